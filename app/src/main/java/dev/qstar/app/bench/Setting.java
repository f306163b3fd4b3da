package dev.qstar.app.bench;

import java.util.OptionalLong;

/// What was measured, and how it came up.
///
/// @param model         its name
/// @param quantization  the type of most of its numbers
/// @param fileBytes     the size of its file
/// @param kernels       the tier that computes
/// @param threads       that compute
/// @param readyMillis   from the call that opens the model until it takes tokens
/// @param startMillis   from the start of the JVM until then
/// @param residentBytes of the process, right then; empty where the system does not tell
public record Setting(
        String model,
        String quantization,
        long fileBytes,
        String kernels,
        int threads,
        long readyMillis,
        long startMillis,
        OptionalLong residentBytes) {}
