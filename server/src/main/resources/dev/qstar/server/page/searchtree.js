// The search tree of an answer, as far as it is known. Pure: nothing here draws.

/**
 * @typedef {object} TreeNode
 * @property {number} id from 1; 0 is the question
 * @property {number} parent
 * @property {string} text
 * @property {"proved"|"unknown"|"refuted"} check
 * @property {number|null} q how promising it is, 0 to 1
 * @property {string|null} answer where a solution ends
 * @property {string|null} outcome
 */

const MAX_NODES = 20_000;
const CALCULATION = /<<([^<>=]{1,200})=([^<>]{1,80})>>/g;

export class SearchTree {
    /** @type {Map<number, TreeNode>} */
    nodes = new Map();

    /** @type {number|null} */
    winner = null;

    /** Grows with every change. */
    version = 0;

    finished = false;

    /** @param {any} told `tree` of an answer's extension */
    static of(told) {
        const tree = new SearchTree();
        tree.conclude(told);
        tree.finish();
        return tree;
    }

    get size() {
        return this.nodes.size;
    }

    /** Takes new nodes, and newer news of old ones. @param {any[]} told */
    add(told) {
        for (const node of told) {
            const known = this.nodes.has(node?.id);
            const rooted = node?.parent === 0 || this.nodes.has(node?.parent);
            if (Number.isInteger(node?.id) && node.id > 0 && rooted && (known || this.nodes.size < MAX_NODES)) {
                this.nodes.set(node.id, node);
            }
        }
        this.version++;
    }

    /** Takes the whole tree at the end of a search. @param {any} told */
    conclude(told) {
        if (Array.isArray(told?.nodes)) {
            this.add(told.nodes);
        }
        if (Number.isInteger(told?.winner) && this.nodes.has(told.winner)) {
            this.winner = told.winner;
        }
        this.version++;
    }

    finish() {
        this.finished = true;
        this.version++;
    }

    /** The nodes from the question to the winning end. @returns {Set<number>} with 0, or empty */
    winning() {
        const path = new Set();
        let at = this.winner;
        while (at !== null && !path.has(at)) {
            path.add(at);
            const node = this.nodes.get(at);
            at = node ? node.parent : null;
        }
        return path;
    }

    /** The nodes under each, in the order in which they came. @returns {Map<number, TreeNode[]>} */
    children() {
        const children = new Map();
        for (const node of this.nodes.values()) {
            const list = children.get(node.parent);
            if (list) {
                list.push(node);
            } else {
                children.set(node.parent, [node]);
            }
        }
        return children;
    }
}

/** A step as people write it: `A = a - b = <<24-15=9>>9` becomes `24 − 15 = 9`. @param {string} text */
export function plainStep(text) {
    const found = [...text.matchAll(CALCULATION)];
    if (found.length === 0) {
        return text.trim().replace(/^#### ?/, "Answer: ");
    }
    return found.map(([, left, right]) => `${signs(left)} = ${signs(right)}`).join(", ");
}

function signs(expression) {
    return expression.trim()
        .replace(/\s*\*\s*/g, " × ")
        .replace(/\s*\/\s*/g, " ÷ ")
        .replace(/\s*\+\s*/g, " + ")
        .replace(/(?<=[\d)])\s*-\s*/g, " − ")
        .replace(/-(?=\d)/g, "−");
}

/** What a check found, in words. */
export const CHECKS = {
    proved: { mark: "✓", word: "proved", help: "arithmetic proves it" },
    unknown: { mark: "?", word: "unknown", help: "nothing to check" },
    refuted: { mark: "✗", word: "refuted", help: "arithmetic refutes it" },
};

/** @param {string} check @returns {{mark: string, word: string, help: string}} */
export function checkOf(check) {
    return CHECKS[check] ?? CHECKS.unknown;
}
