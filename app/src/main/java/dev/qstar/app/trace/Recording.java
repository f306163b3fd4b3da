package dev.qstar.app.trace;

import dev.qstar.search.Trace;
import java.util.Optional;

/// A search with what is needed to run it again.
///
/// @param model       the built-in model's name, or its file as it was named on the command line
/// @param modelDigest of the model's file
/// @param valueHead   the digest of the value head beside the model, if there was one
/// @param version     of the program
/// @param kernels     what computed
/// @param millis      wall-clock time that the search took
/// @param trace       the search
public record Recording(
        String model,
        String modelDigest,
        Optional<String> valueHead,
        String version,
        String kernels,
        long millis,
        Trace trace) {}
