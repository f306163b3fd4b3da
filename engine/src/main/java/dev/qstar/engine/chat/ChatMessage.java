package dev.qstar.engine.chat;

import java.util.Locale;

/// A message of a conversation.
///
/// @param role    who says it; a template may refuse some
/// @param content what is said
public record ChatMessage(Role role, String content) {
    /// Who says something.
    public enum Role {
        /// Whoever set the conversation up.
        SYSTEM,
        USER,
        ASSISTANT;

        /// The name as templates know it.
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
