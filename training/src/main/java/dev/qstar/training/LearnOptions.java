package dev.qstar.training;

import dev.qstar.engine.tensor.TensorType;
import java.nio.file.Path;
import java.util.List;

/// What `learn model` is told.
///
/// @param data JSONL files of real problems with programs; may be empty
/// @param output the GGUF file to write
/// @param workFolder where vocabulary and checkpoints are kept; a training that finds its own there goes on from them
/// @param seed decides weights, problems and their order
/// @param steps optimiser steps in all
/// @param batchTokens tokens a step, about
/// @param learningRate the plateau of the schedule
/// @param type how the output holds its matrices
/// @param size sizes of the model
public record LearnOptions(
        List<Path> data,
        Path output,
        Path workFolder,
        long seed,
        long steps,
        int batchTokens,
        double learningRate,
        TensorType type,
        ModelSize size) {
    public LearnOptions {
        data = List.copyOf(data);
        if (steps < 1 || batchTokens < 256 || !(learningRate > 0 && learningRate < 1)) {
            throw new IllegalArgumentException(
                    "steps must be at least 1, batch tokens at least 256 and the learning rate between 0 and 1");
        }
    }

    /// Sizes of a Llama-shaped decoder.
    ///
    /// @param vocabulary tokens at most
    /// @param width length of the hidden state
    /// @param heads attention heads; they divide `width`
    /// @param feedForward width of the inner layer
    public record ModelSize(int vocabulary, int width, int layers, int heads, int feedForward) {
        /// The built-in model's: 5.8 million parameters.
        public static ModelSize builtin() {
            return new ModelSize(4096, 256, 6, 4, 704);
        }
    }
}
