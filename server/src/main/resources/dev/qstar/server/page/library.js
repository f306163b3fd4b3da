// Loads libraries when they are first needed. Each is a script of its own beside this one.

const LIBRARIES = {
    markdownit: "markdown-it.min.js",
    DOMPurify: "purify.min.js",
    hljs: "highlight.min.js",
    katex: "katex.min.js",
};

/** @type {Map<string, Promise<any>>} */
const loading = new Map();

/**
 * A library, by the name it gives itself.
 * @param {keyof typeof LIBRARIES} name
 * @returns {Promise<any>}
 */
export function library(name) {
    let loaded = loading.get(name);
    if (!loaded) {
        loaded = load(name);
        loaded.catch(() => loading.delete(name));
        loading.set(name, loaded);
    }
    return loaded;
}

function load(name) {
    return new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = new URL(LIBRARIES[name], import.meta.url).href;
        script.onload = () => resolve(globalThis[name]);
        script.onerror = () => {
            script.remove();
            reject(new Error(`${LIBRARIES[name]} could not be loaded`));
        };
        document.head.append(script);
    });
}
