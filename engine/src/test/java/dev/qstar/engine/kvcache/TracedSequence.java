package dev.qstar.engine.kvcache;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import dev.qstar.engine.panel.PanelFormat;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/// A sequence beside what it should contain: keys and values that depend on the salt and on all tokens so far, as those
/// of a model do. A page that is shared where it should not be, or written where it should not be, thus differs.
final class TracedSequence {

    final String salt;
    final KvSequence sequence;
    private int[] tokens;

    /// @param tokens those that the sequence has already
    TracedSequence(String salt, KvSequence sequence, int... tokens) {
        this.salt = salt;
        this.sequence = sequence;
        this.tokens = tokens;
    }

    int[] tokens() {
        return tokens.clone();
    }

    int length() {
        return tokens.length;
    }

    /// Appends tokens, with a key and a value for each.
    TracedSequence write(int... more) {
        sequence.reserve(more.length);
        int[] all = Arrays.copyOf(tokens, tokens.length + more.length);
        System.arraycopy(more, 0, all, tokens.length, more.length);
        KvLayout layout = sequence.pool().layout();
        float[] key = new float[layout.headDimension() + 1];
        float[] value = new float[layout.headDimension() + 2];
        long state = salt.hashCode();
        for (int position = 0; position < all.length; position++) {
            state = mix(state + all[position]);
            for (int head = 0; position >= tokens.length && head < layout.layers() * layout.kvHeads(); head++) {
                for (int i = 0; i < layout.headDimension(); i++) {
                    key[1 + i] = element(state, head, i);
                    value[2 + i] = -key[1 + i];
                }
                sequence.append(
                        head / layout.kvHeads(),
                        head % layout.kvHeads(),
                        position,
                        MemorySegment.ofArray(key),
                        Float.BYTES,
                        MemorySegment.ofArray(value),
                        2 * Float.BYTES);
            }
        }
        sequence.advance(more.length);
        tokens = all;
        return this;
    }

    TracedSequence fork() {
        return new TracedSequence(salt, sequence.fork(), tokens());
    }

    void truncate(int length) {
        sequence.truncate(length);
        tokens = Arrays.copyOf(tokens, length);
    }

    /// Reads, at every position, one element of the keys and one of the values of one head.
    ///
    /// @param which chooses the head and the element
    void check(int which) {
        if (sequence.length() != tokens.length) {
            throw new AssertionError("length " + sequence.length() + " instead of " + tokens.length);
        }
        KvLayout layout = sequence.pool().layout();
        int head = Math.floorMod(which, layout.layers() * layout.kvHeads());
        int index = Math.floorMod(which, layout.headDimension());
        int panel = index / PanelFormat.LANES;
        int lane = index % PanelFormat.LANES;
        long keys = layout.keysOffset(head / layout.kvHeads(), head % layout.kvHeads()) / Float.BYTES;
        long values = layout.valuesOffset(head / layout.kvHeads(), head % layout.kvHeads()) / Float.BYTES;
        long state = salt.hashCode();
        for (int position = 0; position < tokens.length; position++) {
            state = mix(state + tokens[position]);
            MemorySegment page = sequence.page(position / KvLayout.PAGE);
            long slot = position % KvLayout.PAGE;
            float key = page.getAtIndex(JAVA_FLOAT, keys + (long) index * KvLayout.PAGE + slot);
            long row = (long) panel * KvLayout.PAGE + slot;
            float value = page.getAtIndex(JAVA_FLOAT, values + row * PanelFormat.LANES + lane);
            float wanted = element(state, head, index);
            if (key != wanted || value != -wanted) {
                throw new AssertionError("position " + position + " of " + tokens.length + ", head " + head
                        + ", element " + index + ": " + key + " and " + value + " instead of " + wanted);
            }
        }
    }

    private static float element(long state, int head, int index) {
        return 1 + (mix(state + 131L * head + index) & 0xFFFFF);
    }

    private static long mix(long x) {
        long y = (x ^ (x >>> 29)) * 0x9E3779B97F4A7C15L;
        return y ^ (y >>> 32);
    }
}
