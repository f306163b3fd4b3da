// The settings, and what can be done with all conversations at once.

import { openDialog } from "./dialogs.js";
import { h } from "./dom.js";
import { icon } from "./icons.js";

const THEMES = { system: "Like the system", light: "Light", dark: "Dark" };
const MAX_IMPORT = 8 * 1024 * 1024;

/**
 * @param {import("./store.js").Store} store
 * @param {import("./api.js").Api} api
 * @param {{say: (text: string) => void, imported: () => void, failed: (error: any) => void}} hear
 */
export function showSettings(store, api, hear) {
    const themes = h("fieldset", { class: "choices" }, h("legend", {}, "Appearance"),
        ...Object.entries(THEMES).map(([value, label]) => h("label", {},
            h("input", { type: "radio", name: "theme", value, checked: store.state.theme === value,
                onchange: () => store.set({ theme: value }) }), h("span", {}, label))));
    const file = h("input", { type: "file", accept: ".ndjson,.jsonl,application/x-ndjson", class: "unseen", tabindex: "-1",
        "aria-label": "The file to import", onchange: () => bring(file, api, hear) });
    const data = h("div", { class: "choices" }, h("h3", {}, "Your conversations"),
        h("p", {}, "They are kept on the machine that this page comes from, and nowhere else."),
        h("div", { class: "row" },
            h("button", { type: "button", class: "button", onclick: () => take(api, hear) }, icon("save"), "Export"),
            h("button", { type: "button", class: "button", onclick: () => file.click() }, icon("load"), "Import"), file));
    const key = api.hasKey ? h("div", { class: "choices" }, h("h3", {}, "Key"),
        h("p", {}, "A key for this server is kept until this tab closes."),
        h("button", { type: "button", class: "button", onclick: () => {
            api.forgetKey();
            location.assign("/");
        } }, "Forget it")) : null;
    openDialog("Settings", {}, themes, data, key);
}

/** Saves everything in a file. */
async function take(api, hear) {
    try {
        const response = await api.request("GET", "/v1/export", { accept: "application/x-ndjson" });
        const address = URL.createObjectURL(await response.blob());
        const day = new Date().toISOString().slice(0, 10);
        h("a", { href: address, download: `qstar-${day}.ndjson` }).click();
        setTimeout(() => URL.revokeObjectURL(address), 60_000);
        hear.say("Your conversations are exported.");
    } catch (error) {
        hear.failed(error);
    }
}

/** Brings in a file that was exported. */
async function bring(input, api, hear) {
    const file = input.files?.[0];
    input.value = "";
    if (!file) {
        return;
    }
    if (file.size > MAX_IMPORT) {
        hear.say("That file is longer than 8 MB, the most that can be imported here.");
        return;
    }
    try {
        await api.request("POST", "/v1/import", { text: await file.text() });
        hear.say("The conversations are imported.");
        hear.imported();
    } catch (error) {
        hear.failed(error);
    }
}
