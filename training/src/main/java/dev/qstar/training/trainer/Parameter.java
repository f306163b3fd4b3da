package dev.qstar.training.trainer;

import dev.qstar.engine.kernel.FloatMatrix;

/// A tensor of weights with its gradient and the state of its optimiser. All arrays have `rows * columns` elements.
///
/// Owned by the [Weights] of one trainer; the arrays may be read between two steps.
public final class Parameter {

    /// What a tensor is to the optimiser.
    enum Kind {
        /// A matrix inside a layer: Muon.
        MATRIX,
        /// The embeddings: AdamW with weight decay.
        EMBEDDING,
        /// The gains of a norm: AdamW without weight decay.
        GAIN
    }

    private static final float[] NONE = {};

    private final String name;
    private final Kind kind;
    private final int rows;
    private final int columns;
    /// Row counts of the matrices that lie one below the other in this tensor.
    private final int[] parts;

    final float[] values;
    float[] gradient;
    final float[] first;
    final float[] second;

    Parameter(String name, Kind kind, int columns, int... parts) {
        int sum = 0;
        for (int part : parts) {
            sum += part;
        }
        this.name = name;
        this.kind = kind;
        this.rows = sum;
        this.columns = columns;
        this.parts = parts;
        int length = Math.multiplyExact(rows, columns);
        values = new float[length];
        gradient = new float[length];
        first = new float[length];
        second = kind == Kind.MATRIX ? NONE : new float[length];
    }

    /// The same weights, and nothing of an optimiser.
    private Parameter(Parameter shared) {
        name = shared.name;
        kind = shared.kind;
        rows = shared.rows;
        columns = shared.columns;
        parts = shared.parts;
        values = shared.values;
        gradient = shared.gradient;
        first = NONE;
        second = NONE;
    }

    /// A parameter that shares the weights of this one, and its gradient until it is given another array for it.
    Parameter view() {
        return new Parameter(this);
    }

    /// The name of the tensor within the trainer.
    public String name() {
        return name;
    }

    Kind kind() {
        return kind;
    }

    /// The number of rows: outputs of a matrix, tokens of the embeddings, 1 for gains.
    public int rows() {
        return rows;
    }

    /// The number of columns.
    public int columns() {
        return columns;
    }

    /// The weights, row by row.
    public float[] values() {
        return values;
    }

    /// The gradient that the last step computed, before it was clipped.
    public float[] gradient() {
        return gradient;
    }

    int parts() {
        return parts.length;
    }

    /// The first row of a part.
    int partStart(int part) {
        int start = 0;
        for (int i = 0; i < part; i++) {
            start += parts[i];
        }
        return start;
    }

    int partRows(int part) {
        return parts[part];
    }

    FloatMatrix matrix() {
        return FloatMatrix.of(values, rows, columns);
    }

    FloatMatrix gradientMatrix() {
        return FloatMatrix.of(gradient, rows, columns);
    }
}
