// One question on its way: what was asked, where it stands, and the answer that comes.

import { Answer } from "./answer.js";

let runs = 0;

export class Run {
    answer = new Answer();
    controller = new AbortController();

    /** Whether the server was asked, so that it may know of the question. */
    sent = false;

    /** The person's message as the server knows it; null while it has not told. @type {string|null} */
    userItem = null;

    /** Items that were there before, so that new ones can be told from them. @type {Set<string>} */
    before = new Set();

    /**
     * @param {string|null} parent the item that the question follows
     * @param {string|null} text the question; null where `parent` is the question, which is to be answered anew
     */
    constructor(parent, text) {
        runs++;
        this.parent = parent;
        this.text = text;
        this.userKey = `asked-${runs}`;
        this.answerKey = `answer-${runs}`;
        this.createdAt = Date.now() / 1000;
        if (text === null) {
            this.userItem = parent;
        }
    }

    get running() {
        return this.answer.running;
    }

    get stopped() {
        return this.controller.signal.aborted;
    }

    /** The turns that the server has not told of yet. @returns {import("./branches.js").Turn[]} */
    turns() {
        const common = { head: null, last: null, reasoning: "", extension: null, tree: null, interrupted: false, siblings: [] };
        const turns = [];
        if (this.text !== null) {
            turns.push({
                ...common, key: this.userKey, role: "user", parent: this.parent, text: this.text,
                createdAt: this.createdAt, live: null,
            });
        }
        turns.push({
            ...common, key: this.answerKey, role: "assistant", parent: this.userItem, text: this.answer.text,
            reasoning: this.answer.reasoning, extension: this.answer.extension, createdAt: this.createdAt,
            live: this.answer,
        });
        return turns;
    }
}
