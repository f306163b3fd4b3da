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
/// @param practice on how many problems the model practises where its learning rate begins to fall; 0 for none
/// @param gpu whether it computes on an NVIDIA GPU
/// @param learningRate the plateau of the schedule
/// @param type how the output holds its matrices; its blocks divide `size`'s width and inner width
/// @param size sizes of the model
public record LearnOptions(
        List<Path> data,
        Path output,
        Path workFolder,
        long seed,
        long steps,
        int batchTokens,
        int practice,
        boolean gpu,
        double learningRate,
        TensorType type,
        ModelSize size) {
    private static final int MIN_BATCH_TOKENS = 256;
    private static final int MIN_VOCABULARY = 512;
    private static final int MAX_PRACTICE = 1_000_000;

    /// @throws LearnException when a number is out of its range or the sizes do not suit the type
    public LearnOptions {
        data = List.copyOf(data);
        require(steps >= 1, "--steps must be at least 1, not " + steps);
        require(batchTokens >= MIN_BATCH_TOKENS, "--batch-tokens must be at least " + MIN_BATCH_TOKENS);
        require(
                practice >= 0 && practice <= MAX_PRACTICE,
                "--practice must lie between 0 and " + MAX_PRACTICE + ", not " + practice);
        require(learningRate > 0 && learningRate < 1, "--learning-rate must lie between 0 and 1");
        int block = type.blockSize();
        require(
                size.width() % block == 0 && size.feedForward() % block == 0,
                "--type " + type + " stores rows in blocks of " + block + " numbers, but --width is " + size.width()
                        + " and --feed-forward " + size.feedForward() + "; choose multiples of " + block
                        + " or another type");
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new LearnException(message);
        }
    }

    /// Sizes of a Llama-shaped decoder.
    ///
    /// @param vocabulary tokens at most
    /// @param width length of the hidden state
    /// @param heads attention heads; they divide `width`
    /// @param feedForward width of the inner layer
    public record ModelSize(int vocabulary, int width, int layers, int heads, int feedForward) {
        /// @throws LearnException when the vocabulary has no room for bytes and labels
        public ModelSize {
            require(vocabulary >= MIN_VOCABULARY, "--vocabulary must be at least " + MIN_VOCABULARY);
        }

        /// The built-in model's: 11.5 million parameters.
        public static ModelSize builtin() {
            return new ModelSize(4096, 320, 8, 5, 896);
        }
    }
}
