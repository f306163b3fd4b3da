// The icons: strokes in a square of 24, as wide as the text around them asks.

import { h, svg } from "./dom.js";

const PATHS = {
    plus: ["M12 5v14", "M5 12h14"],
    search: ["M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14Z", "m20 20-4-4"],
    send: ["M12 19V5", "m6 11 6-6 6 6"],
    stop: ["M8 8h8v8H8Z"],
    edit: ["M4 20h4L19 9l-4-4L4 16v4Z", "m13 7 4 4"],
    copy: ["M9 9h10v11H9Z", "M15 9V4H5v11h4"],
    check: ["m5 12.5 4.5 4.5L19 7.5"],
    cross: ["m6 6 12 12", "M18 6 6 18"],
    again: ["M20 12a8 8 0 1 1-2.4-5.7", "M20 3.5V8h-4.5"],
    left: ["m14.5 6-6 6 6 6"],
    right: ["m9.5 6 6 6-6 6"],
    down: ["m6 9.5 6 6 6-6"],
    dots: ["M5.5 12h.01", "M12 12h.01", "M18.5 12h.01"],
    panel: ["M4 6.5A1.5 1.5 0 0 1 5.5 5h13A1.5 1.5 0 0 1 20 6.5v11a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 17.5Z", "M9.5 5v14"],
    save: ["M12 4v11", "m7 10.5 5 5 5-5", "M5 20h14"],
    load: ["M12 16V5", "m7 9.5 5-5 5 5", "M5 20h14"],
    trash: ["M5 7h14", "M10 7V4.5h4V7", "m7 7 .8 12.5h8.4L17 7"],
    sliders: ["M4 8h9", "M17.5 8H20", "M15.2 10.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6Z", "M4 16h2.5", "M11 16h9",
        "M8.7 18.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6Z"],
    keyboard: ["M3.5 7h17v10h-17Z", "M7 10.5h.01", "M10.3 10.5h.01", "M13.7 10.5h.01", "M17 10.5h.01", "M8.5 14h7"],
    fit: ["M4 9V4h5", "M20 9V4h-5", "M4 15v5h5", "M20 15v5h-5"],
    minus: ["M5 12h14"],
    bottom: ["M12 5v14", "m6 13 6 6 6-6"],
};

/** @typedef {keyof typeof PATHS} IconName */

/** @param {IconName} name */
export function icon(name) {
    return svg("svg", { viewBox: "0 0 24 24", class: "icon", "aria-hidden": "true" },
        ...PATHS[name].map((d) => svg("path", { d })));
}

/**
 * A button that shows only an icon.
 * @param {IconName} name
 * @param {string} label what it does, for the pointer and for screen readers
 * @param {(event: Event) => void} onclick
 * @param {import("./dom.js").Properties} [more]
 * @returns {HTMLButtonElement}
 */
export function iconButton(name, label, onclick, more = {}) {
    return h("button", { type: "button", class: "icon-button", "aria-label": label, title: label, onclick, ...more },
        icon(name));
}
