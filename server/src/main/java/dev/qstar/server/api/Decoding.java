package dev.qstar.server.api;

import dev.qstar.engine.Engine;
import dev.qstar.engine.Feed;
import dev.qstar.engine.Sequence;
import dev.qstar.engine.sampling.Sampler;
import dev.qstar.engine.sampling.SamplingOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One request that is being decoded: the prompt is computed once, then all choices go on from it in one batch. Used
/// once, by one thread.
final class Decoding {
    private final Engine engine;
    private final ChatRequest request;
    private final SamplingOptions sampling;
    private final long seed;
    private final int most;

    /// @param most tokens of each choice; with the prompt they fit the context
    Decoding(Engine engine, ChatRequest request, SamplingOptions sampling, long seed, int most) {
        this.engine = engine;
        this.request = request;
        this.sampling = sampling;
        this.seed = seed;
        this.most = most;
    }

    /// Decodes to the end.
    ///
    /// @param salt whose prompts may share what is cached
    TokenUsage run(String salt, int[] prompt, ChatSink sink, Meter meter) {
        List<Choice> choices = new ArrayList<>();
        try (Sequence root = engine.start(salt, prompt)) {
            int cached = root.length();
            meter.prompt(prompt.length, cached);
            engine.forward(List.of(new Feed(root, Arrays.copyOfRange(prompt, cached, prompt.length))));
            for (int i = 0; i < request.choices(); i++) {
                choices.add(new Choice(i, root.fork(), new Sampler(sampling, seed + i)));
            }
            decode(choices, sink, meter);
            return new TokenUsage(prompt.length, cached, tokens(choices), 0);
        } finally {
            choices.forEach(Choice::close);
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
        private int tokens;
        private int next;

        Choice(int index, Sequence sequence, Sampler sampler) {
            this.index = index;
            this.sequence = sequence;
            this.sampler = sampler;
        }

        int tokens() {
            return tokens;
        }

        Feed feed() {
            return new Feed(sequence, new int[] {next});
        }

        /// Takes the next token; false when the answer ends.
        boolean advance(ChatSink sink) {
            float[] logits = sequence.logits();
            next = sampler.sample(changes.applied(logits), tokens);
            if (engine.tokenizer().eos().orElse(-1) == next) {
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
