package dev.qstar.benchmarks.peer;

/// Something that a round measures.
///
/// @param name  for example `prefill`
/// @param unit  of its numbers
/// @param speed whether more is better; of times and sizes less is
public record Figure(String name, String unit, boolean speed) {
    private static final String SPEED = "tokens/s";

    /// How fast a prompt is read.
    public static final Figure PREFILL = new Figure("prefill", SPEED, true);

    /// How fast one sequence goes on.
    public static final Figure DECODE = new Figure("decode", SPEED, true);

    /// From the start of the process, or of the call that loads, to the first token.
    public static final Figure READY = new Figure("ready", "ms", false);

    /// Memory in use when ready.
    public static final Figure RESIDENT = new Figure("resident", "MiB", false);

    /// How fast that many sequences go on together, all their tokens counted.
    public static Figure batch(int sequences) {
        return new Figure("decode of " + sequences, SPEED, true);
    }
}
