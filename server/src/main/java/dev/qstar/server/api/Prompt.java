package dev.qstar.server.api;

import dev.qstar.engine.chat.ChatMessage;
import java.util.List;

/// What a model is to go on from.
public sealed interface Prompt {
    /// How many prompts it is; each gets answers of its own.
    int count();

    /// The field of the request that it was in.
    String param();

    /// A conversation in which the assistant speaks next.
    ///
    /// @param messages at least one
    record Conversation(List<ChatMessage> messages) implements Prompt {
        /// Copies the list.
        public Conversation {
            messages = List.copyOf(messages);
        }

        @Override
        public int count() {
            return 1;
        }

        @Override
        public String param() {
            return "messages";
        }
    }

    /// Passages that are continued as they are, each for itself, without a template and without a search.
    ///
    /// @param passages at least one
    /// @param echo     whether each answer begins with its passage
    record Continuation(List<Passage> passages, boolean echo) implements Prompt {
        /// Copies the list.
        public Continuation {
            passages = List.copyOf(passages);
        }

        @Override
        public int count() {
            return passages.size();
        }

        @Override
        public String param() {
            return "prompt";
        }
    }
}
