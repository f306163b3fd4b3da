// The list of conversations, by day; more of them come when somebody scrolls there.

import { h } from "./dom.js";
import { dayGroup } from "./format.js";
import { iconButton } from "./icons.js";
import { openMenu } from "./menu.js";

/**
 * @typedef {import("./store.js").Conversation} Conversation
 *
 * @typedef {object} ListActions
 * @property {(id: string) => void} open
 * @property {(conversation: Conversation) => void} rename
 * @property {(conversation: Conversation) => void} remove
 * @property {() => void} more
 */

/** What a conversation is called. @param {Conversation} conversation */
export function titleOf(conversation) {
    return conversation.qstar?.title || "New conversation";
}

export class Sidebar {
    /** @type {Map<string, {item: HTMLElement, link: HTMLElement, conversation: Conversation}>} */
    #rows = new Map();

    /** @param {HTMLElement} list @param {ListActions} actions */
    constructor(list, actions) {
        this.list = list;
        this.actions = actions;
        this.moreButton = h("button", { type: "button", class: "button quiet further", onclick: () => actions.more() },
            "Show older conversations");
        new IntersectionObserver((seen) => seen.some((entry) => entry.isIntersecting) && actions.more(), { root: list })
            .observe(this.moreButton);
    }

    /**
     * @param {Conversation[]} conversations
     * @param {string|null} current
     * @param {boolean} more
     */
    show(conversations, current, more) {
        const now = new Date();
        const sections = new Map();
        for (const conversation of conversations) {
            const group = dayGroup(conversation.qstar?.updated_at ?? conversation.created_at, now);
            if (!sections.has(group)) {
                sections.set(group, []);
            }
            sections.get(group).push(this.#row(conversation, conversation.id === current));
        }
        const ids = new Set(conversations.map((conversation) => conversation.id));
        [...this.#rows.keys()].filter((id) => !ids.has(id)).forEach((id) => this.#rows.delete(id));
        const focused = this.list.contains(document.activeElement) ? document.activeElement : null;
        this.list.replaceChildren(...[...sections].map(([group, rows]) =>
            h("section", {}, h("h2", {}, group), h("ul", {}, ...rows))));
        if (more) {
            this.list.append(this.moreButton);
        }
        if (conversations.length === 0) {
            this.list.append(h("p", { class: "nothing" }, "Your conversations will be here."));
        }
        if (focused?.isConnected) {
            focused.focus({ preventScroll: true });
        }
    }

    #row(conversation, current) {
        let row = this.#rows.get(conversation.id);
        if (!row) {
            const link = h("a", { href: `/c/${encodeURIComponent(conversation.id)}`, onclick: (event) => {
                if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
                    event.preventDefault();
                    this.actions.open(conversation.id);
                }
            } });
            const more = iconButton("dots", "More", () => this.#menu(more, conversation.id),
                { "aria-haspopup": "menu", "aria-expanded": "false" });
            row = { item: h("li", {}, link, more), link, conversation };
            this.#rows.set(conversation.id, row);
        }
        row.conversation = conversation;
        const title = titleOf(conversation);
        row.link.textContent = title;
        row.link.title = title;
        row.item.lastElementChild?.setAttribute("aria-label", `More about ${title}`);
        row.item.classList.toggle("current", current);
        current ? row.link.setAttribute("aria-current", "page") : row.link.removeAttribute("aria-current");
        return row.item;
    }

    #menu(button, id) {
        const conversation = this.#rows.get(id)?.conversation;
        if (conversation) {
            openMenu(button, [
                { label: "Rename", icon: "edit", act: () => this.actions.rename(conversation) },
                { label: "Delete", icon: "trash", grave: true, act: () => this.actions.remove(conversation) },
            ]);
        }
    }
}
