// A menu under a button: arrow keys walk it, Escape closes it.

import { h } from "./dom.js";
import { icon } from "./icons.js";

/** @typedef {{label: string, icon: import("./icons.js").IconName, act: () => void, grave?: boolean}} Entry */

/**
 * Opens a menu beside a button; it is gone when something is chosen, or the focus goes elsewhere.
 * @param {HTMLElement} button
 * @param {Entry[]} entries
 */
export function openMenu(button, entries) {
    const menu = h("div", { class: "menu", role: "menu", "aria-label": button.getAttribute("aria-label") });
    let open = true;
    const close = (refocus) => {
        if (!open) {
            return;
        }
        open = false;
        menu.remove();
        button.setAttribute("aria-expanded", "false");
        removeEventListener("pointerdown", outside, true);
        removeEventListener("resize", gone);
        if (refocus) {
            button.focus();
        }
    };
    const outside = (event) => menu.contains(event.target) || close(false);
    const gone = () => close(false);
    const items = entries.map((entry) => h("button", { type: "button", role: "menuitem", tabindex: "-1",
        class: entry.grave ? "menu-item grave" : "menu-item",
        onclick: () => {
            close(true);
            entry.act();
        } }, icon(entry.icon), entry.label));
    menu.append(...items);
    menu.addEventListener("keydown", (event) => walk(event, items, close));
    menu.addEventListener("focusout", (event) => menu.contains(event.relatedTarget) || close(false));
    (button.closest("dialog, aside, main") ?? document.body).append(menu);
    place(menu, button);
    button.setAttribute("aria-expanded", "true");
    addEventListener("pointerdown", outside, true);
    addEventListener("resize", gone);
    items[0]?.focus();
}

function walk(event, items, close) {
    const at = items.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }[event.key];
    if (to !== undefined) {
        items[to % items.length].focus();
        event.preventDefault();
    } else if (event.key === "Escape" || event.key === "Tab") {
        close(true);
        event.preventDefault();
    }
    event.stopPropagation();
}

function place(menu, button) {
    const at = button.getBoundingClientRect();
    const size = menu.getBoundingClientRect();
    const below = at.bottom + 4 + size.height <= innerHeight;
    const left = Math.max(8, Math.min(at.left, innerWidth - size.width - 8));
    menu.style.left = `${left}px`;
    menu.style.top = `${below ? at.bottom + 4 : Math.max(8, at.top - 4 - size.height)}px`;
}
