// An answer while it comes to be: takes the events of a stream of responses, one after the other.

import { ApiError } from "./api.js";
import { SearchTree } from "./searchtree.js";

/** @typedef {"waiting"|"thinking"|"answering"|"complete"|"stopped"|"lost"|"failed"} AnswerState */

const MAX_TEXT = 4 * 1024 * 1024;

export class Answer {
    /** @type {AnswerState} */
    state = "waiting";
    text = "";
    reasoning = "";
    tree = new SearchTree();

    /** @type {any} */
    extension = null;

    /** @type {string|null} */
    responseId = null;

    /** The first item of it that the server named. @type {string|null} */
    itemId = null;

    /** @type {ApiError|null} */
    error = null;

    /** Milliseconds from the question to the first word of the answer. @type {number|null} */
    thoughtMillis = null;

    #started = performance.now();

    get running() {
        return this.state === "waiting" || this.state === "thinking" || this.state === "answering";
    }

    get millis() {
        return this.thoughtMillis ?? performance.now() - this.#started;
    }

    /** @param {any} event @throws {ApiError} when it says that the answer failed */
    take(event) {
        if (event?.error && !event.type) {
            throw ApiError.of(event.error.code === "shutting_down" ? 503 : 500, event.error);
        }
        switch (event?.type) {
            case "response.created":
                this.responseId = event.response?.id ?? null;
                this.state = "thinking";
                break;
            case "response.output_item.added":
                this.itemId ??= event.item?.id ?? null;
                break;
            case "response.reasoning_text.delta":
                this.reasoning = joined(this.reasoning, event.delta);
                this.#learn(event.qstar);
                break;
            case "response.output_text.delta":
                this.#answering();
                this.text = joined(this.text, event.delta);
                this.#learn(event.qstar);
                break;
            case "response.output_item.done":
                this.itemId ??= event.item?.id ?? null;
                this.#learn(event.item?.qstar);
                break;
            case "response.completed":
            case "response.incomplete":
                this.#end(event.response);
                break;
            case "response.failed":
                throw ApiError.of(500, event.response?.error);
            case "error":
                throw ApiError.of(event.code === "shutting_down" ? 503 : 500, event.error ?? event);
        }
    }

    /** Ends it before its end. @param {"stopped"|"lost"|"failed"} state @param {ApiError|null} error */
    cut(state, error) {
        this.state = state;
        this.error = error;
        this.thoughtMillis ??= performance.now() - this.#started;
        this.tree.finish();
    }

    #answering() {
        if (this.state !== "answering") {
            this.state = "answering";
            this.thoughtMillis = performance.now() - this.#started;
        }
    }

    #end(response) {
        this.#answering();
        for (const item of response?.output ?? []) {
            this.#learn(item.qstar);
        }
        this.#learn(response?.qstar);
        this.state = "complete";
        this.tree.finish();
    }

    #learn(extension) {
        if (!extension) {
            return;
        }
        if (Array.isArray(extension.nodes)) {
            this.tree.add(extension.nodes);
        }
        if (extension.outcome || extension.steps || extension.tree) {
            this.extension = extension;
            this.tree.conclude(extension.tree);
        }
    }
}

function joined(text, delta) {
    if (typeof delta !== "string") {
        return text;
    }
    if (text.length + delta.length > MAX_TEXT) {
        throw new ApiError("failed", "The answer is longer than this page shows.");
    }
    return text + delta;
}
