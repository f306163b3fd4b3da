// The reasoning of an answer, above it: a line that says how long it took, and behind it the search tree, the winning
// steps and the facts.

import { attribute, h, say } from "./dom.js";
import { counted, duration } from "./format.js";
import { icon } from "./icons.js";
import { outline } from "./outline.js";
import { Picture } from "./picture.js";
import { checkOf, plainStep, SearchTree } from "./searchtree.js";

const STRATEGIES = { qstar: "Q* search", greedy: "most probable solution", "self-consistency": "self-consistency" };

/** How high the picture may be: beside all that is known, and on its own above the newest answer. */
const HIGH = 380;
const LOW = 250;

let thoughts = 0;

/** @typedef {import("./branches.js").Turn} Turn */

export class Thought {
    /** Whether the person opened or closed it; null while they did not touch it. @type {boolean|null} */
    #chosen = null;
    #built = false;
    #shownSteps = "";

    /** @type {SearchTree|null} */
    #tree = null;

    /** @type {Turn|null} */
    #turn = null;

    constructor() {
        thoughts++;
        const id = `thought-${thoughts}`;
        this.title = h("span", { class: "thought-title" });
        this.facts = h("span", { class: "thought-facts" });
        this.head = h("button", { type: "button", class: "thought-head", "aria-controls": id,
            onclick: () => this.#toggle() },
            h("span", { class: "thought-sign", "aria-hidden": "true" }), this.title, this.facts, icon("down"));
        this.body = h("div", { class: "thought-body", id, hidden: true });
        this.element = h("section", { class: "thought", "aria-label": "Reasoning", hidden: true }, this.head, this.body);
    }

    /**
     * @param {Turn} turn
     * @param {boolean} newest whether it belongs to the newest answer
     */
    show(turn, newest) {
        this.#turn = turn;
        this.#tree = turn.live ? turn.live.tree : this.#stored(turn);
        const running = turn.live?.running ?? false;
        const searching = running && this.#tree.size === 0 && turn.text === "";
        const something = this.#tree.size > 0 || turn.reasoning !== "" || this.#steps().length > 0;
        this.element.hidden = !something && !searching;
        this.element.classList.toggle("running", running && turn.text === "");
        this.#tell(turn, running);
        const open = this.#chosen === true;
        const preview = this.#chosen === null && turn.live !== null && newest && this.#tree.size > 0;
        attribute(this.head, "aria-expanded", String(open));
        this.head.disabled = !something;
        this.body.hidden = !something || !(open || preview);
        this.body.classList.toggle("preview", !open);
        if (!this.body.hidden) {
            this.#fill(open);
        }
    }

    #stored(turn) {
        return this.#tree?.finished ? this.#tree : SearchTree.of(turn.extension?.tree ?? turn.tree);
    }

    #tell(turn, running) {
        const thinking = running && turn.text === "";
        const tried = this.#tree?.size ?? 0;
        if (thinking) {
            say(this.title, "Thinking…");
        } else {
            say(this.title, turn.live ? `Thought for ${duration(turn.live.millis)}` : "Thought");
        }
        say(this.facts, tried > 0 ? `${counted(tried, "step")} tried` : "");
    }

    #toggle() {
        this.#chosen = this.#chosen !== true;
        if (this.#turn) {
            this.show(this.#turn, false);
        }
    }

    /** @param {boolean} open whether all is shown, not only the picture */
    #fill(open) {
        const turn = this.#turn;
        const tree = this.#tree;
        if (!turn || !tree) {
            return;
        }
        if (!this.#built) {
            this.#build();
        }
        this.picture.element.hidden = tree.size === 0;
        if (tree.size > 0) {
            this.picture.show(tree, turn.live !== null, open ? HIGH : LOW, open);
        }
        this.steps.hidden = !open;
        this.asList.hidden = !open || tree.size === 0 || !tree.finished;
        if (open) {
            this.#fillSteps(turn);
        }
    }

    #build() {
        this.#built = true;
        this.detail = h("p", { class: "stage-detail", hidden: true });
        this.picture = new Picture((node) => this.#detail(node));
        this.steps = h("div", { class: "steps" });
        this.asList = h("details", { class: "as-list", hidden: true, ontoggle: () => this.#list() },
            h("summary", {}, "The tree as a list"));
        this.body.append(this.picture.element, this.detail, this.steps, this.asList);
    }

    #detail(node) {
        this.detail.hidden = node === null;
        if (node) {
            const { mark, word, help } = checkOf(node.check);
            const q = typeof node.q === "number" ? ` Q is ${node.q.toFixed(2)}.` : "";
            this.detail.replaceChildren(h("span", { class: `mark ${node.check}` }, mark),
                ` ${plainStep(node.text)}: ${word}, ${help}.${q} `, h("code", {}, node.text));
        }
    }

    #list() {
        if (this.asList.open && this.#tree) {
            this.asList.querySelector("ul")?.remove();
            this.asList.append(outline(this.#tree));
        }
    }

    #steps() {
        const steps = this.#turn?.extension?.steps;
        return Array.isArray(steps) ? steps : [];
    }

    #fillSteps(turn) {
        const steps = this.#steps();
        const state = `${steps.length} ${turn.reasoning.length}`;
        if (state === this.#shownSteps) {
            return;
        }
        this.#shownSteps = state;
        if (steps.length > 0) {
            this.steps.replaceChildren(h("h3", {}, "The way to the answer"),
                h("ol", {}, ...steps.map(stepItem)), factsOf(turn.extension));
        } else {
            this.steps.replaceChildren(h("div", { class: "reasoning-text" }, turn.reasoning));
        }
    }
}

function stepItem(step) {
    const { mark, word, help } = checkOf(step.check);
    return h("li", {},
        h("span", { class: `mark ${step.check}`, title: `${word}: ${help}`, "aria-hidden": "true" }, mark),
        h("span", { class: "step-text" }, plainStep(step.text), h("span", { class: "unseen" }, ` (${word})`)),
        typeof step.q === "number"
            ? h("span", { class: "step-q", title: "How promising the search found this step, from 0 to 1" },
                `Q ${step.q.toFixed(2)}`)
            : null);
}

function factsOf(extension) {
    const facts = [
        STRATEGIES[extension.strategy] ?? extension.strategy ?? null,
        typeof extension.tokens === "number" ? `${extension.tokens} of ${extension.budget} tokens` : null,
        typeof extension.seed === "number" ? `seed ${extension.seed}` : null,
    ];
    return h("p", { class: "search-facts" }, facts.filter((fact) => fact !== null).join(" · "));
}
