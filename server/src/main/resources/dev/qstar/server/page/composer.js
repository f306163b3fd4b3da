// Where a person writes. What is written survives a reload, for each conversation on its own.

import { attribute, byId } from "./dom.js";
import { icon } from "./icons.js";

const DRAFT = "qstar.draft.";
const MAX_DRAFT = 100_000;

export class Composer {
    #place = "";

    /** @param {{send: (text: string) => void, stop: () => void}} actions */
    constructor(actions) {
        this.actions = actions;
        this.form = byId("composer");
        this.field = byId("message");
        this.button = byId("send");
        this.running = false;
        this.form.addEventListener("submit", (event) => {
            event.preventDefault();
            this.#act();
        });
        this.field.addEventListener("keydown", (event) => this.#key(event));
        this.field.addEventListener("input", () => this.#changed());
        this.form.addEventListener("click", (event) => {
            if (event.target === this.form) {
                this.field.focus();
            }
        });
        this.show(false);
    }

    /** Shows the draft of a conversation. @param {string|null} id null for a new one */
    open(id) {
        this.#place = DRAFT + (id ?? "new");
        this.field.value = sessionStorage.getItem(this.#place) ?? "";
        this.#changed();
    }

    /** Takes what is written along to a conversation that has just been made. @param {string} id */
    moveTo(id) {
        sessionStorage.removeItem(this.#place);
        this.#place = DRAFT + id;
        this.#changed();
    }

    /** Puts text there, to be sent or changed. @param {string} text */
    put(text) {
        this.field.value = text;
        this.#changed();
        this.focus();
    }

    focus() {
        this.field.focus({ preventScroll: true });
    }

    clear() {
        this.field.value = "";
        this.#changed();
    }

    /** @param {boolean} running whether an answer is coming that can be stopped */
    show(running) {
        if (running !== this.running || this.button.childElementCount === 0) {
            this.running = running;
            this.button.replaceChildren(icon(running ? "stop" : "send"));
            attribute(this.button, "aria-label", running ? "Stop" : "Send");
            attribute(this.button, "title", running ? "Stop (Esc)" : "Send (Enter)");
            this.button.classList.toggle("stop", running);
        }
        this.button.disabled = !running && this.field.value.trim() === "";
    }

    #act() {
        const text = this.field.value.trim();
        if (this.running) {
            this.actions.stop();
        } else if (text !== "") {
            this.actions.send(text);
        }
        this.focus();
    }

    #key(event) {
        if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
            event.preventDefault();
            if (!this.running) {
                this.#act();
            }
        }
    }

    #changed() {
        const text = this.field.value;
        if (text === "" || text.length > MAX_DRAFT) {
            sessionStorage.removeItem(this.#place);
        } else {
            sessionStorage.setItem(this.#place, text);
        }
        this.show(this.running);
        if (!CSS.supports("field-sizing", "content")) {
            this.field.style.height = "auto";
            this.field.style.height = `${this.field.scrollHeight}px`;
        }
    }
}
