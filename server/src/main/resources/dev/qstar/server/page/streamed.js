// Markdown that is still being written: blocks that cannot change any more stay as they are, only the last is made anew.

export class Streamed {
    #settled = 0;
    #shown = "";
    #before = {};

    /**
     * @param {import("./markdown.js").Markdown} markdown
     * @param {HTMLElement} target
     * @param {() => void} settled called when there are blocks that will not change any more
     */
    constructor(markdown, target, settled) {
        this.markdown = markdown;
        this.target = target;
        this.settled = settled;
        this.tail = document.createElement("div");
        this.tail.className = "tail";
        target.replaceChildren(this.tail);
    }

    /** Shows the text as far as it came. @param {string} text longer than before, or the same */
    show(text) {
        if (text === this.#shown) {
            return;
        }
        this.#shown = text;
        const rest = text.slice(this.#settled);
        const last = this.#lastBlock(rest);
        if (last > 0) {
            this.tail.before(this.markdown.render(rest.slice(0, last), this.#before));
            this.#settled += last;
            this.settled();
        }
        this.tail.replaceChildren(this.markdown.render(rest.slice(last), { ...this.#before }));
    }

    /** Shows the whole text, as it stays: a link may be defined after its use. @param {string} text */
    end(text) {
        if (text.includes("]:") || this.#settled === 0) {
            this.target.replaceChildren(this.markdown.render(text));
            return;
        }
        this.show(text);
        this.tail.replaceWith(...this.tail.childNodes);
    }

    /** Where the last block begins, in characters. */
    #lastBlock(text) {
        const starts = this.markdown.blocks(text)
            .filter((token) => token.level === 0 && token.nesting >= 0 && token.map)
            .map((token) => token.map[0]);
        const line = starts.length > 1 ? starts[starts.length - 1] : 0;
        let at = 0;
        for (let i = 0; i < line; i++) {
            at = text.indexOf("\n", at) + 1;
        }
        return at;
    }
}
