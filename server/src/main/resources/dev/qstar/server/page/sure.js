// How sure the answer is, beside it: a figure, and on demand what it means.

import { h } from "./dom.js";
import { percent } from "./format.js";

let shown = 0;

/** @param {any} extension `qstar` of an answer @returns {HTMLElement|null} */
export function sureness(extension) {
    const share = extension?.confidence;
    if (typeof share !== "number" || extension.outcome !== "answered") {
        return null;
    }
    shown++;
    const id = `sure-${shown}`;
    const level = share >= 0.8 ? "high" : share >= 0.5 ? "middle" : "low";
    const help = h("p", { class: "sure-help", id, hidden: true }, explanation(share));
    const button = h("button", { type: "button", class: `sure ${level}`, "aria-expanded": "false", "aria-controls": id,
        title: "What does this mean?",
        onclick: () => {
            help.hidden = !help.hidden;
            button.setAttribute("aria-expanded", String(!help.hidden));
        } }, h("span", { class: "sure-dots", "aria-hidden": "true" }, ...dots(share)), `${percent(share)} sure`);
    return h("div", { class: "sureness" }, button, help);
}

function dots(share) {
    const full = Math.max(1, Math.round(share * 5));
    return [1, 2, 3, 4, 5].map((dot) => h("i", { class: dot <= full ? "full" : null }));
}

function explanation(share) {
    const right = Math.min(99, Math.max(1, Math.round(share * 100)));
    const advice = share >= 0.8 ? "" : share >= 0.5
        ? " Check the steps before you rely on it."
        : " Treat it as a guess: try again more thoroughly, or say the question in other words.";
    return `Of 100 answers like this one, about ${right} are right. The search compares the solutions that it found: the`
        + ` more of them agree, and the better their steps look, the surer it is. It was calibrated on problems whose`
        + ` answers are known.${advice}`;
}
