// Searches all conversations while a person types.

import { openDialog } from "./dialogs.js";
import { h, say } from "./dom.js";
import { counted, moment } from "./format.js";
import { icon } from "./icons.js";

const PAUSE_MILLIS = 120;
const RESULTS = 30;
const MAX_QUERY = 500;

/**
 * @param {import("./api.js").Api} api
 * @param {(conversation: string, item: string) => void} open
 */
export function showSearch(api, open) {
    new SearchBox(api, open);
}

class SearchBox {
    #asked = 0;
    #timer = 0;
    #chosen = -1;

    constructor(api, open) {
        this.api = api;
        this.open = open;
        this.field = h("input", { type: "text", class: "search-field", placeholder: "Search your conversations",
            role: "combobox", "aria-label": "Search your conversations", "aria-expanded": "false",
            "aria-controls": "search-results", "aria-autocomplete": "list", autocomplete: "off", spellcheck: "false",
            maxlength: MAX_QUERY });
        this.list = h("div", { id: "search-results", class: "results", role: "listbox", "aria-label": "Results",
            hidden: true });
        this.status = h("p", { class: "search-status", role: "status" }, "Type a word that was said.");
        const { dialog } = openDialog("Search", { wide: true },
            h("div", { class: "search-line" }, icon("search"), this.field), this.list, this.status);
        this.dialog = dialog;
        this.field.addEventListener("input", () => this.#later());
        this.field.addEventListener("keydown", (event) => this.#key(event));
        this.field.focus();
    }

    #later() {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#ask(), PAUSE_MILLIS);
    }

    async #ask() {
        const query = this.field.value.trim();
        this.#asked++;
        const asked = this.#asked;
        if (query === "") {
            this.#show([], "Type a word that was said.");
            return;
        }
        try {
            const found = await this.api.json("GET", `/v1/search?query=${encodeURIComponent(query)}&limit=${RESULTS}`);
            if (asked === this.#asked) {
                const hits = found.data ?? [];
                const more = found.has_more ? `The first ${hits.length} places.` : `${counted(hits.length, "place")}.`;
                this.#show(hits, hits.length === 0 ? "Nothing was found." : more);
            }
        } catch (error) {
            if (asked === this.#asked) {
                this.#show([], error.message);
            }
        }
    }

    #show(hits, status) {
        this.#chosen = -1;
        this.list.replaceChildren(...hits.map((hit, i) => this.#result(hit, i)));
        this.list.hidden = hits.length === 0;
        this.list.scrollTop = 0;
        this.field.setAttribute("aria-expanded", String(hits.length > 0));
        this.field.removeAttribute("aria-activedescendant");
        say(this.status, status);
        if (hits.length > 0) {
            this.#choose(0);
        }
    }

    #result(hit, i) {
        const snippet = (hit.snippet ?? []).map((part) => part.matched ? h("mark", {}, part.text) : part.text);
        const who = hit.role === "user" ? "You" : "Qstar";
        return h("div", { class: "result", role: "option", id: `result-${i}`, "aria-selected": "false",
            onclick: () => this.#go(hit), onpointermove: () => this.#choose(i) },
            h("div", { class: "result-head" }, h("strong", {}, hit.title || "New conversation"),
                h("time", {}, moment(hit.created_at, new Date()))),
            h("div", { class: "result-text" }, h("span", { class: "who" }, `${who}: `), ...snippet));
    }

    #choose(i) {
        const results = this.list.children;
        if (i === this.#chosen || results.length === 0) {
            return;
        }
        results[this.#chosen]?.setAttribute("aria-selected", "false");
        this.#chosen = (i + results.length) % results.length;
        results[this.#chosen].setAttribute("aria-selected", "true");
        this.field.setAttribute("aria-activedescendant", `result-${this.#chosen}`);
    }

    #key(event) {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (step) {
            event.preventDefault();
            this.#choose(this.#chosen + step);
            this.list.children[this.#chosen]?.scrollIntoView({ block: "nearest" });
        } else if (event.key === "Enter") {
            event.preventDefault();
            this.list.children[this.#chosen]?.click();
        }
    }

    #go(hit) {
        this.dialog.close("");
        this.open(hit.conversation, hit.item);
    }
}
