package dev.qstar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qstar.engine.Engine;
import dev.qstar.engine.Feed;
import dev.qstar.search.Branch.Chooser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {
    private static final String QUESTION = "Tom has 24 apples and gives 15 to Mary. How many apples are left?";
    private static final Chooser BEST = (branch, options) -> options.best();
    private static final int MAX_PASSES = 1000;

    @TempDir
    private Path folder;

    private Engine engine;

    @BeforeEach
    void open() {
        engine = new TinyModel().open(folder, 1);
    }

    @AfterEach
    void everythingIsClosed() {
        assertThat(engine.pagesInUse()).isZero();
        engine.close();
    }

    /// A search whose root was fed the prompt.
    private Search begun(int budget) {
        Dialect dialect = Dialect.of(engine);
        Prompt prompt = dialect.prompt(QUESTION);
        Search search = new Search(
                engine,
                dialect,
                prompt,
                SolveOptions.defaults().withBudget(budget),
                Optional.empty(),
                false,
                engine.start());
        engine.forward(List.of(new Feed(search.root().sequence(), prompt.tokens())));
        search.begun();
        return search;
    }

    /// Decodes until a node is reached, which is returned; the others go on.
    private Node next(Search search) {
        for (int pass = 0; pass < MAX_PASSES; pass++) {
            List<Feed> feeds = new ArrayList<>();
            List<Node> reached = search.choose(feeds);
            engine.forward(feeds);
            reached.addAll(search.fed());
            if (!reached.isEmpty()) {
                return reached.getFirst();
            }
        }
        throw new AssertionError("no node was reached");
    }

    @Test
    void rolloutsAtOneNodeShareItsPagesAndLeaveItAsItIs() {
        try (Search search = begun(100)) {
            int pages = engine.pagesInUse();
            int length = search.root().sequence().length();
            for (int i = 0; i < 50; i++) {
                search.start(search.root(), BEST);
            }
            assertThat(engine.pagesInUse()).isEqualTo(pages);
            next(search);
            assertThat(search.root().sequence().length()).isEqualTo(length);
        }
    }

    @Test
    void aNodeStandsWhereItsStepEnded() {
        try (Search search = begun(100)) {
            search.start(search.root(), forced("<<", "[a]", "-", "[b]"));
            Node node = next(search);
            assertThat(node.step()).map(Step::readable).contains("24 - 15 = 9");
            assertThat(node.parent()).contains(search.root());
            assertThat(node.path().count()).isEqualTo(4);
            assertThat(search.budget().used()).isEqualTo(4);
            assertThat(node.hidden()).isEqualTo(node.sequence().hidden());
            assertThat(search.live()).isZero();
            search.goOn(node, false);
            assertThatThrownBy(node::sequence).isInstanceOf(IllegalStateException.class);
            assertThat(search.live()).isEqualTo(1);
        }
    }

    /// Chooses these tokens, then the most probable ones.
    private Chooser forced(String... tokens) {
        return (branch, options) -> {
            int at = branch.path().count();
            int index = options.best();
            for (int i = 0; at < tokens.length && i < options.logits().length; i++) {
                index = engine.tokenizer().token(options.token(i)).equals(tokens[at]) ? i : index;
            }
            return index;
        };
    }

    @Test
    void aKeptNodeGoesOnTheSameWayAgain() {
        try (Search search = begun(100)) {
            search.start(search.root(), forced("<<", "[a]", "-", "[b]"));
            Node node = next(search);
            search.goOn(node, true);
            Node first = next(search);
            search.start(node, BEST);
            Node second = next(search);
            assertThat(second.sameStep(first)).isTrue();
            assertThat(second.hidden()).isEqualTo(first.hidden());
            assertThat(second.path().logProbability()).isEqualTo(first.path().logProbability());
        }
    }

    @Test
    void aWayBesideAnotherIsTheOneThatWouldHaveBeenTaken() {
        try (Search search = begun(100)) {
            List<Spot> spots = new ArrayList<>();
            Chooser noting = (branch, options) -> {
                spots.add(Spot.of(branch));
                return forced("<<", "[a]", "-", "[b]").choose(branch, options);
            };
            search.start(search.root(), noting);
            Node first = next(search);
            first.close();
            search.start(search.root(), forced("<<", "[a]", "-", "[a]"));
            Node direct = next(search);
            assertThat(direct.number()).isEqualTo(first.number() + 1);

            search.start(search.root(), noting);
            Node open = next(search);
            int used = search.budget().used();
            double itsOwn =
                    direct.path().logProbability() - spots.getLast().path().logProbability();
            search.startBeside(spots.getLast(), engine.tokenizer().id("[a]").orElseThrow(), itsOwn, BEST);
            Node beside = next(search);
            assertThat(search.budget().used()).isEqualTo(used + 1);
            assertThat(beside.sameStep(direct)).isTrue();
            assertThat(beside.hidden()).isEqualTo(direct.hidden());
            assertThat(beside.sequence().tokens()).isEqualTo(direct.sequence().tokens());
            assertThat(beside.parent()).contains(search.root());
            assertThat(open.sequence().length()).isEqualTo(beside.sequence().length());
        }
    }

    @Test
    void anEmptyBudgetEndsEveryRollout() {
        try (Search search = begun(3)) {
            search.start(search.root(), forced("<<", "[a]", "-", "[b]"));
            Node end = next(search);
            assertThat(end.ended()).isTrue();
            assertThat(end.ending().outcome()).isEqualTo(Outcome.NOT_FOUND);
            assertThat(end.path().count()).isEqualTo(3);
            assertThat(search.budget().left()).isZero();
            assertThat(search.affords()).isFalse();
        }
    }

    @Test
    void noMoreRolloutsAreAffordedThanTheBudgetBringsToTheirEnds() {
        try (Search search = begun(100)) {
            int expected = (int) search.expectedTokens();
            int started = 0;
            while (search.affords()) {
                search.start(search.root(), BEST);
                started++;
            }
            assertThat(started).isEqualTo(100 / expected);
        }
        try (Search search = begun(SolveOptions.MAX_BUDGET)) {
            int started = 0;
            while (search.affords()) {
                search.start(search.root(), BEST);
                started++;
            }
            assertThat(started).isEqualTo(Search.MAX_LIVE);
        }
    }

    @Test
    void aChoiceThatFailsLeavesNothingOpen() {
        try (Search search = begun(100)) {
            search.start(search.root(), forced("####"));
            search.start(search.root(), (branch, options) -> {
                throw new SearchException("no choice");
            });
            search.start(search.root(), BEST);
            assertThatThrownBy(() -> search.choose(new ArrayList<>())).hasMessage("no choice");
        }
    }
}
