package dev.qstar.server.api;

import dev.qstar.engine.Engine;
import dev.qstar.engine.Feed;
import dev.qstar.engine.Sequence;
import dev.qstar.engine.sampling.Sampler;
import dev.qstar.engine.sampling.SamplingOptions;
import dev.qstar.server.metrics.FinishReason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One request that is being decoded: each prompt is computed once, then all choices go on from theirs in one batch.
/// Used once, by one thread.
final class Decoding {
    private final Engine engine;
    private final ChatRequest request;
    private final SamplingOptions sampling;
    private final long seed;

    /// @param seed of the first choice of each prompt; the others have the next ones
    Decoding(Engine engine, ChatRequest request, SamplingOptions sampling, long seed) {
        this.engine = engine;
        this.request = request;
        this.sampling = sampling;
        this.seed = seed;
    }

    /// Decodes to the end.
    ///
    /// @param salt    whose prompts may share what is cached
    /// @param prompts with the tokens that are to follow, each fits the context
    TokenUsage run(String salt, List<int[]> prompts, ChatSink sink, Meter meter) {
        List<Sequence> roots = new ArrayList<>();
        List<Choice> choices = new ArrayList<>();
        try {
            prompts.forEach(prompt -> roots.add(engine.start(salt, prompt)));
            int tokens = prompts.stream().mapToInt(prompt -> prompt.length).sum();
            int cached = roots.stream().mapToInt(Sequence::length).sum();
            meter.prompt(tokens, cached);
            engine.forward(rest(prompts, roots));
            for (int i = 0; i < prompts.size(); i++) {
                addChoices(prompts.get(i), roots.get(i), choices);
            }
            echo(prompts, roots, sink);
            decode(choices, sink, meter);
            return new TokenUsage(tokens, cached, tokens(choices), 0);
        } finally {
            choices.forEach(Choice::close);
            roots.forEach(Sequence::close);
        }
    }

    /// What is not cached of the prompts.
    private static List<Feed> rest(List<int[]> prompts, List<Sequence> roots) {
        List<Feed> feeds = new ArrayList<>();
        for (int i = 0; i < prompts.size(); i++) {
            int[] prompt = prompts.get(i);
            feeds.add(new Feed(
                    roots.get(i), Arrays.copyOfRange(prompt, roots.get(i).length(), prompt.length)));
        }
        return feeds;
    }

    private void addChoices(int[] prompt, Sequence root, List<Choice> choices) {
        int most = request.maxTokens().orElse(engine.contextLength() - prompt.length);
        for (int i = 0; i < request.choices(); i++) {
            choices.add(new Choice(choices.size(), root.fork(), new Sampler(sampling, seed + i), most));
        }
    }

    /// Has each choice begin with its prompt, if that is wanted.
    private void echo(List<int[]> prompts, List<Sequence> roots, ChatSink sink) {
        if (!(request.prompt() instanceof Prompt.Continuation continuation) || !continuation.echo()) {
            return;
        }
        for (int i = 0; i < prompts.size(); i++) {
            int added = continuation.passages().get(i).added(engine.tokenizer());
            EchoedPrompt echoed = EchoedPrompt.of(engine, roots.get(i), added, request.topLogprobs());
            for (int choice = 0; choice < request.choices(); choice++) {
                sink.prompt(i * request.choices() + choice, echoed);
            }
        }
    }

    private void decode(List<Choice> choices, ChatSink sink, Meter meter) {
        List<Choice> going = new ArrayList<>(choices);
        int told = 0;
        while (!going.isEmpty()) {
            going.removeIf(choice -> !choice.advance(sink));
            int tokens = tokens(choices);
            meter.generated(tokens - told);
            told = tokens;
            engine.forward(going.stream().map(Choice::feed).toList());
        }
    }

    private static int tokens(List<Choice> choices) {
        return choices.stream().mapToInt(Choice::tokens).sum();
    }

    /// One of the answers.
    private final class Choice implements AutoCloseable {
        private final int index;
        private final Sequence sequence;
        private final Sampler sampler;
        private final LogitChanges changes = LogitChanges.of(request);
        private final CharacterStream characters = new CharacterStream();
        private final AnswerText text = new AnswerText(new StopFilter(request.stops()));
        private final int most;
        private int tokens;
        private int next;

        /// @param most tokens that it may have
        Choice(int index, Sequence sequence, Sampler sampler, int most) {
            this.index = index;
            this.sequence = sequence;
            this.sampler = sampler;
            this.most = most;
        }

        int tokens() {
            return tokens;
        }

        Feed feed() {
            return new Feed(sequence, new int[] {next});
        }

        /// Takes the next token; false when the answer ends.
        boolean advance(ChatSink sink) {
            if (most == 0) {
                return end(FinishReason.LENGTH, sink);
            }
            float[] logits = sequence.logits();
            next = sampler.sample(changes.applied(logits), tokens);
            if (engine.tokenizer().endsAnswer(next)) {
                return end(FinishReason.STOP, sink);
            }
            tokens++;
            changes.generated(next);
            text.append(characters.take(engine.tokenizer().bytes(next)), logprob(logits))
                    .ifPresent(part -> part.tell(sink, index));
            if (text.stopped()) {
                return end(FinishReason.STOP, sink);
            }
            return tokens < most || end(FinishReason.LENGTH, sink);
        }

        private Optional<TokenLogprob> logprob(float[] logits) {
            return request.topLogprobs().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new TokenRanks(
                                    engine.tokenizer(), request.topLogprobs().getAsInt())
                            .of(next, logits));
        }

        private boolean end(FinishReason reason, ChatSink sink) {
            text.append(characters.end(), Optional.empty()).ifPresent(part -> part.tell(sink, index));
            text.end().ifPresent(part -> part.tell(sink, index));
            sink.finished(index, reason, Json.object());
            return false;
        }

        @Override
        public void close() {
            sequence.close();
        }
    }
}
