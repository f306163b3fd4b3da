// One turn of a conversation on the page.

import { attribute, h, say } from "./dom.js";
import { icon, iconButton } from "./icons.js";
import { finish } from "./markdown.js";
import { notice } from "./notice.js";
import { Streamed } from "./streamed.js";
import { sureness } from "./sure.js";
import { Thought } from "./thought.js";

/**
 * @typedef {import("./branches.js").Turn} Turn
 *
 * @typedef {object} Actions what a person can do with a turn
 * @property {(text: string) => Promise<void>} copy
 * @property {(turn: Turn, text: string) => void} edit
 * @property {(turn: Turn) => void} regenerate
 * @property {(turn: Turn, head: string) => void} show
 * @property {() => void} goOn
 *
 * @typedef {object} Circumstances
 * @property {boolean} newest whether it is the last turn
 * @property {boolean} busy whether an answer is coming, so that nothing else can be asked
 */

const LONG = 1_200;

/** What a person said: text as it was typed. */
export class Question {
    #text = "";
    #editing = false;

    /** @param {Turn} turn @param {Actions} actions */
    constructor(turn, actions) {
        this.turn = turn;
        this.actions = actions;
        this.words = h("div", { class: "words" });
        this.all = h("button", { type: "button", class: "link-button", hidden: true, onclick: () => this.#unfold() },
            "Show all");
        this.bubble = h("div", { class: "bubble" }, this.words, this.all);
        this.branch = new BranchSwitch(actions);
        this.tools = h("div", { class: "tools", role: "group", "aria-label": "What to do with this message" },
            this.branch.element, copyButton("Copy message", () => this.turn.text, actions),
            this.editButton = iconButton("edit", "Edit message", () => this.#edit()));
        this.element = h("article", { class: "turn question", "aria-label": "You said", tabindex: "-1" },
            h("h2", { class: "unseen" }, "You said"), this.bubble, this.tools);
    }

    /** @param {Turn} turn @param {Circumstances} circumstances */
    show(turn, { busy }) {
        this.turn = turn;
        if (turn.text !== this.#text) {
            this.#text = turn.text;
            this.words.textContent = turn.text;
            const long = turn.text.length > LONG;
            this.words.classList.toggle("folded", long);
            this.all.hidden = !long;
        }
        this.editButton.disabled = busy || turn.head === null;
        this.branch.show(turn, busy);
    }

    #unfold() {
        this.words.classList.remove("folded");
        this.all.hidden = true;
    }

    #edit() {
        if (this.#editing) {
            return;
        }
        this.#editing = true;
        const field = h("textarea", { class: "edit-field", rows: "3", "aria-label": "Edit your message" });
        field.value = this.turn.text;
        const close = () => {
            this.#editing = false;
            form.replaceWith(this.bubble);
            this.tools.hidden = false;
            this.editButton.focus();
        };
        const send = () => {
            const text = field.value.trim();
            if (text !== "") {
                close();
                this.actions.edit(this.turn, text);
            }
        };
        const form = h("div", { class: "edit" }, field, h("div", { class: "edit-buttons" },
            h("button", { type: "button", class: "button", onclick: close }, "Cancel"),
            h("button", { type: "button", class: "button primary", onclick: send }, "Send")));
        field.addEventListener("keydown", (event) => {
            if (event.key === "Escape") {
                event.stopPropagation();
                close();
            } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
                event.preventDefault();
                send();
            }
        });
        this.bubble.replaceWith(form);
        this.tools.hidden = true;
        field.focus();
        field.setSelectionRange(field.value.length, field.value.length);
    }
}

/** What the model answered. */
export class Reply {
    /** @type {Streamed|null} */
    #streamed = null;
    #text = "";
    #ended = false;

    /** @type {any} */
    #extension = null;

    /** @type {string} */
    #trouble = "";

    /** @param {Turn} turn @param {Actions} actions @param {import("./markdown.js").Markdown} markdown */
    constructor(turn, actions, markdown) {
        this.turn = turn;
        this.actions = actions;
        this.markdown = markdown;
        this.thought = new Thought();
        this.words = h("div", { class: "words prose" });
        this.sure = h("div", { class: "sure-place" });
        this.trouble = h("div", { class: "trouble" });
        this.branch = new BranchSwitch(actions);
        this.tools = h("div", { class: "tools", role: "group", "aria-label": "What to do with this answer" },
            this.branch.element, copyButton("Copy answer", () => this.turn.text, actions),
            this.againButton = iconButton("again", "Answer again", () => actions.regenerate(this.turn)));
        this.element = h("article", { class: "turn reply", "aria-label": "Qstar answered", tabindex: "-1" },
            h("h2", { class: "unseen" }, "Qstar answered"), this.thought.element, this.words, this.sure, this.trouble,
            this.tools);
    }

    /** @param {Turn} turn @param {Circumstances} circumstances */
    show(turn, { newest, busy }) {
        this.turn = turn;
        const running = turn.live?.running ?? false;
        attribute(this.element, "aria-busy", running ? "true" : null);
        this.element.classList.toggle("running", running);
        this.thought.show(turn, newest);
        this.#write(turn.text, running);
        if (turn.extension !== this.#extension) {
            this.#extension = turn.extension;
            const sure = sureness(turn.extension);
            this.sure.replaceChildren(...(sure ? [sure] : []));
        }
        this.element.classList.toggle("plain-answer", turn.extension?.outcome === "answered");
        this.#say(turn);
        this.tools.hidden = running;
        this.againButton.disabled = busy || turn.parent === null;
        this.branch.show(turn, busy);
    }

    #write(text, running) {
        if (text === this.#text && (running || this.#ended)) {
            return;
        }
        this.#text = text;
        this.#ended = !running;
        this.#streamed ??= running ? new Streamed(this.markdown, this.words, () => this.#finish()) : null;
        if (running) {
            this.#streamed?.show(text);
            return;
        }
        if (this.#streamed) {
            this.#streamed.end(text);
            this.#streamed = null;
        } else {
            this.words.replaceChildren(this.markdown.render(text));
        }
        this.#finish();
    }

    /** What a library that cannot be loaded would add is left out. */
    #finish() {
        finish(this.words, this.actions.copy).catch(() => {});
    }

    #say(turn) {
        const answer = turn.live;
        const trouble = answer?.error ? `${answer.state} ${answer.error.message}`
            : answer?.state === "stopped" || (turn.interrupted && !answer?.running) ? "stopped" : "";
        if (trouble === this.#trouble) {
            return;
        }
        this.#trouble = trouble;
        if (trouble === "") {
            this.trouble.replaceChildren();
        } else if (answer?.error) {
            this.trouble.replaceChildren(notice(answer.error, answer.text !== "", this.actions.goOn));
        } else {
            this.trouble.replaceChildren(h("p", { class: "stopped" }, turn.text === "" ? "Stopped." : "Stopped here."));
        }
    }
}

/** ‹ 2/3 › */
class BranchSwitch {
    /** @param {Actions} actions */
    constructor(actions) {
        this.actions = actions;
        this.count = h("span", { class: "branch-count" });
        this.element = h("div", { class: "branch", role: "group", "aria-label": "Versions", hidden: true },
            this.before = iconButton("left", "Version before", () => this.#go(-1)), this.count,
            this.after = iconButton("right", "Version after", () => this.#go(1)));
    }

    /** @param {Turn} turn @param {boolean} busy */
    show(turn, busy) {
        this.turn = turn;
        const at = turn.siblings.indexOf(turn.head ?? "");
        this.element.hidden = turn.siblings.length < 2 || at < 0;
        say(this.count, `${at + 1}/${turn.siblings.length}`);
        this.before.disabled = busy || at <= 0;
        this.after.disabled = busy || at >= turn.siblings.length - 1;
    }

    #go(by) {
        const at = this.turn.siblings.indexOf(this.turn.head);
        const head = this.turn.siblings[at + by];
        if (head !== undefined) {
            this.actions.show(this.turn, head);
        }
    }
}

function copyButton(label, text, actions) {
    const button = iconButton("copy", label, async () => {
        await actions.copy(text());
        button.replaceChildren(icon("check"));
        setTimeout(() => button.replaceChildren(icon("copy")), 1500);
    });
    return button;
}
