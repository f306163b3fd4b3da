// What went wrong, as a person needs it: what happened, and the one thing to do about it.

import { h, say } from "./dom.js";
import { counted } from "./format.js";

/**
 * @param {import("./api.js").ApiError} error
 * @param {boolean} partial whether a part of the answer is there
 * @param {() => void} again
 * @returns {HTMLElement}
 */
export function notice(error, partial, again) {
    switch (error.kind) {
        case "busy":
            return busy(error, again);
        case "offline":
            return framed(partial ? "The connection broke. What came is kept." : "The server cannot be reached.",
                button(partial ? "Go on" : "Try again", again));
        case "key":
            return framed("This server needs a key.", button("Enter a key", again));
        case "refused":
            return framed(sentence(error.message), null);
        default:
            return framed(sentence(error.message), button("Try again", again));
    }
}

function framed(text, ...more) {
    return h("div", { class: "notice", role: "alert" }, h("p", {}, text), ...more);
}

function button(text, onclick) {
    return h("button", { type: "button", class: "button", onclick }, text);
}

function sentence(text) {
    const capital = text.charAt(0).toUpperCase() + text.slice(1);
    return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}

/** Says when there is room, and waits for it when it is asked to. */
function busy(error, again) {
    const until = performance.now() + error.retryAfter * 1000;
    const left = () => Math.max(0, Math.ceil((until - performance.now()) / 1000));
    const text = h("p", {}, `The server is busy. There should be room in ${counted(error.retryAfter, "second")}.`);
    let timer = 0;
    const act = button("Retry then", () => {
        if (timer !== 0) {
            clearInterval(timer);
            timer = 0;
            act.textContent = "Retry then";
        } else if (left() === 0) {
            again();
        } else {
            timer = setInterval(tick, 250);
            tick();
        }
    });
    const tick = () => {
        if (!act.isConnected) {
            clearInterval(timer);
        } else if (left() === 0) {
            clearInterval(timer);
            again();
        } else {
            say(act, `Retrying in ${left()} s · Cancel`);
        }
    };
    return h("div", { class: "notice", role: "alert" }, text, act);
}
