// Wires the page together: the server, the state, what is shown, and the address.

import { Api, ApiError } from "./api.js";
import { Chat } from "./chat.js";
import { Composer } from "./composer.js";
import { asked, confirmed, showShortcuts } from "./dialogs.js";
import { byId, h, say } from "./dom.js";
import { fillExamples } from "./empty.js";
import { percent } from "./format.js";
import { Markdown } from "./markdown.js";
import { showSearch } from "./searchbox.js";
import { showSettings } from "./settings.js";
import { Shell } from "./shell.js";
import { Sidebar, titleOf } from "./sidebar.js";
import { keepSettings, keptSettings, Store } from "./store.js";
import { Thread } from "./thread.js";

const PAGE_OF_LIST = 40;
const MAX_LIST = 10_000;
const TOAST_MILLIS = 5_000;

class App {
    /** Conversations in which an answer is coming. @type {Map<string, Chat>} */
    #running = new Map();
    #loadingList = false;
    #keyAsked = null;
    #toastTimer = 0;

    /** @param {Markdown} markdown */
    constructor(markdown) {
        this.api = new Api(() => this.#askKey());
        this.store = new Store({ models: [], conversations: [], more: false, chat: this.#newChat(), ...keptSettings() });
        this.shell = new Shell();
        this.composer = new Composer({ send: (text) => this.#send(text), stop: () => this.chat.stop() });
        this.thread = new Thread(byId("scroller"), byId("log"), byId("to-end"), this.#turnActions(), markdown);
        this.sidebar = new Sidebar(byId("conversations"), {
            open: (id) => this.open(id),
            rename: (conversation) => this.#rename(conversation),
            remove: (conversation) => this.#remove(conversation),
            more: () => this.#loadList(true),
        });
        fillExamples((text) => this.#send(text));
        this.#watch();
        this.#listen();
    }

    get chat() {
        return this.store.state.chat;
    }

    /** Shows what the address says. */
    async start() {
        this.#showChat(this.chat);
        await Promise.all([this.#address(), this.#loadModels(), this.#loadList(false)]);
    }

    /** Shows a conversation. @param {string} id @param {string} [item] to go to */
    async open(id, item) {
        this.shell.close();
        const address = `/c/${encodeURIComponent(id)}`;
        if (location.pathname !== address) {
            history.pushState(null, "", address);
        }
        await this.#load(id, item);
    }

    /** Shows an empty conversation. */
    begin() {
        this.shell.close();
        if (location.pathname !== "/") {
            history.pushState(null, "", "/");
        }
        this.#showChat(this.#newChat());
        this.composer.focus();
    }

    async #address() {
        const id = /^\/c\/([^/]+)$/.exec(location.pathname)?.[1];
        if (id) {
            await this.#load(decodeURIComponent(id));
        } else {
            this.#showChat(this.#newChat());
            this.composer.focus();
        }
    }

    async #load(id, item) {
        const running = this.#running.get(id);
        const chat = running ?? this.#newChat();
        if (chat !== this.chat) {
            byId("main").classList.add("loading");
            try {
                if (!running) {
                    await chat.load(id);
                }
            } catch (error) {
                this.#failed(error instanceof ApiError && error.kind === "missing"
                    ? new ApiError("missing", "There is no such conversation.") : error);
                return;
            } finally {
                byId("main").classList.remove("loading");
            }
            if (location.pathname !== `/c/${encodeURIComponent(id)}`) {
                return;
            }
            this.#showChat(chat);
        }
        const key = item ? chat.reveal(item) : null;
        key ? this.thread.goTo(key) : this.composer.focus();
    }

    #showChat(chat) {
        this.store.set({ chat });
        this.composer.open(chat.id);
        this.thread.open(chat);
        this.#chatChanged(chat);
    }

    #newChat() {
        return new Chat(this.api, () => this.#asking(), {
            change: (chat) => this.#chatChanged(chat),
            created: (chat) => this.#created(chat),
            ended: (chat) => this.#ended(chat),
        });
    }

    #asking() {
        const { model, effort } = this.store.state;
        return { model, effort: this.#searches() ? effort : null };
    }

    /** Whether the chosen model searches, so that an effort means something to it. */
    #searches() {
        const { models, model } = this.store.state;
        return models.find((one) => one.id === model)?.qstar?.searched === true;
    }

    #chatChanged(chat) {
        if (chat !== this.chat) {
            return;
        }
        byId("empty").hidden = !chat.empty;
        document.title = chat.title ? `${chat.title} · Qstar` : "Qstar";
        say(byId("title"), chat.title || "New conversation");
        this.composer.show(chat.running);
        this.thread.changed();
    }

    #created(chat) {
        this.#running.set(chat.id, chat);
        const now = Date.now() / 1000;
        const fresh = { id: chat.id, created_at: now, qstar: { title: chat.title, updated_at: now } };
        if (chat === this.chat) {
            history.pushState(null, "", `/c/${encodeURIComponent(chat.id)}`);
            this.composer.moveTo(chat.id);
        }
        this.store.set({ conversations: [fresh, ...this.store.state.conversations] });
    }

    #ended(chat) {
        this.#running.delete(chat.id);
        this.#loadList(false);
        const answer = chat.turns().at(-1);
        if (chat !== this.chat || answer?.role !== "assistant") {
            return;
        }
        const sure = answer.extension?.outcome === "answered" ? ` ${percent(answer.extension.confidence)} sure.` : "";
        const said = { complete: `Answer complete: ${answer.text.slice(0, 300)}.${sure}`, stopped: "Stopped." };
        this.#announce(said[answer.live?.state ?? "complete"] ?? "The answer failed.");
    }

    async #send(text) {
        const chat = this.chat;
        if (chat.running) {
            return;
        }
        this.composer.clear();
        this.thread.follow();
        this.#announce("Thinking.");
        await this.#doing(chat, () => chat.send(text), () => this.composer.put(text));
    }

    /** Does something in a conversation that asks the server. */
    async #doing(chat, act, otherwise = () => {}) {
        if (chat.id !== null) {
            this.#running.set(chat.id, chat);
        }
        try {
            await act();
        } catch (error) {
            this.#failed(error);
            otherwise();
        } finally {
            if (!chat.running) {
                this.#running.delete(chat.id);
            }
        }
    }

    #turnActions() {
        return {
            copy: async (text) => {
                await navigator.clipboard.writeText(text);
                this.#announce("Copied.");
            },
            edit: (turn, text) => {
                this.thread.follow();
                this.#doing(this.chat, () => this.chat.edit(turn, text), () => this.composer.put(text));
            },
            regenerate: (turn) => {
                this.thread.follow();
                this.#doing(this.chat, () => this.chat.regenerate(turn.parent));
            },
            show: (turn, head) => this.#doing(this.chat, () => this.chat.show(head)),
            goOn: () => this.#doing(this.chat, () => this.chat.goOn()),
        };
    }

    async #loadModels() {
        try {
            const models = (await this.api.json("GET", "/v1/models")).data ?? [];
            const known = models.some((model) => model.id === this.store.state.model);
            this.store.set({ models, model: known ? this.store.state.model : models[0]?.id ?? "" });
        } catch (error) {
            this.#failed(error);
        }
    }

    /** @param {boolean} further whether those after the ones that are there are wanted */
    async #loadList(further) {
        const { conversations, more } = this.store.state;
        if (this.#loadingList || (further && (!more || conversations.length >= MAX_LIST))) {
            return;
        }
        this.#loadingList = true;
        try {
            const after = further ? `&after=${encodeURIComponent(conversations.at(-1)?.id ?? "")}` : "";
            const page = await this.api.json("GET", `/v1/conversations?limit=${PAGE_OF_LIST}${after}`);
            const fresh = page.data ?? [];
            const ids = new Set(fresh.map((conversation) => conversation.id));
            const others = this.store.state.conversations.filter((conversation) => !ids.has(conversation.id));
            const all = further ? [...others, ...fresh] : [...fresh, ...(page.has_more ? others : [])];
            this.store.set({ conversations: all, more: further || others.length === 0 ? page.has_more === true : more });
        } catch (error) {
            this.#failed(error);
        } finally {
            this.#loadingList = false;
        }
    }

    async #rename(conversation) {
        const title = await asked("Rename the conversation", {
            label: "Title", value: titleOf(conversation), act: "Rename", most: 200,
        });
        if (title === null) {
            return;
        }
        await this.#doing(this.chat, async () => {
            await this.api.json("POST", `/v1/conversations/${conversation.id}`, { qstar: { title } });
            if (this.chat.id === conversation.id) {
                this.chat.title = title;
                this.#chatChanged(this.chat);
            }
            await this.#loadList(false);
        });
    }

    async #remove(conversation) {
        const text = `“${titleOf(conversation)}” will be deleted for good.`;
        if (!await confirmed("Delete the conversation?", text, "Delete")) {
            return;
        }
        try {
            this.#running.get(conversation.id)?.stop();
            await this.api.json("DELETE", `/v1/conversations/${conversation.id}`);
            const left = this.store.state.conversations.filter((one) => one.id !== conversation.id);
            this.store.set({ conversations: left });
            this.#announce("Deleted.");
            if (this.chat.id === conversation.id) {
                this.begin();
            }
        } catch (error) {
            this.#failed(error);
        }
    }

    #askKey() {
        this.#keyAsked ??= asked("This server needs a key", {
            label: "Key", secret: true, act: "Use it", most: 500,
            help: "Whoever runs it can give you one. It is kept until this tab closes.",
        }).finally(() => {
            this.#keyAsked = null;
        });
        return this.#keyAsked;
    }

    #watch() {
        const models = byId("model");
        const effort = byId("effort");
        models.addEventListener("change", () => this.store.set({ model: models.value }));
        effort.addEventListener("change", () => this.store.set({ effort: effort.value }));
        this.store.watch(["models", "model"], () => {
            const { models: all, model } = this.store.state;
            models.replaceChildren(...all.map(({ id }) => h("option", { value: id, selected: id === model }, id)));
            byId("model-choice").hidden = all.length < 2;
            byId("effort-choice").hidden = !this.#searches();
        });
        this.store.watch(["effort"], () => {
            effort.value = this.store.state.effort;
        });
        this.store.watch(["theme"], () => {
            document.documentElement.dataset.theme = this.store.state.theme;
        });
        this.store.watch(["theme", "model", "effort"], () => this.store.state.model && keepSettings(this.store.state));
        this.store.watch(["conversations", "more", "chat"], () => {
            const { conversations, more, chat } = this.store.state;
            this.sidebar.show(conversations, chat.id, more);
        });
    }

    #listen() {
        const search = () => {
            this.shell.close();
            showSearch(this.api, (id, item) => this.open(id, item));
        };
        byId("new-chat").addEventListener("click", () => this.begin());
        byId("new-chat-top").addEventListener("click", () => this.begin());
        byId("search").addEventListener("click", search);
        byId("settings").addEventListener("click", () => showSettings(this.store, this.api, {
            say: (text) => this.#toast(text),
            imported: () => this.#loadList(false),
            failed: (error) => this.#failed(error),
        }));
        byId("shortcuts").addEventListener("click", showShortcuts);
        addEventListener("popstate", () => this.#address());
        addEventListener("keydown", (event) => this.#key(event, search));
    }

    #key(event, search) {
        const dialog = document.querySelector("dialog[open]") !== null;
        const command = event.ctrlKey || event.metaKey;
        if (event.key === "Escape" && !dialog) {
            this.shell.drawerOpen ? this.shell.close() : this.chat.stop();
        } else if (command && !dialog && event.key.toLowerCase() === "k") {
            event.preventDefault();
            search();
        } else if (command && event.shiftKey && !dialog && event.key.toLowerCase() === "o") {
            event.preventDefault();
            this.begin();
        } else if (command && !dialog && event.key === "/") {
            event.preventDefault();
            showShortcuts();
        }
    }

    #announce(text) {
        byId("status").textContent = text;
    }

    #failed(error) {
        if (error?.name === "AbortError") {
            return;
        }
        if (error instanceof ApiError) {
            this.#toast(error.message);
        } else {
            reportError(error);
        }
    }

    #toast(text) {
        const toast = byId("toast");
        clearTimeout(this.#toastTimer);
        toast.textContent = text;
        toast.classList.add("shown");
        this.#toastTimer = setTimeout(() => toast.classList.remove("shown"), TOAST_MILLIS);
    }
}

await new App(await Markdown.load()).start();
