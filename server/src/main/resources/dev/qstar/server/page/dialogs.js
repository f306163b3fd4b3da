// Questions to the person, each in a dialog of its own.

import { h } from "./dom.js";
import { iconButton } from "./icons.js";

let dialogs = 0;

/**
 * Opens a dialog with a heading; it is gone from the page when it closes.
 * @param {string} title
 * @param {{wide?: boolean}} shape
 * @param {...(Node|null)} content
 * @returns {{dialog: HTMLDialogElement, closed: Promise<string>}} with the value it was closed with
 */
export function openDialog(title, shape, ...content) {
    dialogs++;
    const id = `dialog-${dialogs}`;
    const dialog = h("dialog", { class: shape.wide ? "dialog wide" : "dialog", "aria-labelledby": id },
        h("div", { class: "dialog-head" }, h("h2", { id }, title),
            iconButton("cross", "Close", () => dialog.close(""))),
        ...content);
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close(""));
    dialog.addEventListener("keydown", (event) => event.key === "Escape" && event.stopPropagation());
    document.body.append(dialog);
    dialog.showModal();
    const closed = new Promise((resolve) => dialog.addEventListener("close", () => {
        dialog.remove();
        resolve(dialog.returnValue);
    }, { once: true }));
    return { dialog, closed };
}

/**
 * Asks whether to do something that cannot be undone.
 * @param {string} title
 * @param {string} text
 * @param {string} yes what the button says
 * @returns {Promise<boolean>}
 */
export async function confirmed(title, text, yes) {
    const { dialog, closed } = openDialog(title, {}, h("p", {}, text), h("div", { class: "dialog-buttons" },
        h("button", { type: "button", class: "button", onclick: () => dialog.close("") }, "Cancel"),
        h("button", { type: "button", class: "button grave", onclick: () => dialog.close("yes") }, yes)));
    return await closed === "yes";
}

/**
 * Asks for a line of text.
 * @param {string} title
 * @param {{label: string, value?: string, secret?: boolean, help?: string, act: string, most: number}} how
 * @returns {Promise<string|null>} null when there is none
 */
export async function asked(title, { label, value = "", secret = false, help = "", act, most }) {
    const field = h("input", { type: secret ? "password" : "text", class: "field", maxlength: most, "aria-label": label,
        autocomplete: "off", spellcheck: "false" });
    field.value = value;
    const form = h("form", { method: "dialog", onsubmit: (event) => {
        event.preventDefault();
        dialog.close(field.value.trim());
    } },
        help === "" ? null : h("p", {}, help),
        field,
        h("div", { class: "dialog-buttons" },
            h("button", { type: "button", class: "button", onclick: () => dialog.close("") }, "Cancel"),
            h("button", { type: "submit", class: "button primary" }, act)));
    const { dialog, closed } = openDialog(title, {}, form);
    field.focus();
    field.select();
    return (await closed) || null;
}

const SHORTCUTS = [
    [["Enter"], "Send"],
    [["Shift", "Enter"], "New line"],
    [["Esc"], "Stop the answer"],
    [["Ctrl", "K"], "Search the conversations"],
    [["Ctrl", "Shift", "O"], "New conversation"],
    [["Ctrl", "/"], "These shortcuts"],
    [["↑", "↓"], "In the list of results and in menus"],
    [["→", "←"], "In the search tree: to a step below, and back"],
];

/** Shows what the keys do. */
export function showShortcuts() {
    openDialog("Keyboard shortcuts", {}, h("dl", { class: "shortcuts" }, ...SHORTCUTS.map(([keys, what]) =>
        h("div", {}, h("dt", {}, what), h("dd", {}, ...keys.map((key) => h("kbd", {}, key)))))));
}
