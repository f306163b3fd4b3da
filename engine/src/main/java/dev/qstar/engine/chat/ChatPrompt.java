package dev.qstar.engine.chat;

/// A conversation as the text that a model reads.
///
/// The tokens are those of `tokenizer.encode(text, tokenizer.addsBos() && !beginsWithBos, true)`: control tokens that
/// the template has written are recognised, and the beginning of the sequence is marked once. A message that spells a
/// control token becomes that token, too.
///
/// @param text          the rendered conversation
/// @param beginsWithBos whether the template has put the beginning-of-sequence token first
public record ChatPrompt(String text, boolean beginsWithBos) {}
