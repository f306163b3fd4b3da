package dev.qstar.training.trainer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Sequences of different lengths, one after the other without padding.
///
/// The arrays are not copied and must not change while the batch is in use.
///
/// @param tokens the tokens of all sequences
/// @param sequenceStarts the index of the first token of each sequence, rising, the first one 0
/// @param lossWeight for each token the weight of predicting the token after it; 0 at the last token of a sequence
public record Batch(int[] tokens, int[] sequenceStarts, float[] lossWeight) {

    public Batch {
        if (tokens.length == 0 || lossWeight.length != tokens.length) {
            throw new TrainerException("a batch needs tokens and as many loss weights, not " + tokens.length + " and "
                    + lossWeight.length);
        }
        if (sequenceStarts.length == 0 || sequenceStarts[0] != 0) {
            throw new TrainerException("the first sequence of a batch must start at 0");
        }
        for (int sequence = 0; sequence < sequenceStarts.length; sequence++) {
            int end = sequence + 1 < sequenceStarts.length ? sequenceStarts[sequence + 1] : tokens.length;
            if (end <= sequenceStarts[sequence] || end > tokens.length) {
                throw new TrainerException("sequence " + sequence + " of the batch is empty or leaves the tokens");
            }
            if (lossWeight[end - 1] != 0) {
                throw new TrainerException("the last token of sequence " + sequence
                        + " has no successor to predict; give it the loss weight 0");
            }
        }
    }

    int sequences() {
        return sequenceStarts.length;
    }

    int start(int sequence) {
        return sequenceStarts[sequence];
    }

    int end(int sequence) {
        return sequence + 1 < sequenceStarts.length ? sequenceStarts[sequence + 1] : tokens.length;
    }

    double totalWeight() {
        double sum = 0;
        for (float weight : lossWeight) {
            sum += weight;
        }
        return sum;
    }

    /// The sequences `from` (inclusive) to `to` (exclusive) as a batch of their own.
    Batch part(int from, int to) {
        if (from == 0 && to == sequences()) {
            return this;
        }
        int first = start(from);
        int last = end(to - 1);
        int[] starts = new int[to - from];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = start(from + i) - first;
        }
        return new Batch(Arrays.copyOfRange(tokens, first, last), starts, Arrays.copyOfRange(lossWeight, first, last));
    }

    /// Cuts the batch between sequences into parts of about the same length, as few as the wanted length allows.
    List<Batch> parts(int partTokens) {
        long wanted = (tokens.length + (long) partTokens - 1) / partTokens;
        List<Batch> parts = new ArrayList<>();
        int from = 0;
        while (from < sequences()) {
            int to = from + 1;
            while (to < sequences() && end(to - 1) * wanted < (long) tokens.length * (parts.size() + 1)) {
                to++;
            }
            parts.add(part(from, to));
            from = to;
        }
        return parts;
    }

    /// The positions whose successor is to be predicted.
    int[] predicted() {
        int[] rows = new int[tokens.length];
        int count = 0;
        for (int i = 0; i < tokens.length; i++) {
            if (lossWeight[i] != 0) {
                rows[count++] = i;
            }
        }
        return Arrays.copyOf(rows, count);
    }
}
