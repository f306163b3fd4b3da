package dev.qstar.engine;

/// What a model is, as its file says.
///
/// @param architecture    the name in the file, for example `llama`
/// @param parameters      numbers in all tensors
/// @param contextLength   the most tokens in a sequence: the model's limit or the engine's, whichever is less
/// @param quantization    the type in which most of the parameters are stored, for example `Q8_0`
/// @param tensors         in the file
/// @param digest          `sha256:` and the SHA-256 of the file
/// @param layers          blocks of attention and feed-forward
/// @param embeddingLength floats in the state of a token
/// @param heads           query heads
/// @param kvHeads         heads of keys and values
/// @param feedForward     floats in the hidden layer of a feed-forward network
/// @param vocabulary      tokens
public record ModelInfo(
        String architecture,
        long parameters,
        int contextLength,
        String quantization,
        int tensors,
        String digest,
        int layers,
        int embeddingLength,
        int heads,
        int kvHeads,
        int feedForward,
        int vocabulary) {}
