// The state of the app, and who hears of its changes.

/**
 * @typedef {object} AppState
 * @property {{id: string, qstar?: {searched: boolean}}[]} models that are served
 * @property {string} model the one that is asked
 * @property {"none"|"low"|"medium"|"high"} effort how long to think
 * @property {"system"|"light"|"dark"} theme
 * @property {Conversation[]} conversations those of the list that were loaded, newest change first
 * @property {boolean} more whether the server has more of them
 * @property {import("./chat.js").Chat} chat that is shown
 *
 * @typedef {object} Conversation
 * @property {string} id
 * @property {{title?: string|null, updated_at?: number, leaf?: string|null}} [qstar]
 * @property {number} created_at
 */

const KEPT = "qstar.settings";
const EFFORTS = ["none", "low", "medium", "high"];
const THEMES = ["system", "light", "dark"];

export class Store {
    /** @type {Map<string, Set<() => void>>} */
    #listeners = new Map();

    /** @param {AppState} state */
    constructor(state) {
        this.state = state;
    }

    /** Changes the state, then tells those who asked about one of the changed fields. @param {Partial<AppState>} change */
    set(change) {
        Object.assign(this.state, change);
        const heard = new Set();
        for (const field of Object.keys(change)) {
            this.#listeners.get(field)?.forEach((listener) => heard.add(listener));
        }
        heard.forEach((listener) => listener());
    }

    /** @param {(keyof AppState)[]} fields @param {() => void} listener called now and after each change */
    watch(fields, listener) {
        for (const field of fields) {
            if (!this.#listeners.has(field)) {
                this.#listeners.set(field, new Set());
            }
            this.#listeners.get(field)?.add(listener);
        }
        listener();
    }
}

/** What this browser remembers of the person's choices. */
export function keptSettings() {
    let kept = {};
    try {
        kept = JSON.parse(localStorage.getItem(KEPT) ?? "{}") ?? {};
    } catch {
        localStorage.removeItem(KEPT);
    }
    return {
        model: typeof kept.model === "string" ? kept.model : "",
        effort: EFFORTS.includes(kept.effort) ? kept.effort : "medium",
        theme: THEMES.includes(kept.theme) ? kept.theme : "system",
    };
}

/** @param {{model: string, effort: string, theme: string}} settings */
export function keepSettings({ model, effort, theme }) {
    localStorage.setItem(KEPT, JSON.stringify({ model, effort, theme }));
}
