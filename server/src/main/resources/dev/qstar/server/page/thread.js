// The turns of a conversation, as many as a screen needs: the last ones at first, more when somebody scrolls there.
// However much happens, the page is changed once a frame.

import { h } from "./dom.js";
import { Question, Reply } from "./message.js";

const FIRST = 24;
const FURTHER = 24;
const NEAR_BOTTOM = 80;

/** @typedef {import("./branches.js").Turn} Turn */

export class Thread {
    /** @type {Map<string, Question|Reply>} */
    #shown = new Map();

    /** @type {import("./chat.js").Chat|null} */
    #chat = null;

    /** The turns that are shown: from here up to there. */
    #from = 0;
    #to = Infinity;
    #frame = 0;
    #following = true;

    /**
     * @param {HTMLElement} scroller
     * @param {HTMLElement} list
     * @param {HTMLButtonElement} toEnd
     * @param {import("./message.js").Actions} actions
     * @param {import("./markdown.js").Markdown} markdown
     */
    constructor(scroller, list, toEnd, actions, markdown) {
        this.scroller = scroller;
        this.list = list;
        this.toEnd = toEnd;
        this.actions = actions;
        this.markdown = markdown;
        this.earlier = h("button", { type: "button", class: "button quiet further", hidden: true,
            onclick: () => this.#more(-1) }, "Show earlier messages");
        this.later = h("button", { type: "button", class: "button quiet further", hidden: true,
            onclick: () => this.#more(1) }, "Show later messages");
        const watcher = new IntersectionObserver((seen) => this.#reached(seen), { root: scroller, rootMargin: "600px" });
        watcher.observe(this.earlier);
        watcher.observe(this.later);
        scroller.addEventListener("scroll", () => this.#scrolled(), { passive: true });
        new ResizeObserver(() => this.#follow()).observe(list);
        toEnd.addEventListener("click", () => this.end());
        list.addEventListener("click", (event) => this.#clicked(event), { capture: true });
    }

    /** How many turns are in the page. */
    get size() {
        return this.#shown.size;
    }

    /** Shows a conversation from its end. @param {import("./chat.js").Chat} chat */
    open(chat) {
        this.#chat = chat;
        this.#shown.clear();
        this.list.replaceChildren(this.earlier, this.later);
        this.end();
    }

    /** Goes to the end, and stays there while more comes. */
    end() {
        const turns = this.#chat?.turns().length ?? 0;
        this.#from = Math.max(0, turns - FIRST);
        this.#to = Infinity;
        this.#following = true;
        this.#draw();
    }

    /** Shows a turn in the middle, with the focus. @param {string} key */
    goTo(key) {
        const at = this.#chat?.turns().findIndex((turn) => turn.key === key) ?? -1;
        if (at < 0) {
            return;
        }
        this.#from = Math.max(0, at - FIRST / 2);
        this.#to = at + FIRST / 2;
        this.#following = false;
        this.#draw();
        const element = this.#shown.get(key)?.element;
        element?.scrollIntoView({ block: "center" });
        element?.focus({ preventScroll: true });
    }

    /** Shows what changed, in the next frame. */
    changed() {
        this.#frame ||= requestAnimationFrame(() => this.#draw());
    }

    /** Stays with the end from now on, as after a question. */
    follow() {
        this.#to = Infinity;
        this.#following = true;
    }

    #draw() {
        cancelAnimationFrame(this.#frame);
        this.#frame = 0;
        const chat = this.#chat;
        if (!chat) {
            return;
        }
        const turns = chat.turns();
        this.#from = Math.min(this.#from, Math.max(0, turns.length - 1));
        const part = turns.slice(this.#from, this.#to);
        const wanted = new Set(part.map((turn) => turn.key));
        for (const [key, view] of this.#shown) {
            if (!wanted.has(key)) {
                view.element.remove();
                this.#shown.delete(key);
            }
        }
        let place = this.earlier;
        part.forEach((turn, i) => {
            const view = this.#view(turn);
            view.show(turn, { newest: this.#from + i === turns.length - 1, busy: chat.running || chat.settling });
            if (place.nextElementSibling !== view.element) {
                place.after(view.element);
            }
            place = view.element;
        });
        this.earlier.hidden = this.#from === 0;
        this.later.hidden = this.#to >= turns.length;
        this.#follow();
    }

    /** @param {Turn} turn */
    #view(turn) {
        let view = this.#shown.get(turn.key);
        if (!view) {
            view = turn.role === "user" ? new Question(turn, this.actions) : new Reply(turn, this.actions, this.markdown);
            this.#shown.set(turn.key, view);
        }
        return view;
    }

    #more(direction) {
        const before = this.scroller.scrollHeight - this.scroller.scrollTop;
        if (direction < 0) {
            this.#from = Math.max(0, this.#from - FURTHER);
        } else {
            this.#to += FURTHER;
        }
        this.#draw();
        if (direction < 0) {
            this.scroller.scrollTop = this.scroller.scrollHeight - before;
        }
    }

    #reached(seen) {
        for (const { target, isIntersecting } of seen) {
            if (isIntersecting && !target.hidden && this.size > 0) {
                this.#more(target === this.earlier ? -1 : 1);
            }
        }
    }

    /** What somebody opens stays where it is. */
    #clicked(event) {
        if (event.target instanceof Element && event.target.closest("[aria-expanded], summary")) {
            this.#following = false;
        }
    }

    #scrolled() {
        const { scrollTop, scrollHeight, clientHeight } = this.scroller;
        const away = scrollHeight - clientHeight - scrollTop;
        this.#following = away < NEAR_BOTTOM && this.later.hidden;
        this.toEnd.hidden = this.#following || (away < clientHeight / 2 && this.later.hidden);
    }

    #follow() {
        if (this.#following) {
            this.scroller.scrollTop = this.size === 0 ? 0 : this.scroller.scrollHeight;
            this.toEnd.hidden = true;
        }
    }
}
