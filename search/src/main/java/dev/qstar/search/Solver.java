package dev.qstar.search;

import dev.qstar.engine.Engine;
import dev.qstar.engine.Feed;
import dev.qstar.engine.Sequence;
import dev.qstar.engine.sampling.Sampler;
import dev.qstar.engine.sampling.SamplingOptions;
import java.util.ArrayList;
import java.util.List;

/// Solves questions with one model. The whole flow:
///
/// 1. the model's dialect turns the question into a prompt, which is prefilled once;
/// 2. the strategy forks the prefilled sequence into rollouts, which decode in one batch;
/// 3. each rollout samples within its grammar, has every `<<expression=` executed exactly, and ends in an answer;
/// 4. the strategy chooses among the endings.
///
/// One thread at a time; other solvers may share the engine meanwhile. The engine belongs to the caller, who closes it
/// after the solver's last use. A solution is a pure function of model, question and options.
public final class Solver {
    /// The longest question, in characters.
    public static final int MAX_QUESTION = 65_536;

    /// How many branches decode at once, at most.
    static final int MAX_LIVE = 32;

    private static final int GREEDY_RETRIES = 8;

    private final Engine engine;
    private final Dialect dialect;

    /// @throws UnusableModelException when the model's prompt format cannot be served
    public Solver(Engine engine) {
        this.engine = engine;
        this.dialect = Dialect.of(engine);
    }

    /// Solves one question.
    ///
    /// @throws QuestionException when the question is empty or too long for the model
    /// @throws dev.qstar.engine.EngineException when the model fails
    public Solution solve(String question, SolveOptions options) {
        Prompt prompt = prompt(question);
        return switch (options.strategy()) {
            case GREEDY -> greedy(List.of(prompt), options).getFirst();
            case SELF_CONSISTENCY -> selfConsistency(prompt, options);
        };
    }

    /// Solves several questions, the same solutions in the same order as [#solve] one by one. Greedy decodes up to 32
    /// of them in one batch.
    ///
    /// @throws QuestionException when one of the questions is empty or too long for the model
    /// @throws dev.qstar.engine.EngineException when the model fails
    public List<Solution> solveAll(List<String> questions, SolveOptions options) {
        List<Solution> solutions = new ArrayList<>();
        if (options.strategy() == StrategyName.GREEDY) {
            for (int from = 0; from < questions.size(); from += MAX_LIVE) {
                List<String> batch = questions.subList(from, Math.min(questions.size(), from + MAX_LIVE));
                solutions.addAll(greedy(batch.stream().map(this::prompt).toList(), options));
            }
        } else {
            questions.forEach(question -> solutions.add(solve(question, options)));
        }
        return List.copyOf(solutions);
    }

    private Prompt prompt(String question) {
        if (question.isBlank()) {
            throw new QuestionException("the question is empty; write the problem as text");
        }
        if (question.length() > MAX_QUESTION) {
            throw new QuestionException("the question has " + question.length() + " characters, but at most "
                    + MAX_QUESTION + " are read; shorten it");
        }
        Prompt prompt = dialect.prompt(question);
        int context = engine.contextLength();
        if (prompt.tokens().length >= context) {
            throw new QuestionException("the question makes a prompt of " + prompt.tokens().length
                    + " tokens, but the model's context holds " + context + "; shorten it");
        }
        return prompt;
    }

    private List<Solution> greedy(List<Prompt> prompts, SolveOptions options) {
        List<TokenBudget> budgets = new ArrayList<>();
        List<Feed> feeds = new ArrayList<>();
        List<Ending> endings;
        try (Batch batch = new Batch(engine)) {
            for (Prompt prompt : prompts) {
                TokenBudget budget = new TokenBudget(options.budget());
                Sampler sampler = new Sampler(SamplingOptions.greedy(), options.seed());
                Sequence sequence = engine.start();
                batch.add(dialect.start(prompt, sampler, budget, GREEDY_RETRIES), sequence);
                budgets.add(budget);
                feeds.add(new Feed(sequence, prompt.tokens()));
            }
            engine.forward(feeds);
            endings = batch.run();
        }
        List<Solution> solutions = new ArrayList<>();
        for (int i = 0; i < prompts.size(); i++) {
            Ending ending = endings.get(i);
            double confidence = ending.outcome() == Outcome.NOT_FOUND ? 0 : ending.probability();
            solutions.add(solution(ending, confidence, prompts.get(i), budgets.get(i), options));
        }
        return solutions;
    }

    private Solution selfConsistency(Prompt prompt, SolveOptions options) {
        TokenBudget budget = new TokenBudget(options.budget());
        SamplingOptions sampling = new SamplingOptions(options.temperature(), 0, 1, 0);
        List<Ending> endings = new ArrayList<>();
        try (Sequence root = engine.start()) {
            engine.forward(List.of(new Feed(root, prompt.tokens())));
            while (endings.size() < options.samples() && budget.left() > 0) {
                int size = waveSize(options, endings.size(), budget);
                try (Batch wave = new Batch(engine)) {
                    for (int i = 0; i < size; i++) {
                        Sampler sampler = new Sampler(sampling, seedOfSample(options.seed(), endings.size() + i));
                        wave.add(dialect.start(prompt, sampler, budget, 0), root.fork());
                    }
                    endings.addAll(wave.run());
                }
            }
        }
        Vote vote = Vote.of(endings);
        return solution(vote.representative(), vote.share(), prompt, budget, options);
    }

    /// How many samples begin now: all that are wanted, if the budget is likely to bring them to their ends.
    private int waveSize(SolveOptions options, int done, TokenBudget budget) {
        int expected = done == 0 ? dialect.expectedTokens() : Math.max(1, budget.used() / done);
        int affordable = Math.max(1, budget.left() / expected);
        return Math.min(Math.min(options.samples() - done, affordable), MAX_LIVE);
    }

    /// Spreads neighbouring seeds and samples over all 64 bits (the finaliser of splitmix64).
    private static long seedOfSample(long seed, int sample) {
        long mixed = seed + 0x9E3779B97F4A7C15L * (sample + 1L);
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    private static Solution solution(
            Ending ending, double confidence, Prompt prompt, TokenBudget budget, SolveOptions options) {
        return new Solution(
                ending.answer(),
                prompt.unit(),
                confidence,
                ending.steps(),
                budget.used(),
                options.strategy(),
                options.seed(),
                ending.outcome());
    }
}
