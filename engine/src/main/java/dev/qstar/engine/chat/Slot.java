package dev.qstar.engine.chat;

/// A number of the question that steps may refer to.
///
/// @param label how steps name it, `[a]` … `[z]`
/// @param value its exact value: an integer, a decimal (`4.5`) or a fraction (`1/3`)
public record Slot(String label, String value) {}
