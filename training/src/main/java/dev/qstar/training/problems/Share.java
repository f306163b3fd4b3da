package dev.qstar.training.problems;

/// Who learns from a real problem or a story pattern. The shares are chosen by the text alone and have nothing in
/// common, so that nobody judges what a model knows by heart.
public enum Share {
    /// A model is trained on these: most of them.
    POLICY,
    /// On these a model in training practises, to learn from its own solutions how right they are.
    PRACTICE,
    /// From these a value head may learn how often the model is right.
    VALUE;

    /// Whose a text is.
    ///
    /// @param each PRACTICE and VALUE have one text in so many each
    static Share of(String text, int each) {
        int mixed = text.hashCode() * 0x9E3779B9;
        return switch (Integer.remainderUnsigned(mixed ^ (mixed >>> 15), each)) {
            case 0 -> VALUE;
            case 1 -> PRACTICE;
            default -> POLICY;
        };
    }
}
