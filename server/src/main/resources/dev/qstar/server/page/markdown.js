// Markdown that a model wrote, made into markup that can do nothing: no HTML of its own, no pictures from elsewhere,
// links to the web only.

import { iconButton, icon } from "./icons.js";
import { library } from "./library.js";
import { drawFormulas, mathematics } from "./math.js";

const MAX_HIGHLIGHTED = 50_000;
const WEB = /^https?:\/\//i;
const ADDRESS = /https?:\/\/[^\s<>"'`]{1,2000}/g;

const ALLOWED = {
    ALLOWED_TAGS: ["p", "br", "hr", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "em", "strong",
        "s", "a", "table", "thead", "tbody", "tr", "th", "td", "span", "div"],
    ALLOWED_ATTR: ["href", "class", "rel", "target", "start", "title"],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
};

export class Markdown {
    /** Loads what is needed. @returns {Promise<Markdown>} */
    static async load() {
        const [markdownit, purify] = await Promise.all([library("markdownit"), library("DOMPurify")]);
        return new Markdown(markdownit, purify);
    }

    constructor(markdownit, purify) {
        this.purify = purify;
        this.md = markdownit({ html: false, linkify: false, breaks: false, maxNesting: 40 });
        this.md.validateLink = (address) => WEB.test(address);
        this.md.use(mathematics);
        rules(this.md);
    }

    /** The blocks of a text, as markdown-it's tokens. @param {string} text @returns {any[]} */
    blocks(text) {
        return this.md.parse(text, {});
    }

    /**
     * @param {string} text
     * @param {object} [before] what is remembered of the parts before it
     * @returns {DocumentFragment}
     */
    render(text, before = {}) {
        return this.purify.sanitize(this.md.render(text, before), ALLOWED);
    }
}

function rules(md) {
    const { renderer, utils } = md;
    renderer.rules.image = (tokens, at, options, env, self) => {
        const alt = self.renderInlineAsText(tokens[at].children ?? [], options, env);
        const address = tokens[at].attrGet("src") ?? "";
        return `<span class="image">${utils.escapeHtml(alt || "Image")}<code>${utils.escapeHtml(address)}</code></span>`;
    };
    renderer.rules.link_open = (tokens, at, options, env, self) => {
        tokens[at].attrSet("rel", "noopener noreferrer");
        tokens[at].attrSet("target", "_blank");
        return self.renderToken(tokens, at, options);
    };
    md.core.ruler.push("heading-levels", headingLevels);
    const code = (tokens, at) => {
        const language = /^[\w+#.-]{1,30}/.exec(tokens[at].info.trim())?.[0] ?? "";
        const named = language === "" ? "" : ` class="language-${utils.escapeHtml(language)}"`;
        return `<div class="code"><div class="code-head"><span>${utils.escapeHtml(language)}</span></div>`
            + `<pre><code${named}>${utils.escapeHtml(tokens[at].content)}</code></pre></div>\n`;
    };
    renderer.rules.fence = code;
    renderer.rules.code_block = code;
    for (const cell of ["th_open", "td_open"]) {
        renderer.rules[cell] = (tokens, at, options, env, self) => {
            const side = /right|center/.exec(tokens[at].attrGet("style") ?? "");
            tokens[at].attrs = side ? [["class", `to-${side[0]}`]] : null;
            return self.renderToken(tokens, at, options);
        };
    }
    renderer.rules.table_open = () => '<div class="table"><table>\n';
    renderer.rules.table_close = () => "</table></div>\n";
    renderer.rules.text = (tokens, at) => linked(tokens, at, utils.escapeHtml);
}

/** Headings begin below that of the message, and never leave a level out. `env` remembers across parts of one text. */
function headingLevels({ tokens, env }) {
    for (const token of tokens) {
        if (token.type === "heading_open") {
            const told = Number(token.tag.slice(1));
            env.highest ??= told;
            env.level = Math.min(Math.max(3, told - env.highest + 3), (env.level ?? 2) + 1, 6);
        }
        if (token.type.startsWith("heading_")) {
            token.tag = `h${env.level}`;
        }
    }
}

/** Text with the addresses in it as links, unless it stands in a link already. */
function linked(tokens, at, escape) {
    const text = tokens[at].content;
    let depth = 0;
    for (let i = 0; i < at; i++) {
        depth += tokens[i].type === "link_open" ? 1 : tokens[i].type === "link_close" ? -1 : 0;
    }
    if (depth > 0 || !text.includes("://")) {
        return escape(text);
    }
    let markup = "";
    let from = 0;
    for (const match of text.matchAll(ADDRESS)) {
        const address = match[0].replace(/[.,;:!?)\]]+$/, "");
        markup += escape(text.slice(from, match.index));
        markup += `<a href="${escape(address)}" rel="noopener noreferrer" target="_blank">${escape(address)}</a>`;
        from = match.index + address.length;
    }
    return markup + escape(text.slice(from));
}

/**
 * Finishes markup that will not change any more: colours code, draws formulas, lets code be copied and wide things be
 * scrolled by keyboard. What is done already, or still in the making, is left alone.
 * @param {HTMLElement} root
 * @param {(text: string) => void} copy
 */
export async function finish(root, copy) {
    for (const table of settled(root, ".table:not([tabindex])")) {
        region(table, "Table");
    }
    const frames = settled(root, ".code:not(.finished)");
    frames.forEach((frame) => finishCode(frame, copy));
    await drawFormulas(settled(root, ".math:not(.drawn)"));
    await colour(frames);
}

/** @param {HTMLElement} root @param {string} selector @returns {Element[]} */
function settled(root, selector) {
    return [...root.querySelectorAll(selector)].filter((element) => !element.closest(".tail"));
}

function region(element, label) {
    element.setAttribute("tabindex", "0");
    element.setAttribute("role", "region");
    element.setAttribute("aria-label", label);
}

/** Names a frame of code, and puts a button there that copies it. */
function finishCode(frame, copy) {
    const [head, pre] = frame.children;
    const language = head.textContent ?? "";
    region(pre, language === "" ? "Code" : `Code, ${language}`);
    const button = iconButton("copy", "Copy code", () => {
        copy(pre.textContent ?? "");
        button.replaceChildren(icon("check"));
        setTimeout(() => button.replaceChildren(icon("copy")), 1500);
    });
    head.append(button);
    frame.classList.add("finished");
}

async function colour(frames) {
    const codes = frames.map((frame) => frame.querySelector("code[class]"))
        .filter((code) => code !== null && (code.textContent ?? "").length <= MAX_HIGHLIGHTED);
    if (codes.length === 0) {
        return;
    }
    const hljs = await library("hljs");
    for (const code of codes) {
        if (hljs.getLanguage(/language-([\w+#.-]+)/.exec(code.className)?.[1] ?? "")) {
            hljs.highlightElement(code);
        }
    }
}
