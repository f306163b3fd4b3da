package dev.qstar.search.value;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// The learned value: from the hidden state at a step's last token to the probability that the solution which goes on
/// from there ends right. The whole flow:
///
/// 1. the hidden state and the [ValueFeatures] are standardised and go through a network with one hidden layer;
/// 2. its two outputs are the parameters of a Beta distribution;
/// 3. the distribution's mean is calibrated by a monotone map that was fitted on problems held out of training.
///
/// A head belongs to one model: its file names the model's digest, and [#requireFor] refuses any other. Immutable;
/// any thread may use it, several at once. The estimates of a file are the same to the bit on every machine with the
/// same `Math.exp`.
public final class ValueHead {
    private static final String MODEL_ENDING = ".gguf";
    private static final String ENDING = ".value.gguf";

    private final ValueWeights weights;
    private final ValueCalibration calibration;
    private final ValueChoice choice;
    private final ValueOrigin origin;
    private final ValueMetrics metrics;

    /// A head of its parts.
    ///
    /// @throws IllegalArgumentException when the network does not read the model's hidden states and the features
    public ValueHead(
            ValueWeights weights,
            ValueCalibration calibration,
            ValueChoice choice,
            ValueOrigin origin,
            ValueMetrics metrics) {
        int inputs = origin.model().embeddingLength() + ValueFeatures.NAMES.size();
        if (weights.inputs() != inputs) {
            throw new IllegalArgumentException("the network reads " + weights.inputs() + " numbers, but a state has "
                    + inputs + "; fit it to this model");
        }
        this.weights = weights;
        this.calibration = calibration;
        this.choice = choice;
        this.origin = origin;
        this.metrics = metrics;
    }

    /// Where the head of a model is kept: `model.gguf` has it in `model.value.gguf` beside it.
    public static Path placeBeside(Path model) {
        String name = String.valueOf(model.getFileName());
        boolean usual = name.toLowerCase(Locale.ROOT).endsWith(MODEL_ENDING);
        String stem = usual ? name.substring(0, name.length() - MODEL_ENDING.length()) : name;
        return model.resolveSibling(stem + ENDING);
    }

    /// The head that is kept beside a model, if there is one. Whether it was trained for this very model is not yet
    /// checked: [#requireFor] does that.
    ///
    /// @throws ValueHeadException when there is one and it is damaged or cannot be read
    public static Optional<ValueHead> beside(Path model) {
        Path place = placeBeside(model);
        return Files.exists(place) ? Optional.of(open(place)) : Optional.empty();
    }

    /// Reads a head and checks all of it.
    ///
    /// @throws ValueHeadException when the file is missing, unreadable, damaged or no value head
    public static ValueHead open(Path file) {
        return ValueHeadFile.read(file);
    }

    /// Writes the head; the file is replaced at once or not at all.
    ///
    /// @throws ValueHeadException when it cannot be written
    public void write(Path file) {
        ValueHeadFile.write(file, this);
    }

    /// Refuses any model but the one that this head was trained for.
    ///
    /// @throws ValueHeadException when the digest, the length of the hidden state or the prompt format differ
    public void requireFor(ValueModel model) {
        ValueModel own = origin.model();
        if (own.embeddingLength() != model.embeddingLength()) {
            throw mismatch("hidden states of " + own.embeddingLength() + " numbers", model.embeddingLength() + "");
        }
        if (!own.promptFormat().equals(model.promptFormat())) {
            throw mismatch("the prompt format " + format(own), format(model));
        }
        if (!own.digest().equals(model.digest())) {
            throw mismatch("the model file " + own.digest(), model.digest());
        }
    }

    private static String format(ValueModel model) {
        return model.promptFormat().orElse("of the chat template");
    }

    private static ValueHeadException mismatch(String own, String found) {
        return new ValueHeadException("the value head was trained for " + own + ", but this model has " + found
                + "; use it with its own model, or " + ValueHeadException.LEARN_AGAIN);
    }

    /// The value of a state. Takes some microseconds.
    ///
    /// @param hidden   the hidden state at the last token of a step, shape `[embeddingLength]`; only read
    /// @param features the state's other features
    /// @throws IllegalArgumentException when the hidden state has another length or holds NaN
    public Value estimate(float[] hidden, ValueFeatures features) {
        if (hidden.length != origin.model().embeddingLength()) {
            throw new IllegalArgumentException("the hidden state has " + hidden.length + " numbers where "
                    + origin.model().embeddingLength() + " are needed; give that of the head's own model");
        }
        double[] distribution = weights.distribution(hidden, features);
        if (!Double.isFinite(distribution[0]) || !Double.isFinite(distribution[1])) {
            throw new IllegalArgumentException("the hidden state holds a number that is none (NaN); check the model");
        }
        return calibration.apply(distribution[0], distribution[1]);
    }

    /// The same head with another choice.
    public ValueHead withChoice(ValueChoice other) {
        return new ValueHead(weights, calibration, other, origin, metrics);
    }

    /// How solutions that this head has valued choose an answer, and how far a search should follow it.
    public ValueChoice choice() {
        return choice;
    }

    /// Names the head: `sha256:` and 64 hexadecimal digits that cover all its numbers, those in its file.
    public String digest() {
        return ValueHeadFile.checksum(this);
    }

    /// How good the head is, and from how much it was trained.
    public ValueMetrics metrics() {
        return metrics;
    }

    /// The model, settings and seed of the training.
    public ValueOrigin origin() {
        return origin;
    }

    ValueWeights weights() {
        return weights;
    }

    ValueCalibration calibration() {
        return calibration;
    }
}
