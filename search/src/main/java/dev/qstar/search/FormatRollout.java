package dev.qstar.search;

import dev.qstar.engine.chat.Slot;
import dev.qstar.engine.sampling.Sampler;
import dev.qstar.search.verify.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One solution in the `word-problem` format: the model chooses operations and operands among what the grammar allows,
/// the calculator writes every result.
final class FormatRollout implements Rollout {
    private static final int[] NOTHING = {};

    private final StepVocabulary vocabulary;
    private final StepGrammar grammar;
    private final TokenChoice choice;
    private final List<Step> steps = new ArrayList<>();
    private int retries;
    private @Nullable Outcome outcome;

    FormatRollout(StepVocabulary vocabulary, List<Slot> slots, Sampler sampler, TokenBudget budget, int retries) {
        this.vocabulary = vocabulary;
        this.grammar = new StepGrammar(vocabulary, slots);
        this.choice = new TokenChoice(sampler, budget);
        this.retries = retries;
    }

    @Override
    public int[] advance(float[] logits) {
        float[] masked = mask(logits, grammar.allowed());
        double earlier = choice.logProbability();
        while (choice.take()) {
            choice.restore(earlier);
            int token = choice.choose(masked);
            grammar.accept(token);
            if (grammar.ended()) {
                outcome = grammar.results().isEmpty() ? Outcome.NO_WORD_PROBLEM : Outcome.ANSWERED;
                return NOTHING;
            }
            Calculation calculation = grammar.calculation();
            if (calculation == null) {
                return new int[] {token};
            }
            Optional<Rational> result = calculation.result();
            if (result.isPresent()) {
                return finishStep(calculation, result.get(), token);
            }
            masked[token] = Float.NEGATIVE_INFINITY;
            if (retries == 0 || !anyLeft(masked)) {
                steps.add(calculation.step(grammar.nextLabel()));
                outcome = Outcome.NOT_FOUND;
                return NOTHING;
            }
            retries--;
            grammar.takeBack();
        }
        cut();
        return NOTHING;
    }

    /// The logits with all but the allowed tokens impossible.
    private static float[] mask(float[] logits, int[] allowed) {
        float[] masked = new float[logits.length];
        Arrays.fill(masked, Float.NEGATIVE_INFINITY);
        for (int id : allowed) {
            masked[id] = logits[id];
        }
        return masked;
    }

    private static boolean anyLeft(float[] masked) {
        for (float logit : masked) {
            if (logit > Float.NEGATIVE_INFINITY) {
                return true;
            }
        }
        return false;
    }

    /// The chosen token with all that the calculator writes behind it. An equals sign is encoded with the result,
    /// because the tokenizer may join it with a minus sign.
    private int[] finishStep(Calculation calculation, Rational result, int token) {
        boolean signChosen = grammar.endedByEqualSign();
        String label = grammar.nextLabel();
        int[] written = vocabulary.encode("=" + result + ">>[" + label + "]\n");
        steps.add(calculation.step(label));
        grammar.finishStep(result);
        if (signChosen) {
            return written;
        }
        int[] fed = new int[written.length + 1];
        fed[0] = token;
        System.arraycopy(written, 0, fed, 1, written.length);
        return fed;
    }

    @Override
    public void cut() {
        outcome = Outcome.NOT_FOUND;
    }

    @Override
    public Ending ending() {
        if (outcome == null) {
            throw new IllegalStateException("the rollout has not ended");
        }
        Optional<String> answer = outcome == Outcome.ANSWERED
                ? Optional.of(grammar.results().getLast().toString())
                : Optional.empty();
        return new Ending(outcome, answer, steps, choice.logProbability());
    }
}
