package dev.qstar.engine.chat;

/// A message of a conversation.
///
/// @param role    who says it: `system`, `user`, `assistant`; a template may know others, or refuse them
/// @param content what is said
public record ChatMessage(String role, String content) {}
