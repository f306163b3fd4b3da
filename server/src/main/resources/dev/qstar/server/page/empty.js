// What a new conversation shows: what this is, and three questions to begin with.

import { byId, h } from "./dom.js";

const EXAMPLES = [
    ["Apples", "Tom has 24 apples and gives 15 to Mary. How many apples are left?"],
    ["Muffins", "A baker makes 12 trays of 8 muffins and sells 75 of them. How many muffins are left?"],
    ["Savings", "Anna saves 15 dollars a week for 6 weeks and buys a book for 22 dollars. How much money is left?"],
];

/** @param {(text: string) => void} ask */
export function fillExamples(ask) {
    byId("examples").replaceChildren(...EXAMPLES.map(([name, text]) =>
        h("button", { type: "button", class: "example", onclick: () => ask(text) }, h("strong", {}, name), text)));
}
