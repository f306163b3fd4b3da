// A conversation: what was said, and what is being said. The server's word counts; until it has spoken, what this page
// knows of the question under way (the run) stands in its place.

import { ApiError } from "./api.js";
import { Branches, textOf } from "./branches.js";
import { shortened } from "./format.js";
import { Run } from "./run.js";
import { events } from "./sse.js";

/** How often, and after how many milliseconds each, the server is asked for what became of a question. */
const PATIENCE = [0, 150, 300, 600, 1200];

const MAX_QUESTION = 200_000;

/** Characters of a question that stand for a title, until the server gives one. */
const TITLE = 60;

/**
 * @typedef {object} Asking what the person chose
 * @property {string} model
 * @property {string|null} effort null where the model does not search
 */

export class Chat {
    /** @type {string|null} */
    id = null;
    title = "";

    /** @type {Run|null} */
    run = null;

    /** Whether the server is being asked what became of the last question. */
    settling = false;

    #branches = new Branches([]);

    /** @type {string|null} */
    #leaf = null;

    /** Keys of turns by the first item, where this page knew them before the server told. @type {Map<string, string>} */
    #keys = new Map();

    /** @type {Map<string, import("./answer.js").Answer>} */
    #answers = new Map();

    /**
     * @param {import("./api.js").Api} api
     * @param {() => Asking} asking
     * @param {{change: (chat: Chat) => void, created: (chat: Chat) => void, ended: (chat: Chat) => void}} hear
     */
    constructor(api, asking, hear) {
        this.api = api;
        this.asking = asking;
        this.hear = hear;
    }

    get running() {
        return this.run?.running ?? false;
    }

    get empty() {
        return this.run === null && this.#leaf === null;
    }

    /** Reads what the server has of it. @param {string} id */
    async load(id) {
        this.id = id;
        await this.#sync();
        this.hear.change(this);
    }

    /** Everything that is shown, in order. @returns {import("./branches.js").Turn[]} */
    turns() {
        const base = this.run ? this.run.userItem ?? this.run.parent : this.#leaf;
        const turns = this.#branches.turns(base);
        for (const turn of turns) {
            turn.key = this.#keys.get(turn.key) ?? turn.key;
            turn.live = this.#answers.get(turn.key) ?? null;
        }
        if (this.run) {
            const own = this.run.turns();
            turns.push(...(this.run.userItem === null ? own : own.slice(-1)));
        }
        return turns;
    }

    /**
     * Asks.
     * @param {string} text
     * @param {string|null} [parent] the item that it follows; the end of what is shown if left out
     */
    async send(text, parent) {
        if (text.length > MAX_QUESTION) {
            throw new ApiError("refused", `The message is longer than ${MAX_QUESTION.toLocaleString("en")} characters.`);
        }
        await this.#rest();
        const run = new Run(parent === undefined ? this.#leaf : parent, text);
        await this.#start(run);
    }

    /** Says something else in the place of a message; what was said before stays on a branch of its own. */
    async edit(turn, text) {
        await this.send(text, turn.parent);
    }

    /** Answers a question anew. @param {string} question its item */
    async regenerate(question) {
        await this.#rest();
        await this.#start(new Run(question, null));
    }

    /** Goes on after a failure: with what the server has, or by asking again. */
    async goOn() {
        const run = this.run;
        if (!run || run.running) {
            return;
        }
        await this.#settle(run);
        if (this.run !== run) {
            this.hear.change(this);
            return;
        }
        await this.#start(run.userItem === null ? new Run(run.parent, run.text) : new Run(run.userItem, null));
    }

    /** Ends the answer that comes; what came stays. */
    stop() {
        if (this.run?.running) {
            this.run.answer.cut("stopped", null);
            this.run.controller.abort();
            this.hear.change(this);
        }
    }

    /** Shows another turn in the same place. @param {string} head its first item */
    async show(head) {
        await this.#rest();
        if (!this.#branches.has(head)) {
            return;
        }
        this.run = null;
        this.#leaf = this.#branches.tip(head);
        this.hear.change(this);
        await this.api.json("POST", `/v1/conversations/${this.id}`, { qstar: { leaf: this.#leaf } });
    }

    /** Shows the branch that an item is on. @param {string} item @returns {string|null} the key of its turn */
    reveal(item) {
        if (!this.#branches.has(item)) {
            return null;
        }
        if (!this.#branches.path(this.#leaf).some((shown) => shown.id === item)) {
            this.#leaf = this.#branches.tip(item);
        }
        const path = this.#branches.path(this.#leaf).map((shown) => shown.id);
        const at = path.indexOf(item);
        const turns = this.turns();
        const turn = turns.find((shown) => shown.head === item || shown.last === item)
            ?? turns.find((shown) => shown.head !== null && path.indexOf(shown.head) >= at);
        return turn?.key ?? null;
    }

    /** Waits until it is known what became of the last question. */
    async #rest() {
        if (this.run?.running) {
            throw new ApiError("refused", "The answer before is still coming. Stop it first.");
        }
        if (this.run) {
            await this.#settle(this.run);
        }
        if (this.run && this.run.userItem === null && this.run.text !== null && this.run.answer.state === "lost") {
            throw new ApiError("offline", "The message before has not reached the server yet.");
        }
    }

    async #start(run) {
        run.before = new Set([...this.#branches.after(run.parent), ...this.#branches.after(run.userItem)]);
        this.run = run;
        this.title ||= shortened(run.text ?? "", TITLE);
        this.hear.change(this);
        try {
            if (this.id === null) {
                this.id = (await this.api.json("POST", "/v1/conversations", {})).id;
                this.hear.created(this);
            }
            if (!run.stopped) {
                run.sent = true;
                await this.#hear(run, await this.#ask(run, this.asking()));
            }
        } catch (error) {
            this.#failed(run, error);
        }
        this.hear.change(this);
        await this.#settle(run).catch(() => {});
        this.hear.change(this);
        this.hear.ended(this);
    }

    /** @param {Run} run @param {Asking} asking @returns {Promise<Response>} */
    #ask(run, { model, effort }) {
        const body = {
            model,
            conversation: this.id,
            input: run.text === null ? [] : [{ role: "user", content: run.text }],
            stream: true,
            qstar: { parent: run.parent },
        };
        if (effort !== null) {
            body.reasoning = { effort };
        }
        const how = { body, signal: run.controller.signal, accept: "text/event-stream" };
        return this.api.request("POST", "/v1/responses", how);
    }

    async #hear(run, response) {
        for await (const event of events(response)) {
            if (run.stopped) {
                return;
            }
            run.answer.take(event);
            this.hear.change(this);
        }
        if (run.running) {
            throw new ApiError("offline", "The connection ended before the answer did.");
        }
    }

    #failed(run, error) {
        if (run.stopped) {
            run.answer.cut("stopped", null);
        } else if (error instanceof ApiError) {
            run.answer.cut(error.kind === "offline" ? "lost" : "failed", error);
        } else {
            run.answer.cut("failed", new ApiError("failed", "The page erred. Reload it, and ask again."));
            reportError(error);
        }
    }

    /** Asks the server what became of a question, until it knows. @param {Run} run */
    async #settle(run) {
        if (this.id === null || !run.sent) {
            return;
        }
        this.settling = true;
        try {
            for (const wait of PATIENCE) {
                await new Promise((resolve) => setTimeout(resolve, wait));
                await this.#sync();
                if (this.#adopt(run)) {
                    return;
                }
            }
        } finally {
            this.settling = false;
        }
    }

    async #sync() {
        const told = await this.api.json("GET", `/v1/conversations/${this.id}/tree`);
        this.#branches = new Branches(told.items ?? []);
        this.title = told.conversation?.qstar?.title ?? "";
        const leaf = told.conversation?.qstar?.leaf ?? null;
        this.#leaf = this.#branches.has(leaf) ? leaf : this.#branches.tip(null);
    }

    /** Puts the server's items in the place of a run. @param {Run} run @returns {boolean} whether nothing is missing */
    #adopt(run) {
        const question = run.userItem ?? this.#question(run);
        if (question === null) {
            return run.answer.state === "failed";
        }
        if (run.userItem === null) {
            this.#keys.set(question, run.userKey);
            run.userItem = question;
        }
        const head = this.#branches.after(question).findLast((id) => !run.before.has(id));
        if (head === undefined) {
            return run.answer.state === "failed";
        }
        const end = this.#branches.tip(head);
        if (end === null || this.#branches.get(end)?.status === "in_progress") {
            return false;
        }
        this.#keys.set(head, run.answerKey);
        this.#answers.set(run.answerKey, run.answer);
        this.#leaf = end;
        if (this.run === run && this.#whole(run, end)) {
            this.run = null;
        }
        return true;
    }

    /** Whether the server's answer can stand for this page's, which may have failed. */
    #whole(run, end) {
        const state = run.answer.state;
        if ((state === "lost" || state === "failed") && this.#branches.get(end)?.status === "completed") {
            this.#answers.delete(run.answerKey);
            this.#keys.delete(this.#branches.after(run.userItem).findLast((id) => !run.before.has(id)) ?? "");
            return true;
        }
        return state === "complete" || state === "stopped";
    }

    #question(run) {
        const asked = this.#branches.after(run.parent).findLast((id) => {
            const item = this.#branches.get(id);
            return item?.role === "user" && !run.before.has(id) && textOf(item) === run.text;
        });
        return asked ?? null;
    }
}
