// Makes elements. Text goes in as text, never as markup.

const SVG = "http://www.w3.org/2000/svg";

/** @typedef {Record<string, string|number|boolean|null|undefined|((event: any) => void)>} Properties */

/**
 * @param {Element} element
 * @param {Properties} properties attributes; a function under `onclick` listens for `click`; null and false are left out
 */
function dress(element, properties) {
    for (const [name, value] of Object.entries(properties)) {
        if (typeof value === "function") {
            element.addEventListener(name.slice(2), value);
        } else if (value !== null && value !== undefined && value !== false) {
            element.setAttribute(name, value === true ? "" : String(value));
        }
    }
}

/**
 * An HTML element.
 * @param {string} tag
 * @param {Properties} [properties]
 * @param {...(Node|string|null)} children
 * @returns {any}
 */
export function h(tag, properties = {}, ...children) {
    const element = document.createElement(tag);
    dress(element, properties);
    element.append(...children.filter((child) => child !== null));
    return element;
}

/**
 * An SVG element.
 * @param {string} tag
 * @param {Properties} [properties]
 * @param {...(Node|string)} children
 * @returns {any}
 */
export function svg(tag, properties = {}, ...children) {
    const element = document.createElementNS(SVG, tag);
    dress(element, properties);
    element.append(...children);
    return element;
}

/** Sets or removes an attribute. @param {Element} element @param {string} name @param {string|null} value */
export function attribute(element, name, value) {
    if (value === null) {
        element.removeAttribute(name);
    } else if (element.getAttribute(name) !== value) {
        element.setAttribute(name, value);
    }
}

/** Changes text only where it differs, so that nothing is read out twice. @param {Element} element @param {string} text */
export function say(element, text) {
    if (element.textContent !== text) {
        element.textContent = text;
    }
}

/** Whether the person asked for little motion. */
export function calm() {
    return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** An element that must be there. @param {string} id @returns {any} */
export function byId(id) {
    const element = document.getElementById(id);
    if (!element) {
        throw new Error(`the page has no #${id}`);
    }
    return element;
}
