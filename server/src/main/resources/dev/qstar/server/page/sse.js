// Reads server-sent events out of an answer.

import { ApiError, broken } from "./api.js";

const MAX_EVENT = 16 * 1024 * 1024;

/**
 * The documents of a stream's events, in order, up to its end or `[DONE]`.
 * @param {Response} response
 * @returns {AsyncGenerator<any>}
 */
export async function* events(response) {
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = "";
    try {
        for (;;) {
            const { value, done } = await next(reader);
            if (done) {
                return;
            }
            rest += value;
            const parts = rest.split(/\r?\n\r?\n/);
            rest = parts.pop() ?? "";
            if (rest.length > MAX_EVENT) {
                throw new ApiError("failed", "The server sent an event that is too long.");
            }
            for (const part of parts) {
                const data = dataOf(part);
                if (data === "[DONE]") {
                    return;
                }
                if (data !== "") {
                    yield parsed(data);
                }
            }
        }
    } finally {
        reader.cancel().catch(() => {});
    }
}

async function next(reader) {
    try {
        return await reader.read();
    } catch (error) {
        throw broken(error);
    }
}

function dataOf(event) {
    return event.split(/\r?\n/)
        .filter((line) => line.startsWith("data:"))
        .map((line) => line.slice(5).trimStart())
        .join("\n");
}

function parsed(data) {
    try {
        return JSON.parse(data);
    } catch {
        throw new ApiError("failed", "The server sent an event that is no JSON.");
    }
}
