package dev.qstar.server.responses;

import dev.qstar.server.api.ApiException;
import dev.qstar.server.api.ChatModel;
import dev.qstar.server.api.ChatRequest;
import dev.qstar.server.api.ChatSink;
import dev.qstar.server.api.Endpoint;
import dev.qstar.server.api.Exchange;
import dev.qstar.server.api.Json;
import dev.qstar.server.api.RequestMeter;
import dev.qstar.server.api.TokenLogprob;
import dev.qstar.server.api.TokenUsage;
import dev.qstar.server.api.Turns;
import dev.qstar.server.metrics.FinishReason;
import dev.qstar.server.store.Ids;
import dev.qstar.server.store.Place;
import dev.qstar.server.store.Response;
import dev.qstar.server.store.ResponseStatus;
import dev.qstar.server.store.Store;
import dev.qstar.server.store.StoreException;
import dev.qstar.server.store.Usage;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `POST /v1/responses`, at once or as a stream. Once the response is on disk it is the answer, however it ends: a
/// client that tried again would say the same thing twice.
final class CreateResponse implements Endpoint {
    private final Json json;
    private final Turns turns;
    private final Store store;
    private final Running running;
    private final InstantSource clock;
    private final LongSupplier nanos;

    /// @param json  reads the bodies
    /// @param nanos the time, which never goes back
    CreateResponse(Json json, Turns turns, Store store, Running running, InstantSource clock, LongSupplier nanos) {
        this.json = json;
        this.turns = turns;
        this.store = store;
        this.running = running;
        this.clock = clock;
        this.nanos = nanos;
    }

    @Override
    public void requireRoom(String caller, BiConsumer<String, String> header) {
        turns.requireRoom(caller, header);
    }

    @Override
    public void serve(Exchange exchange) {
        String owner = exchange.caller();
        ResponseRequest request = ResponseRequestReader.read(
                json.read(exchange.body()),
                id -> store.conversations().item(owner, id).message());
        try (Running.Run run = running.begin(owner, request.conversation())) {
            History history = History.of(store, owner, request);
            ChatRequest chat = request.chat().withConversation(history.messages());
            turns.await(exchange, chat, turns.promptBytes(chat.model(), history.messages()), (model, work, meter) -> {
                Recorder recorder = recorder(owner, model, request, history.place());
                new Answering(exchange, run, recorder, meter, chat.stream().isPresent()).answer(work);
            });
        } catch (ApiException error) {
            throw Names.ofResponses(error);
        }
    }

    private Recorder recorder(String owner, ChatModel model, ResponseRequest request, Place place) {
        Response response = new Response(
                Ids.response(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                ResponseStatus.IN_PROGRESS,
                model.name(),
                request.input(),
                List.of(),
                Usage.NONE,
                request.previous(),
                request.conversation(),
                request.chat().echo().metadata(),
                ResponseDocument.details(
                        request.settings(),
                        request.conversation(),
                        request.conversation().flatMap(id -> parent(request, place))));
        return new Recorder(
                request.store() ? Optional.of(store.responses()) : Optional.empty(), owner, response, place, nanos);
    }

    /// The item that the output will follow.
    private static Optional<String> parent(ResponseRequest request, Place place) {
        if (request.input().isEmpty()) {
            return place instanceof Place.Under(String item) ? Optional.of(item) : Optional.empty();
        }
        return Optional.of(request.input().getLast().id());
    }

    /// One response that is being answered. Used by the request's thread.
    private final class Answering implements ChatSink {
        private final Exchange exchange;
        private final Running.Run run;
        private final Recorder recorder;
        private final RequestMeter meter;
        private final boolean streams;
        private final Draft draft = new Draft();
        private Optional<ResponseEvents> events = Optional.empty();

        Answering(Exchange exchange, Running.Run run, Recorder recorder, RequestMeter meter, boolean streams) {
            this.exchange = exchange;
            this.run = run;
            this.recorder = recorder;
            this.meter = meter;
            this.streams = streams;
        }

        void answer(ChatModel.Work work) {
            recorder.begin();
            run.generates(recorder.response().id());
            Ending ending = kept(work(work));
            run.release();
            tell(ending);
        }

        /// Where the end cannot be kept, that is the end.
        private Ending kept(Ending ending) {
            try {
                recorder.end(draft, ending, clock.instant());
                return ending;
            } catch (StoreException failure) {
                if (events.isEmpty()) {
                    throw failure;
                }
                Ending failed = Ending.failed(failure, recorder.response().id(), ending.usage());
                recorder.conclude(draft, failed, clock.instant());
                return failed;
            }
        }

        private Ending work(ChatModel.Work work) {
            try {
                if (streams) {
                    ResponseEvents begun = new ResponseEvents(exchange.stream(), draft);
                    events = Optional.of(begun);
                    begun.begin(ResponseDocument.of(recorder.response()));
                }
                TokenUsage usage = meter.run(work, this);
                run.seal();
                return Ending.finished(draft.reason(), usage);
            } catch (RuntimeException | Error why) {
                return Ending.broken(why, run.seal(), recorder.response().id(), meter.soFar());
            }
        }

        /// The interrupt, if one ended the work, has done what it was for: who listens still is told.
        private void tell(Ending ending) {
            boolean ignored = Thread.interrupted();
            ObjectNode document = ResponseDocument.of(recorder.response(), draft.logprobs());
            if (events.isPresent()) {
                events.get().end(ending, document);
            } else {
                exchange.reply(document);
            }
        }

        @Override
        public void reasoning(int choice, String text) {
            draft.think(text);
            events.ifPresent(told -> told.reasoning(text, Json.object()));
            recorder.progress(draft);
        }

        @Override
        public void nodes(int choice, ArrayNode nodes) {
            draft.grow(nodes);
            ObjectNode beside = Json.object();
            beside.putObject("qstar").set("nodes", nodes);
            events.ifPresent(told -> told.reasoning("", beside));
            recorder.progress(draft);
        }

        @Override
        public void content(int choice, String text, List<TokenLogprob> logprobs) {
            draft.say(text, logprobs);
            events.ifPresent(told -> told.text(text, logprobs));
            recorder.progress(draft);
        }

        @Override
        public void finished(int choice, FinishReason reason, ObjectNode extension) {
            draft.finish(reason, extension);
        }
    }
}
