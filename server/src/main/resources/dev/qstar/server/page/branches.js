// The items of a conversation as a tree, and the branch of it that is shown. Pure: nothing here knows the page.

/**
 * @typedef {object} Item as the server tells it
 * @property {string} id
 * @property {string} type
 * @property {string} [role]
 * @property {string} [status]
 * @property {any[]} [content]
 * @property {any} [qstar] parent, created_at, and what is known of an answer
 *
 * @typedef {object} Turn what one side said: a person's message, or an answer with its reasoning
 * @property {string} key the same as long as it is the same turn
 * @property {"user"|"assistant"} role
 * @property {string|null} parent the item that it follows
 * @property {string|null} head its first item; null while the server has not told
 * @property {string|null} last its last item
 * @property {string} text
 * @property {string} reasoning
 * @property {any} extension `qstar` of the answer, or null
 * @property {any} tree of a search that was cut short, or null
 * @property {boolean} interrupted
 * @property {number} createdAt seconds
 * @property {string[]} siblings first items of the turns that stand in the same place, this one among them
 * @property {import("./answer.js").Answer|null} live where it still comes to be, or came to be in this page
 */

const MAX_ITEMS = 100_000;

export class Branches {
    /** @type {Map<string, Item>} */
    #items = new Map();

    /** @type {Map<string|null, string[]>} */
    #children = new Map();

    /** @param {Item[]} items parents first */
    constructor(items) {
        for (const item of items.slice(0, MAX_ITEMS)) {
            this.#items.set(item.id, item);
            const parent = item.qstar?.parent ?? null;
            if (!this.#children.has(parent)) {
                this.#children.set(parent, []);
            }
            this.#children.get(parent)?.push(item.id);
        }
    }

    /** @param {string|null} id */
    has(id) {
        return id !== null && this.#items.has(id);
    }

    /** @param {string} id */
    get(id) {
        return this.#items.get(id);
    }

    /** The items right after one, oldest first. @param {string|null} id @returns {string[]} */
    after(id) {
        return this.#children.get(id) ?? [];
    }

    /** The parent of an item. @param {string} id @returns {string|null} */
    parent(id) {
        return this.#items.get(id)?.qstar?.parent ?? null;
    }

    /** The end of the newest branch through an item. @param {string|null} id @returns {string|null} */
    tip(id) {
        let at = id;
        for (let i = 0; i <= this.#items.size; i++) {
            const children = this.after(at);
            if (children.length === 0) {
                return at;
            }
            at = children[children.length - 1];
        }
        return at;
    }

    /** The items from the start to one. @param {string|null} leaf @returns {Item[]} */
    path(leaf) {
        const path = [];
        let at = leaf;
        while (at !== null && path.length <= this.#items.size) {
            const item = this.#items.get(at);
            if (!item) {
                break;
            }
            path.push(item);
            at = this.parent(at);
        }
        return path.reverse();
    }

    /** The turns from the start to an item. @param {string|null} leaf @returns {Turn[]} */
    turns(leaf) {
        /** @type {Turn[]} */
        const turns = [];
        for (const item of this.path(leaf)) {
            const before = turns[turns.length - 1];
            if (before?.role === "assistant" && item.role !== "user" && !before.extension && before.text === "") {
                extend(before, item);
            } else if (item.type === "message" || item.type === "reasoning") {
                turns.push(this.#turn(item));
            }
        }
        return turns;
    }

    /** @param {Item} item @returns {Turn} */
    #turn(item) {
        const parent = item.qstar?.parent ?? null;
        const role = item.role === "user" ? "user" : "assistant";
        const siblings = this.after(parent).filter((id) => (this.get(id)?.role === "user") === (role === "user"));
        /** @type {Turn} */
        const turn = {
            key: item.id, role, parent, head: item.id, last: item.id, text: "", reasoning: "", extension: null,
            tree: null, interrupted: false, createdAt: item.qstar?.created_at ?? 0, siblings, live: null,
        };
        extend(turn, item);
        return turn;
    }
}

/** @param {Turn} turn @param {Item} item */
function extend(turn, item) {
    turn.last = item.id;
    if (item.type === "reasoning") {
        turn.reasoning = textOf(item);
        turn.tree = item.qstar?.tree ?? null;
    } else {
        turn.text = textOf(item);
    }
    if (item.type === "message" && item.role === "assistant" && item.qstar) {
        turn.extension = item.qstar.outcome || item.qstar.steps || item.qstar.tree ? item.qstar : null;
    }
    turn.interrupted ||= item.status === "incomplete" && item.role !== "user";
}

/** What an item says. @param {Item} item */
export function textOf(item) {
    const parts = Array.isArray(item.content) ? item.content : [];
    return parts.map((part) => (typeof part?.text === "string" ? part.text : "")).join("");
}
