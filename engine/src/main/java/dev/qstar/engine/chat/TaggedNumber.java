package dev.qstar.engine.chat;

/// A number found in a question.
///
/// @param start index of its first character in the question as given
/// @param end index after its last character
/// @param value exact value: an integer, a decimal (`4.5`) or a fraction (`1/3`)
/// @param display what the prompt shows behind the label: the value, or the word where the word says more (`half`,
///     `dozen`, `twice`)
public record TaggedNumber(int start, int end, String value, String display) {}
