package dev.qstar.server.api;

import dev.qstar.engine.Engine;
import dev.qstar.engine.chat.ChatMessage;
import dev.qstar.engine.chat.WordProblemFormat;
import dev.qstar.search.Outcome;
import dev.qstar.search.QuestionException;
import dev.qstar.search.SolveOptions;
import dev.qstar.search.Solver;
import dev.qstar.search.StrategyName;
import dev.qstar.search.Trace;
import dev.qstar.search.value.ValueHead;
import dev.qstar.server.metrics.FinishReason;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.LongSupplier;

/// A model of word problems. Its answer is not what it says first but what a search finds: the steps are the thoughts,
/// and the answer is the one that they lead to.
///
/// It reads one problem, the last message of the user; the answer's extension says so (`messages_read`).
final class SearchedModel implements ChatModel {
    private final String name;
    private final Engine engine;
    private final DecodedModel plain;
    private final Solver solver;
    private final String fingerprint;
    private final LongSupplier nanos;

    /// @param plain the same model without a search, for texts that it continues as they are
    /// @param nanos the time, which never goes back
    SearchedModel(String name, Engine engine, DecodedModel plain, Optional<ValueHead> head, LongSupplier nanos) {
        this.name = name;
        this.engine = engine;
        this.plain = plain;
        this.solver = new Solver(engine, head);
        this.fingerprint = Fingerprint.of(engine, head);
        this.nanos = nanos;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean searches() {
        return true;
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public int mostTokens(ChatRequest request) {
        return switch (request.prompt()) {
            case Prompt.Conversation _ -> budget(request);
            case Prompt.Continuation _ -> plain.mostTokens(request);
        };
    }

    private static int budget(ChatRequest request) {
        int budget = request.effort().orElse(ReasoningEffort.MEDIUM).budget();
        return Math.min(budget, request.maxTokens().orElse(budget));
    }

    /// The problem: the last message of the user.
    @Override
    public List<ChatMessage> read(List<ChatMessage> messages) {
        return messages.stream()
                .filter(message -> message.role() == ChatMessage.Role.USER)
                .reduce((before, last) -> last)
                .stream()
                .toList();
    }

    @Override
    public int promptTokens(ChatRequest request) {
        return switch (request.prompt()) {
            case Prompt.Conversation conversation -> promptTokens(question(conversation.messages()));
            case Prompt.Continuation _ -> plain.promptTokens(request);
        };
    }

    @Override
    public List<Embedding> embed(String salt, List<Passage> texts, Meter meter) {
        return plain.embed(salt, texts, meter);
    }

    @Override
    public int embeddingLength() {
        return plain.embeddingLength();
    }

    @Override
    public Work prepare(ChatRequest request, String caller, IntUnaryOperator share) {
        return switch (request.prompt()) {
            case Prompt.Conversation conversation -> search(conversation, request, caller, share);
            case Prompt.Continuation _ -> plain.prepare(request, caller, share);
        };
    }

    private Work search(Prompt.Conversation conversation, ChatRequest request, String caller, IntUnaryOperator share) {
        refuseWhatSearchLacks(request);
        String question = question(conversation.messages());
        SolveOptions options = options(request, share.applyAsInt(budget(request)));
        String salt = caller + "\n" + request.cacheUser();
        return (sink, meter) -> solve(question, options, request, salt, sink, meter);
    }

    private static void refuseWhatSearchLacks(ChatRequest request) {
        requireUnset(request.topP() == 1, "top_p");
        requireUnset(request.frequencyPenalty() == 0, "frequency_penalty");
        requireUnset(request.presencePenalty() == 0, "presence_penalty");
        requireUnset(request.logitBias().isEmpty(), "logit_bias");
    }

    private static void requireUnset(boolean unset, String param) {
        if (!unset) {
            throw ApiException.unsupported(
                    param, "is not served by this model, whose answers are searched for; leave it out");
        }
    }

    private String question(List<ChatMessage> messages) {
        String question = read(messages).stream()
                .map(ChatMessage::content)
                .findFirst()
                .orElseThrow(() -> ApiException.invalid("messages", "must hold a message of the user"));
        if (question.isBlank()) {
            throw ApiException.invalid("messages", "must end with a problem of the user's, but it is empty");
        }
        try {
            solver.requireReadable(question);
        } catch (QuestionException tooLong) {
            throw ApiException.badField(
                    "messages", "context_length_exceeded", "the problem cannot be read: " + tooLong.getMessage());
        }
        PromptRoom.require("messages", promptTokens(question), engine.contextLength());
        return question;
    }

    private int promptTokens(String question) {
        return engine.tokenizer().encode(WordProblemFormat.format(question).text(), true, false).length;
    }

    private static SolveOptions options(ChatRequest request, int budget) {
        ReasoningEffort effort = request.effort().orElse(ReasoningEffort.MEDIUM);
        SolveOptions usual = SolveOptions.defaults();
        return usual.withStrategy(strategy(request, effort))
                .withSamples(SolveOptions.MAX_SAMPLES)
                .withBudget(budget)
                .withSeed(request.seed().orElse(usual.seed()))
                .withTemperature(request.temperature().orElse(usual.temperature()));
    }

    /// Q* weighs solutions as probable as the model finds them, which is temperature 1; at another one they are
    /// sampled.
    private static StrategyName strategy(ChatRequest request, ReasoningEffort effort) {
        double temperature = request.temperature().orElse(1);
        if (effort == ReasoningEffort.NONE || temperature == 0) {
            return StrategyName.GREEDY;
        }
        return temperature == 1 ? StrategyName.QSTAR : StrategyName.SELF_CONSISTENCY;
    }

    private TokenUsage solve(
            String question, SolveOptions options, ChatRequest request, String salt, ChatSink sink, Meter meter) {
        int promptTokens = 0;
        int cached = 0;
        int tokens = 0;
        for (int choice = 0; choice < request.choices(); choice++) {
            SearchTeller teller = new SearchTeller(choice, request.tellsTree(), sink, meter, nanos);
            Trace trace = solver.trace(question, options.withSeed(options.seed() + choice), salt, teller);
            promptTokens = trace.promptTokens();
            cached = choice == 0 ? teller.cached() : cached;
            tokens += trace.solution().tokens();
            meter.generated(trace.solution().tokens());
            tell(new Thought(trace, teller.end(trace)), request, choice, sink);
        }
        return new TokenUsage(promptTokens, cached, tokens, tokens);
    }

    private static void tell(Thought thought, ChatRequest request, int choice, ChatSink sink) {
        thought.steps().forEach(step -> sink.reasoning(choice, step + "\n"));
        AnswerText answer = new AnswerText(new StopFilter(request.stops()));
        List<TokenLogprob> pieces = thought.logprobs(request.topLogprobs().orElse(0));
        if (request.topLogprobs().isEmpty() || pieces.isEmpty()) {
            answer.append(thought.answer(), Optional.empty()).ifPresent(part -> part.tell(sink, choice));
        } else {
            pieces.forEach(piece ->
                    answer.append(piece.piece().text(), Optional.of(piece)).ifPresent(part -> part.tell(sink, choice)));
        }
        answer.end().ifPresent(part -> part.tell(sink, choice));
        boolean spent = thought.outcome() == Outcome.NOT_FOUND && thought.budgetIsSpent();
        sink.finished(choice, spent ? FinishReason.LENGTH : FinishReason.STOP, thought.extension());
    }
}
