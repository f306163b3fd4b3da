package dev.qstar.engine.chat;

import dev.qstar.engine.EngineException;

/// A conversation cannot be rendered with the model's chat template. The message is one line with cause and remedy.
public final class ChatTemplateException extends EngineException {
    private static final long serialVersionUID = 1L;

    private final boolean refusal;

    ChatTemplateException(String message, boolean refusal, Throwable cause) {
        super(message, cause);
        this.refusal = refusal;
    }

    /// Whether the template refused the messages on purpose, for example since roles do not alternate; otherwise it
    /// failed or passed a limit.
    public boolean isRefusal() {
        return refusal;
    }
}
