// The search tree as nested lists: what the picture shows, for those who cannot see it.

import { h } from "./dom.js";
import { checkOf, plainStep } from "./searchtree.js";

const MOST = 2_000;

/** @param {import("./searchtree.js").SearchTree} tree @returns {HTMLElement} */
export function outline(tree) {
    const children = tree.children();
    const winning = tree.winning();
    const root = h("ul", { class: "outline" });
    /** @type {{id: number, list: HTMLElement}[]} */
    const open = [{ id: 0, list: root }];
    let shown = 0;
    while (open.length > 0 && shown < MOST) {
        const { id, list } = open.pop();
        for (const node of children.get(id) ?? []) {
            const item = h("li", { class: winning.has(node.id) ? "winning" : null }, told(node, winning.has(node.id)));
            list.append(item);
            shown++;
            if (children.has(node.id)) {
                const below = h("ul");
                item.append(below);
                open.push({ id: node.id, list: below });
            }
        }
    }
    return root;
}

function told(node, won) {
    const { mark, word } = checkOf(node.check);
    const facts = [word];
    if (typeof node.q === "number") {
        facts.push(`Q ${node.q.toFixed(2)}`);
    }
    if (node.answer !== null && node.answer !== undefined) {
        facts.push(`answer ${node.answer}`);
    }
    if (won) {
        facts.push("winning path");
    }
    return h("span", {},
        h("span", { class: `mark ${node.check}`, "aria-hidden": "true" }, mark),
        ` ${plainStep(node.text)} `,
        h("small", {}, `(${facts.join(", ")})`));
}
