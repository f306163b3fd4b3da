// The search tree as a picture. Each step is a card: its shape, colour and mark say what the check found. The picture
// grows while steps arrive, can be zoomed and dragged, and its cards can be walked with the arrow keys.

import { calm, h, svg } from "./dom.js";
import { shortened } from "./format.js";
import { iconButton } from "./icons.js";
import { indented, spread } from "./layout.js";
import { checkOf, plainStep } from "./searchtree.js";

const CARD = { width: 172, height: 44 };
const ROOT = { width: 84, height: 28 };
const PITCH = { x: 212, y: 54 };
const MARGIN = 10;
const GAP = 40;
const INDENT = 26;
const LITTLE_ROOM = 520;
const MOST_NODES = 500;
const TICK_MILLIS = 60;
const GROWING_TICKS = 10;
const LABEL = 18;
const SMALLEST = 0.72;
const ZOOMS = [0.4, 0.55, 0.7, 0.85, 1, 1.25, 1.6];

/** @typedef {import("./searchtree.js").TreeNode} TreeNode */
/** @typedef {{depth: number, row: number}} Place */

/** From the left to the right. */
const WIDE = {
    arrange: spread,
    /** @param {Place} place */
    left: (place) => place.depth === 0 ? MARGIN : MARGIN + ROOT.width + GAP + (place.depth - 1) * PITCH.x,
    /** @param {Place} from @param {Place} to */
    path: (from, to) => {
        const x1 = WIDE.left(from) + widthOf(from);
        const x2 = WIDE.left(to);
        const bend = (x1 + x2) / 2;
        return `M${x1} ${middle(from)}C${bend} ${middle(from)} ${bend} ${middle(to)} ${x2} ${middle(to)}`;
    },
};

/** Where there is little room: one under the other. */
const NARROW = {
    arrange: indented,
    /** @param {Place} place */
    left: (place) => MARGIN + place.depth * INDENT,
    /** @param {Place} from @param {Place} to */
    path: (from, to) => {
        const x = NARROW.left(from) + INDENT / 2;
        const y = middle(to);
        return `M${x} ${middle(from)}C${x} ${y} ${x} ${y} ${NARROW.left(to)} ${y}`;
    },
};

export class Picture {
    /** @type {Map<number, {group: SVGGElement, edge: SVGPathElement, node: TreeNode}>} */
    #cards = new Map();

    /** @type {import("./searchtree.js").SearchTree|null} */
    #tree = null;

    #shownVersion = -1;
    #revealed = 0;
    #timer = 0;
    #zoom = 1;
    #fitted = true;
    #size = { width: 0, height: 0 };
    #plan = WIDE;
    #focused = 0;
    #most = 0;

    /** @param {(node: TreeNode|null) => void} told hears which step has the focus */
    constructor(told) {
        this.told = told;
        this.edges = svg("g", { class: "edges" });
        this.cards = svg("g", {});
        this.drawing = svg("svg", { class: "drawing", role: "tree", "aria-label": "Search tree" }, this.edges, this.cards);
        this.stage = h("div", { class: "stage" }, this.drawing);
        this.more = h("p", { class: "stage-more", hidden: true });
        this.tools = this.#tools();
        this.element = h("div", { class: "picture" }, this.stage, this.tools, this.more);
        this.drawing.addEventListener("keydown", (event) => this.#walk(event));
        new ResizeObserver(() => this.#resized()).observe(this.stage);
        dragging(this.stage);
        this.stage.addEventListener("wheel", (event) => this.#wheel(event), { passive: false });
    }

    /**
     * Shows a tree as far as it is known.
     * @param {import("./searchtree.js").SearchTree} tree
     * @param {boolean} growing whether its steps appear one after the other
     * @param {number} most how high it may be, in pixels
     * @param {boolean} tools whether its size can be changed
     */
    show(tree, growing, most, tools) {
        this.tools.hidden = !tools;
        if (most !== this.#most) {
            this.#most = most;
            this.stage.style.maxHeight = `${most}px`;
            this.#fitted && this.#fit();
        }
        if (tree === this.#tree && tree.version === this.#shownVersion) {
            return;
        }
        this.#tree = tree;
        this.#shownVersion = tree.version;
        if (!growing || calm()) {
            this.#revealed = Infinity;
        }
        this.#grow();
    }

    #resized() {
        if (this.#planFor(this.stage.clientWidth) !== this.#plan) {
            this.#draw();
        } else if (this.#fitted) {
            this.#fit();
        }
    }

    /** @param {number} room in pixels; 0 while nobody sees the picture */
    #planFor(room) {
        if (room === 0) {
            return this.#plan;
        }
        return room < LITTLE_ROOM ? NARROW : WIDE;
    }

    /** Shows some more steps, so many that all are there soon. */
    #grow() {
        clearTimeout(this.#timer);
        const size = Math.min(this.#tree?.size ?? 0, MOST_NODES);
        if (this.#revealed < size) {
            this.#revealed += Math.max(1, Math.ceil((size - this.#revealed) / GROWING_TICKS));
            this.#timer = setTimeout(() => this.#grow(), TICK_MILLIS);
        }
        this.#draw();
    }

    #visible() {
        const nodes = [...(this.#tree?.nodes.values() ?? [])];
        const winning = this.#tree?.winning() ?? new Set();
        const most = Math.min(this.#revealed, MOST_NODES);
        const visible = nodes.length <= most ? nodes : nodes.filter((node, i) => i < most || winning.has(node.id));
        this.more.hidden = nodes.length <= MOST_NODES;
        this.more.textContent = `The picture shows the first ${MOST_NODES} of ${nodes.length.toLocaleString("en")} steps.`;
        const children = new Map();
        for (const node of visible) {
            children.set(node.parent, [...(children.get(node.parent) ?? []), node]);
        }
        return { visible, children, winning };
    }

    #draw() {
        const { visible, children, winning } = this.#visible();
        this.#plan = this.#planFor(this.stage.clientWidth);
        const layout = this.#plan.arrange(children);
        const ends = [...layout.places.values()].map((place) => this.#plan.left(place) + widthOf(place));
        this.#size = {
            width: ends.reduce((most, end) => Math.max(most, end)) + MARGIN,
            height: MARGIN * 2 + CARD.height + (layout.rows - 1) * PITCH.y,
        };
        this.#drawRoot(middle(layout.places.get(0)), winning.size > 0);
        for (const node of visible) {
            const siblings = children.get(node.parent) ?? [];
            const place = layout.places.get(node.id);
            const from = layout.places.get(node.parent);
            if (place && from) {
                this.#card(node, place, from, siblings, winning);
            }
        }
        this.#fitted ? this.#fit() : this.#scale();
        this.#lookAt(layout.places.get(this.#tree?.winner ?? visible.at(-1)?.id ?? 0));
    }

    /** Scrolls to what matters, the newest step or the end of the winning path, but no further than it must. */
    #lookAt(place) {
        if (place && this.#fitted && this.stage !== document.activeElement && !this.stage.contains(document.activeElement)) {
            const right = this.#plan.left(place) + CARD.width + MARGIN;
            const bottom = middle(place) + CARD.height / 2 + MARGIN;
            const { clientWidth, clientHeight } = this.stage;
            this.stage.scrollTo(right * this.#zoom - clientWidth, bottom * this.#zoom - clientHeight);
        }
    }

    #drawRoot(y, won) {
        if (!this.root) {
            this.root = svg("g", { class: "node root", role: "treeitem", tabindex: "0", "aria-label": "The question",
                "aria-level": "1", "data-id": "0" },
                svg("rect", { width: ROOT.width, height: ROOT.height, y: -ROOT.height / 2, rx: ROOT.height / 2 }),
                svg("text", { x: ROOT.width / 2, y: 4.5, "text-anchor": "middle", "aria-hidden": "true" },
                    "Question"));
            this.root.addEventListener("focus", () => this.#focus(0));
            this.cards.append(this.root);
        }
        this.root.setAttribute("aria-expanded", String((this.#tree?.size ?? 0) > 0));
        this.root.classList.toggle("winning", won);
        move(this.root, MARGIN, y);
    }

    #card(node, place, from, siblings, winning) {
        let card = this.#cards.get(node.id);
        if (!card || card.node !== node) {
            const fresh = drawCard(node);
            fresh.addEventListener("focus", () => this.#focus(node.id));
            if (card) {
                card.group.replaceWith(fresh);
                card.group = fresh;
                card.node = node;
            } else {
                const edge = svg("path", { class: "edge" });
                card = { group: fresh, edge, node };
                this.edges.append(edge);
                this.cards.append(fresh);
                this.#cards.set(node.id, card);
            }
            fresh.setAttribute("tabindex", node.id === this.#focused ? "0" : "-1");
        }
        const won = winning.has(node.id);
        const { group, edge } = card;
        group.setAttribute("aria-level", String(place.depth + 1));
        group.setAttribute("aria-setsize", String(siblings.length));
        group.setAttribute("aria-posinset", String(siblings.indexOf(node) + 1));
        group.setAttribute("aria-label", spoken(node, won));
        group.classList.toggle("winning", won);
        edge.classList.toggle("winning", won);
        edge.classList.toggle("refuted", node.check === "refuted");
        move(group, this.#plan.left(place), middle(place));
        const d = this.#plan.path(from, place);
        edge.setAttribute("d", d);
        edge.style.setProperty("d", `path("${d}")`);
    }

    #tools() {
        return h("div", { class: "stage-tools", role: "group", "aria-label": "Size of the picture" },
            iconButton("minus", "Smaller", () => this.#step(-1)),
            iconButton("plus", "Larger", () => this.#step(1)),
            iconButton("fit", "Fit", () => {
                this.#fitted = true;
                this.#fit();
            }));
    }

    #fit() {
        const room = this.stage.clientWidth;
        if (room > 0 && this.#size.width > 0) {
            const high = this.#plan === WIDE ? this.#most / this.#size.height : 1;
            this.#zoom = Math.min(1, Math.max(SMALLEST, Math.min(room / this.#size.width, high)));
            this.#scale();
        }
    }

    #step(direction) {
        this.#fitted = false;
        const larger = ZOOMS.find((zoom) => zoom > this.#zoom + 0.01) ?? this.#zoom;
        const smaller = ZOOMS.findLast((zoom) => zoom < this.#zoom - 0.01) ?? this.#zoom;
        this.#zoom = direction > 0 ? larger : smaller;
        this.#scale();
    }

    #wheel(event) {
        if (event.ctrlKey || event.metaKey) {
            event.preventDefault();
            this.#step(event.deltaY < 0 ? 1 : -1);
        }
    }

    #scale() {
        const { width, height } = this.#size;
        this.drawing.setAttribute("viewBox", `0 0 ${width} ${height}`);
        this.drawing.setAttribute("width", String(Math.round(width * this.#zoom)));
        this.drawing.setAttribute("height", String(Math.round(height * this.#zoom)));
    }

    #focus(id) {
        this.#group(this.#focused)?.setAttribute("tabindex", "-1");
        this.#focused = id;
        this.#group(id)?.setAttribute("tabindex", "0");
        this.told(id === 0 ? null : this.#cards.get(id)?.node ?? null);
    }

    #group(id) {
        return id === 0 ? this.root : this.#cards.get(id)?.group;
    }

    #walk(event) {
        const id = this.#focused;
        const node = this.#cards.get(id)?.node;
        const children = (parent) => [...this.#cards.values()].filter((card) => card.node.parent === parent);
        const siblings = node ? children(node.parent).map((card) => card.node.id) : [];
        const at = siblings.indexOf(id);
        const next = {
            ArrowRight: () => children(id)[0]?.node.id,
            ArrowLeft: () => node?.parent,
            ArrowDown: () => siblings[at + 1],
            ArrowUp: () => siblings[at - 1],
            Home: () => 0,
            End: () => this.#tree?.winner ?? undefined,
        }[event.key]?.();
        if (next !== undefined) {
            this.#group(next)?.focus();
        }
        if (event.key.startsWith("Arrow") || event.key === "Home" || event.key === "End") {
            event.preventDefault();
            event.stopPropagation();
        }
    }
}

function widthOf(place) {
    return place.depth === 0 ? ROOT.width : CARD.width;
}

function middle(place) {
    return MARGIN + CARD.height / 2 + (place?.row ?? 0) * PITCH.y;
}

function move(group, x, y) {
    group.style.transform = `translate(${x}px, ${y}px)`;
}

/** What a card says beside its mark. */
function factsOf(node) {
    return [
        typeof node.q === "number" ? `Q ${node.q.toFixed(2)}` : null,
        node.answer !== null && node.answer !== undefined ? `answer ${node.answer}` : null,
    ].filter((fact) => fact !== null).join(" · ");
}

function drawCard(node) {
    const { mark } = checkOf(node.check);
    const step = plainStep(node.text);
    const facts = factsOf(node);
    const shape = {
        proved: () => svg("circle", { cx: 20, cy: 0, r: 9.5 }),
        refuted: () => svg("path", { d: "M20-11.5 31.5 0 20 11.5 8.5 0Z" }),
        unknown: () => svg("rect", { x: 11, y: -9, width: 18, height: 18, rx: 4 }),
    }[node.check] ?? (() => svg("rect", { x: 11, y: -9, width: 18, height: 18, rx: 4 }));
    return svg("g", { class: `node ${node.check}`, role: "treeitem", "data-id": node.id },
        svg("g", { class: "grown" },
            svg("rect", { class: "card", width: CARD.width, height: CARD.height, y: -CARD.height / 2, rx: 10 }),
            svg("g", { class: "shape" }, shape()),
            svg("text", { class: "mark", x: 20, y: 4.5, "text-anchor": "middle" }, `${mark} `),
            svg("text", { class: "step", x: 40, y: facts === "" ? 4.5 : -3 }, `${shortened(step, LABEL)} `),
            svg("text", { class: "facts", x: 40, y: 13 }, facts)));
}

/** What a card is called: what it shows, and the rest in words. */
function spoken(node, won) {
    const step = plainStep(node.text);
    const { mark, word } = checkOf(node.check);
    const shown = shortened(step, LABEL);
    const whole = shown === step ? "" : `: ${step}`;
    return `${mark} ${shown} ${factsOf(node)}${whole}, ${word}${won ? ", on the winning path" : ""}`;
}

/** Lets a mouse drag what is scrolled. */
function dragging(stage) {
    stage.addEventListener("pointerdown", (start) => {
        if (start.pointerType !== "mouse" || start.button !== 0) {
            return;
        }
        const from = { left: stage.scrollLeft + start.clientX, top: stage.scrollTop + start.clientY };
        const moved = (event) => stage.scrollTo(from.left - event.clientX, from.top - event.clientY);
        const ended = () => {
            removeEventListener("pointermove", moved);
            stage.classList.remove("dragged");
        };
        stage.classList.add("dragged");
        addEventListener("pointermove", moved);
        addEventListener("pointerup", ended, { once: true });
        addEventListener("pointercancel", ended, { once: true });
    });
}
