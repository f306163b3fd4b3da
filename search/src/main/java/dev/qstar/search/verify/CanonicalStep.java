package dev.qstar.search.verify;

/// What two steps must share to be one step: equal steps of one state are merged, with their multiplicity. Immutable.
///
/// - A calculation of the built-in format is the operator with its operands ([Operation]): `[b]+[a]` is `[a]+[b]`.
/// - An expression is its quantities and how they are combined. The order of terms and factors, parentheses that change
///   nothing and the notation of numbers do not count: `(3*4)+2.50` is `2.5+4*3`. Nothing is calculated: `3+4` is not
///   `7`, and not `2+5`. Labels stay labels, whatever their values.
/// - Any other text is its words: lower case, plain signs, single blanks, without annotations `<<...>>`, bold type,
///   currency signs, numbers of list items and punctuation at the end; calculations in it are expressions as above.
public final class CanonicalStep {
    private final String text;
    private final long hash;

    private CanonicalStep(String text) {
        this.text = text;
        this.hash = Fingerprint.of(text);
    }

    /// The form of a calculation.
    public static CanonicalStep of(Operation operation) {
        return new CanonicalStep("o:" + operation);
    }

    /// The form of an expression.
    public static CanonicalStep of(Expression expression) {
        return new CanonicalStep("e:" + CanonicalTerm.text(expression.term()));
    }

    /// The form of a step in free text, of any length and content.
    public static CanonicalStep ofText(String step) {
        return new CanonicalStep("t:" + CanonicalText.of(step));
    }

    /// 64 bits of the form, the same in every process; equality compares the forms too.
    public long hash() {
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CanonicalStep that && hash == that.hash && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(hash);
    }

    /// The canonical form.
    @Override
    public String toString() {
        return text;
    }
}
