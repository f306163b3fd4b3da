// What a new conversation shows: what this is, and three questions to begin with.

import { byId, h } from "./dom.js";

const EXAMPLES = [
    ["Apples", "Tom has 24 apples and gives 15 to Mary. How many apples are left?"],
    ["Muffins", "A baker makes 12 trays of 8 muffins and sells 75 of them. How many muffins are left?"],
    ["Reading", "Maria reads 15 pages a day for 6 days. The book has 120 pages. How many pages are left?"],
];

/** @param {(text: string) => void} ask */
export function fillExamples(ask) {
    byId("examples").replaceChildren(...EXAMPLES.map(([name, text]) =>
        h("button", { type: "button", class: "example", onclick: () => ask(text) }, h("strong", {}, name), text)));
}
