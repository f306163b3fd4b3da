package dev.qstar.search;

import dev.qstar.engine.chat.Slot;
import dev.qstar.search.verify.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One solution in the `word-problem` format: the model chooses operations and operands among what the grammar allows,
/// the calculator writes every result.
final class FormatRollout implements Rollout {
    private final StepVocabulary vocabulary;
    private final StepGrammar grammar;
    private final List<Step> steps;
    private final CalculatedPath path;
    private boolean stepEnded;
    private @Nullable Conclusion conclusion;

    FormatRollout(StepVocabulary vocabulary, List<Slot> slots) {
        this(vocabulary, new StepGrammar(vocabulary, slots), List.of(), new CalculatedPath());
    }

    private FormatRollout(StepVocabulary vocabulary, StepGrammar grammar, List<Step> steps, CalculatedPath path) {
        this.vocabulary = vocabulary;
        this.grammar = grammar;
        this.steps = new ArrayList<>(steps);
        this.path = path;
    }

    @Override
    public Rollout copy() {
        FormatRollout copy = new FormatRollout(vocabulary, grammar.copy(), steps, path.copy());
        copy.stepEnded = stepEnded;
        copy.conclusion = conclusion;
        return copy;
    }

    @Override
    public Options options(float[] logits) {
        int[] ids = grammar.allowed();
        Arrays.sort(ids);
        float[] theirs = new float[ids.length];
        for (int i = 0; i < ids.length; i++) {
            theirs[i] = grammar.isRefuted(ids[i]) ? Float.NEGATIVE_INFINITY : logits[ids[i]];
        }
        return new Options(ids, theirs);
    }

    @Override
    public int[] take(int token) {
        stepEnded = false;
        grammar.accept(token);
        if (grammar.ended()) {
            conclusion = grammar.results().isEmpty()
                    ? new Conclusion(Outcome.NO_WORD_PROBLEM, Optional.empty())
                    : new Conclusion(
                            Outcome.ANSWERED,
                            Optional.of(grammar.results().getLast().toString()));
            return new int[] {token};
        }
        Calculation calculation = grammar.calculation();
        return calculation == null ? new int[] {token} : finishStep(calculation, token);
    }

    /// The chosen token with all that the calculator writes behind it. An equals sign is encoded with the result,
    /// because the tokenizer may join it with a minus sign.
    private int[] finishStep(Calculation calculation, int token) {
        Rational result = calculation.result().orElseThrow();
        boolean signChosen = grammar.endedByEqualSign();
        String label = grammar.nextLabel();
        int[] written = vocabulary.encode("=" + result + ">>[" + label + "]\n");
        steps.add(calculation.step(label));
        path.add(label, calculation);
        grammar.finishStep(result);
        stepEnded = true;
        if (signChosen) {
            return written;
        }
        int[] fed = new int[written.length + 1];
        fed[0] = token;
        System.arraycopy(written, 0, fed, 1, written.length);
        return fed;
    }

    @Override
    public boolean stepEnded() {
        return stepEnded && conclusion == null;
    }

    @Override
    public StateKey state() {
        return path.state();
    }

    @Override
    public void cut() {
        conclusion = Conclusion.NONE;
    }

    @Override
    public boolean ended() {
        return conclusion != null;
    }

    @Override
    public Conclusion conclusion() {
        if (conclusion == null) {
            throw new IllegalStateException("the rollout has not ended");
        }
        return conclusion;
    }

    @Override
    public List<Step> steps() {
        return List.copyOf(steps);
    }
}
