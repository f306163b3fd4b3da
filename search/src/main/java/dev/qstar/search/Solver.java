package dev.qstar.search;

import dev.qstar.engine.Engine;
import dev.qstar.engine.Sequence;
import dev.qstar.search.value.Candidate;
import dev.qstar.search.value.ValueChoice;
import dev.qstar.search.value.ValueHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Solves questions with one model. The whole flow:
///
/// 1. the model's dialect turns the question into a prompt, which is prefilled once;
/// 2. the strategy starts rollouts at states of the search, forks of one sequence, which decode in one batch;
/// 3. each rollout samples within its grammar, has every `<<expression=` executed exactly, and ends in an answer;
/// 4. the strategy chooses among the endings.
///
/// Any thread may call; all share the engine. The engine belongs to the caller, who closes it
/// after the solver's last use. A solution is a pure function of model, question and options.
public final class Solver {
    /// The longest question, in characters.
    public static final int MAX_QUESTION = 65_536;

    /// No prompt that fits has more characters a token, white space aside.
    private static final int CHARACTERS_A_TOKEN = 16;

    /// How many questions are searched at once.
    private static final int SEARCHES_AT_ONCE = 4;

    private final Engine engine;
    private final Dialect dialect;
    private final Optional<ValueHead> head;

    /// Without a value head.
    ///
    /// @throws UnusableModelException when the model's prompt format cannot be served
    public Solver(Engine engine) {
        this(engine, Optional.empty());
    }

    /// @param head of this very model
    /// @throws UnusableModelException when the model's prompt format cannot be served
    public Solver(Engine engine, Optional<ValueHead> head) {
        this.engine = engine;
        this.head = head;
        this.dialect = Dialect.of(engine);
    }

    /// Solves one question.
    ///
    /// @throws QuestionException when the question is empty or too long for the model
    /// @throws dev.qstar.engine.EngineException when the model fails
    public Solution solve(String question, SolveOptions options) {
        return solveAll(List.of(question), options).getFirst();
    }

    /// Solves several questions, the same solutions in the same order as [#solve] one by one, but several at once, so
    /// that batches are larger.
    ///
    /// @throws QuestionException when one of the questions is empty or too long for the model
    /// @throws dev.qstar.engine.EngineException when the model fails
    public List<Solution> solveAll(List<String> questions, SolveOptions options) {
        List<Prompt> prompts = questions.stream().map(this::prompt).toList();
        int atOnce = options.strategy() == StrategyName.GREEDY ? Search.MAX_LIVE : SEARCHES_AT_ONCE;
        List<Solution> solutions = new ArrayList<>();
        for (int from = 0; from < prompts.size(); from += atOnce) {
            solutions.addAll(solveTogether(prompts.subList(from, Math.min(prompts.size(), from + atOnce)), options));
        }
        return List.copyOf(solutions);
    }

    private List<Solution> solveTogether(List<Prompt> prompts, SolveOptions options) {
        List<Run> runs = new ArrayList<>();
        try {
            prompts.forEach(prompt -> runs.add(run(prompt, options)));
            Run.toTheEnd(engine, runs);
            List<Solution> solutions = new ArrayList<>();
            for (int i = 0; i < runs.size(); i++) {
                Run run = runs.get(i);
                Verdict verdict = run.verdict();
                int winner = Tracing.winner(run.search(), verdict.ending());
                solutions.add(solution(run.search(), verdict, winner, prompts.get(i), options));
            }
            return solutions;
        } finally {
            runs.forEach(Run::close);
        }
    }

    /// Solves one question as [#solve] does, and records the whole search.
    ///
    /// @throws QuestionException when the question is empty or too long for the model
    /// @throws dev.qstar.engine.EngineException when the model fails
    public Trace trace(String question, SolveOptions options) {
        return trace(question, options, Optional.empty(), Optional.empty());
    }

    /// Solves one question, records the whole search, and tells of it meanwhile. The trace is to the bit that of
    /// [#trace(String, SolveOptions)]. Where a prompt begins as an earlier one with the same salt did, that
    /// beginning is not computed again.
    ///
    /// @param salt     whose prompts may know of one another
    /// @param listener hears of the search; what it throws ends it, and is thrown on
    /// @throws QuestionException when the question is empty or too long for the model
    /// @throws dev.qstar.engine.CancelledException when the calling thread was interrupted
    /// @throws dev.qstar.engine.EngineException when the model fails
    public Trace trace(String question, SolveOptions options, String salt, SearchListener listener) {
        return trace(question, options, Optional.of(salt), Optional.of(listener));
    }

    private Trace trace(
            String question, SolveOptions options, Optional<String> salt, Optional<SearchListener> listener) {
        Prompt prompt = prompt(question);
        try (Run run = run(prompt, options, salt, listener)) {
            Run.toTheEnd(engine, List.of(run));
            Verdict verdict = run.verdict();
            int winner = Tracing.winner(run.search(), verdict.ending());
            return new Trace(
                    question,
                    options,
                    choice(options).trust(),
                    prompt.tokens().length,
                    Tracing.nodes(run.search()),
                    winner,
                    verdict.tallies(),
                    solution(run.search(), verdict, winner, prompt, options));
        }
    }

    /// Samples solutions of several questions and tells the states that they went through, for a value head to learn
    /// from. A pure function of model, questions and options.
    ///
    /// @param options whose samples, budget, seed and temperature count
    /// @return for each question its states, parents first
    /// @throws QuestionException when one of the questions is empty or too long for the model
    /// @throws dev.qstar.engine.EngineException when the model fails
    public List<List<ExploredState>> explore(List<String> questions, SolveOptions options) {
        List<Run> runs = new ArrayList<>();
        try {
            for (String question : questions) {
                runs.add(run(prompt(question), options, sampled(options, Decisions::majority), true));
            }
            Run.toTheEnd(engine, runs);
            return runs.stream().map(run -> Exploration.of(run.search())).toList();
        } finally {
            runs.forEach(Run::close);
        }
    }

    /// Searches several questions with Q* and tells what has a say in the choice of each answer, for that choice to be
    /// tuned. A pure function of model, value head, questions and options.
    ///
    /// @param options whose budget counts
    /// @return for each question its solutions
    /// @throws SearchException when the head is not trusted at all, or there is none
    /// @throws QuestionException when one of the questions is empty or too long for the model
    /// @throws dev.qstar.engine.EngineException when the model fails
    public List<List<Candidate>> candidates(List<String> questions, SolveOptions options) {
        ValueChoice choice = choice(options);
        if (choice.trust() == 0) {
            throw new SearchException("without trust in a value nothing is weighed; give a head that is trusted");
        }
        List<Run> runs = new ArrayList<>();
        List<QStar> searches = new ArrayList<>();
        try {
            for (String question : questions) {
                QStar search = new QStar(choice, options);
                searches.add(search);
                runs.add(run(prompt(question), options, search, false));
            }
            Run.toTheEnd(engine, runs);
            return searches.stream().map(QStar::candidates).toList();
        } finally {
            runs.forEach(Run::close);
        }
    }

    /// What will solve a question; the caller closes it.
    Run run(Prompt prompt, SolveOptions options) {
        return run(prompt, options, Optional.empty(), Optional.empty());
    }

    private Run run(Prompt prompt, SolveOptions options, Optional<String> salt, Optional<SearchListener> listener) {
        boolean greedy = options.strategy() == StrategyName.GREEDY;
        SolveOptions used = greedy ? options.withTemperature(0) : options;
        Strategy strategy = strategy(options);
        Search search = new Search(engine, dialect, prompt, used, head, false, start(prompt, salt));
        return new Run(search, strategy, prompt.tokens(), listener);
    }

    private Sequence start(Prompt prompt, Optional<String> salt) {
        return salt.map(its -> engine.start(its, prompt.tokens())).orElseGet(engine::start);
    }

    private Strategy strategy(SolveOptions options) {
        if (options.strategy().needsValue() && head.isEmpty()) {
            throw new SearchException(
                    "the strategy " + options.strategy() + " needs a value head, which this model does"
                            + " not have; make one with `qstar learn value`, or use self-consistency");
        }
        return switch (options.strategy()) {
            case GREEDY -> new Greedy();
            case SELF_CONSISTENCY -> sampled(options, Decisions::majority);
            case ADAPTIVE_CONSISTENCY -> new Sampled(options, Lead.FEWEST, Lead::isSafe, Decisions::majority);
            case BEST_OF_N -> sampled(options, Decisions::best);
            case WEIGHTED_BEST_OF_N -> sampled(options, Decisions::byValue);
            case BEAM -> new BeamSearch(options, false);
            case DVTS -> new BeamSearch(options, true);
            case MCTS -> new TreeSearch(options);
            case ASTAR -> new BestFirst(options);
            case QSTAR -> qstar(options);
        };
    }

    private static Strategy sampled(SolveOptions options, Function<List<Node>, Verdict> decision) {
        return new Sampled(options, Search.MAX_LIVE, ends -> false, decision);
    }

    /// Without trust in a value it is self-consistency.
    private Strategy qstar(SolveOptions options) {
        ValueChoice choice = choice(options);
        return choice.trust() == 0 ? sampled(options, Decisions::majority) : new QStar(choice, options);
    }

    private ValueChoice choice(SolveOptions options) {
        return head.map(ValueHead::choice)
                .map(own -> options.trust().isPresent()
                        ? own.withTrust(options.trust().getAsDouble())
                        : own)
                .orElse(ValueChoice.VOTES);
    }

    private Run run(Prompt prompt, SolveOptions options, Strategy strategy, boolean explored) {
        Search search = new Search(engine, dialect, prompt, options, head, explored, engine.start());
        return new Run(search, strategy, prompt.tokens(), Optional.empty());
    }

    /// Refuses at once, before anything is made of it, what is far too long.
    ///
    /// @throws QuestionException when the question is too long for any model, or can never fit this one's context
    public void requireReadable(String question) {
        if (question.length() > MAX_QUESTION) {
            throw new QuestionException("the question has " + question.length() + " characters, but at most "
                    + MAX_QUESTION + " are read; shorten it");
        }
        long most = (long) CHARACTERS_A_TOKEN * engine.contextLength();
        long written = question.chars().filter(c -> !Character.isWhitespace(c)).count();
        if (written > most) {
            throw new QuestionException("the question has " + written + " characters beside spaces, but the model's"
                    + " context of " + engine.contextLength() + " tokens never holds more than " + most
                    + "; shorten it");
        }
    }

    /// The question made ready for the model.
    Prompt prompt(String question) {
        if (question.isBlank()) {
            throw new QuestionException("the question is empty; write the problem as text");
        }
        requireReadable(question);
        Prompt prompt = dialect.prompt(question);
        int context = engine.contextLength();
        if (prompt.tokens().length >= context) {
            throw new QuestionException("the question makes a prompt of " + prompt.tokens().length
                    + " tokens, but the model's context holds " + context + "; shorten it");
        }
        return prompt;
    }

    /// @param winner the index of the node that stands for the answer
    private static Solution solution(Search search, Verdict verdict, int winner, Prompt prompt, SolveOptions options) {
        Ending ending = verdict.ending();
        return new Solution(
                ending.answer(),
                prompt.unit(),
                verdict.confidence(),
                Tracing.valuedSteps(search.nodes().get(winner)),
                search.budget().used(),
                options.strategy(),
                options.seed(),
                ending.outcome());
    }
}
