package dev.qstar.server.api;

/// One message of a conversation.
///
/// @param role who speaks
/// @param text what is said; the parts of a message in one
public record ChatMessage(Role role, String text) {
    /// Who speaks.
    public enum Role {
        /// Whoever set the conversation up; OpenAI's `developer` too.
        SYSTEM,
        USER,
        ASSISTANT
    }
}
