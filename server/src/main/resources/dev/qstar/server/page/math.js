// Mathematics in Markdown: \(…\) and $…$ in a line, \[…\] and $$…$$ on lines of their own. Becomes MathML, which needs
// no styles of its own.

import { h } from "./dom.js";
import { library } from "./library.js";

const MAX_TEX = 5_000;
const OPTIONS = { output: "mathml", throwOnError: true, trust: false, strict: "ignore", maxExpand: 500, maxSize: 20 };

/** Teaches markdown-it the marks. @param {any} md */
export function mathematics(md) {
    md.inline.ruler.before("escape", "math", inline);
    md.block.ruler.before("fence", "math", block, { alt: ["paragraph", "reference", "blockquote", "list"] });
    md.renderer.rules.math = (tokens, at) =>
        `<span class="math${tokens[at].markup}">${md.utils.escapeHtml(tokens[at].content)}</span>`;
    md.renderer.rules.math_block = (tokens, at) =>
        `<div class="math display">${md.utils.escapeHtml(tokens[at].content)}</div>\n`;
}

function inline(state, silent) {
    const text = state.src;
    const from = state.pos;
    const found = delimited(text, from, state.posMax);
    if (!found) {
        return false;
    }
    if (!silent) {
        const token = state.push("math", "", 0);
        token.content = text.slice(found.start, found.end).trim();
        token.markup = found.display ? " display" : "";
    }
    state.pos = found.after;
    return true;
}

function delimited(text, from, max) {
    for (const [open, close, display] of [["$$", "$$", true], ["\\(", "\\)", false], ["\\[", "\\]", true]]) {
        if (text.startsWith(open, from)) {
            const start = from + 2;
            const end = text.indexOf(close, start);
            const fits = end > start && end + 2 <= max && end - start <= MAX_TEX;
            return fits ? { start, end, after: end + 2, display } : null;
        }
    }
    return text[from] === "$" ? dollars(text, from + 1, max) : null;
}

/** A price is no formula: nothing blank may stand inside the dollars, and no digit after them. */
function dollars(text, start, max) {
    const limit = Math.min(max, start + MAX_TEX);
    if (/\s|\$/.test(text[start] ?? " ")) {
        return null;
    }
    for (let end = start; end < limit; end++) {
        if (text[end] === "\n") {
            return null;
        }
        if (text[end] === "\\") {
            end++;
        } else if (text[end] === "$") {
            const sound = !/\s/.test(text[end - 1]) && !/\d/.test(text[end + 1] ?? "");
            return sound ? { start, end, after: end + 1, display: false } : null;
        }
    }
    return null;
}

function block(state, startLine, endLine, silent) {
    const first = lineOf(state, startLine);
    const close = { "$$": "$$", "\\[": "\\]" }[first.slice(0, 2)];
    if (!close) {
        return false;
    }
    const lines = [first.slice(2)];
    let line = startLine;
    while (!lines[lines.length - 1].trimEnd().endsWith(close)) {
        line++;
        if (line >= endLine || line - startLine > 200) {
            return false;
        }
        lines.push(lineOf(state, line));
    }
    const tex = lines.join("\n").trimEnd().slice(0, -2).trim();
    if (tex === "" || tex.length > MAX_TEX) {
        return false;
    }
    if (!silent) {
        state.line = line + 1;
        const token = state.push("math_block", "", 0);
        token.content = tex;
        token.map = [startLine, state.line];
    }
    return true;
}

function lineOf(state, line) {
    return state.src.slice(state.bMarks[line] + state.tShift[line], state.eMarks[line]);
}

/** Draws formulas. What cannot be drawn stays as it was written. @param {Element[]} formulas */
export async function drawFormulas(formulas) {
    if (formulas.length === 0) {
        return;
    }
    const katex = await library("katex");
    for (const formula of formulas) {
        const tex = formula.textContent ?? "";
        formula.classList.add("drawn");
        try {
            katex.render(tex, formula, { ...OPTIONS, displayMode: formula.classList.contains("display") });
        } catch {
            formula.replaceChildren(h("code", {}, tex));
        }
    }
}
