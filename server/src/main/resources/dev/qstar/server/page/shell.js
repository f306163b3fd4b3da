// The frame of the page: the list beside the conversation, or in a drawer where there is little room.

import { attribute, byId } from "./dom.js";

const NARROW = matchMedia("(max-width: 800px)");
const HIDDEN = "qstar.list-hidden";

export class Shell {
    #open = false;

    constructor() {
        this.side = byId("side");
        this.main = byId("main");
        this.shade = byId("shade");
        this.openers = [byId("open-list"), byId("close-list")];
        this.openers[0].addEventListener("click", () => this.toggle());
        this.openers[1].addEventListener("click", () => this.toggle());
        this.shade.addEventListener("click", () => this.close());
        NARROW.addEventListener("change", () => this.#reset());
        this.#reset();
    }

    get drawerOpen() {
        return NARROW.matches && this.#open;
    }

    toggle() {
        this.#set(!this.#open, true);
    }

    /** Closes the drawer, where there is one. */
    close() {
        if (this.drawerOpen) {
            this.#set(false, true);
        }
    }

    #reset() {
        this.#set(!NARROW.matches && localStorage.getItem(HIDDEN) === null, false);
    }

    #set(open, byPerson) {
        this.#open = open;
        const drawer = NARROW.matches;
        document.documentElement.classList.toggle("list-open", open);
        this.side.inert = !open;
        this.main.inert = drawer && open;
        this.shade.hidden = !(drawer && open);
        this.openers.forEach((opener) => attribute(opener, "aria-expanded", String(open)));
        if (byPerson) {
            (open ? this.openers[1] : this.openers[0]).focus();
            if (!drawer) {
                open ? localStorage.removeItem(HIDDEN) : localStorage.setItem(HIDDEN, "yes");
            }
        }
    }
}
