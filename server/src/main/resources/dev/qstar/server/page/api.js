// Talks to the server. Every failure is an ApiError that says what a person can do about it.

/**
 * @typedef {"key"|"busy"|"missing"|"refused"|"offline"|"failed"} FailureKind
 *   key: a key is needed; busy: ask again later; missing: not there; refused: the request is wrong;
 *   offline: the server cannot be reached or the connection broke; failed: the server erred
 */

const KEY = "qstar.key";
const MAX_WAIT_SECONDS = 3600;

export class ApiError extends Error {
    /**
     * @param {FailureKind} kind
     * @param {string} message for a person
     * @param {{param?: string|null, retryAfter?: number}} [more] seconds to wait
     */
    constructor(kind, message, { param = null, retryAfter = 0 } = {}) {
        super(message);
        this.kind = kind;
        this.param = param;
        this.retryAfter = retryAfter;
    }

    /** Of an error object of the API. @param {number} status @param {any} error @param {string|null} [after] */
    static of(status, error, after = null) {
        const message = typeof error?.message === "string" ? error.message : `the server answered ${status}`;
        const seconds = Number.parseInt(after ?? "", 10);
        const retryAfter = Number.isFinite(seconds) ? Math.min(Math.max(seconds, 1), MAX_WAIT_SECONDS) : 5;
        return new ApiError(ApiError.kindOf(status), message, { param: error?.param ?? null, retryAfter });
    }

    /** @param {number} status @returns {FailureKind} */
    static kindOf(status) {
        if (status === 401) {
            return "key";
        }
        if (status === 429 || status === 503) {
            return "busy";
        }
        if (status === 404) {
            return "missing";
        }
        return status >= 500 ? "failed" : "refused";
    }
}

export class Api {
    /** @param {() => Promise<string|null>} askKey asks the person for a key; null when there is none */
    constructor(askKey) {
        this.askKey = askKey;
    }

    /** Whether a key is kept for this tab. */
    get hasKey() {
        return sessionStorage.getItem(KEY) !== null;
    }

    forgetKey() {
        sessionStorage.removeItem(KEY);
    }

    /**
     * @param {string} method
     * @param {string} path
     * @param {{body?: any, text?: string, signal?: AbortSignal, accept?: string}} [more] a document, or text as it is
     * @returns {Promise<Response>} one that went well
     */
    async request(method, path, more = {}) {
        const response = await this.#once(method, path, more);
        if (response.ok) {
            return response;
        }
        const error = ApiError.of(response.status, await errorIn(response), response.headers.get("retry-after"));
        if (error.kind !== "key") {
            throw error;
        }
        const key = await this.askKey();
        if (!key) {
            throw error;
        }
        sessionStorage.setItem(KEY, key);
        return this.request(method, path, more);
    }

    /** The same, read as a document. @param {string} method @param {string} path @param {any} [body] @param {AbortSignal} [signal] */
    async json(method, path, body, signal) {
        const response = await this.request(method, path, { body, signal });
        try {
            return await response.json();
        } catch (error) {
            throw broken(error);
        }
    }

    async #once(method, path, { body, text, signal, accept = "application/json" }) {
        const headers = { accept };
        const key = sessionStorage.getItem(KEY);
        if (key) {
            headers.authorization = `Bearer ${key}`;
        }
        if (body !== undefined || text !== undefined) {
            headers["content-type"] = text === undefined ? "application/json" : "application/x-ndjson";
        }
        try {
            return await fetch(path, { method, headers, signal, body: text ?? JSON.stringify(body) });
        } catch (error) {
            throw broken(error);
        }
    }
}

/** What to throw for an error of fetch: an abort stays one. @param {any} error */
export function broken(error) {
    if (error instanceof ApiError || error?.name === "AbortError") {
        return error;
    }
    return new ApiError("offline", "The server cannot be reached.");
}

async function errorIn(response) {
    try {
        return (await response.json()).error;
    } catch {
        return null;
    }
}
