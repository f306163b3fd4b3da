package dev.qstar.training.problems;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// All words, story patterns, chains and small talk that belong to this module. Read once; immutable.
final class Library {
    // A pattern's weight is 1, and more the more its wording varies.
    private static final double WEIGHT_OF_BIT = 0.1;
    private static final double MAX_BITS = 20;

    /// One pattern in so many is practised on, and as many are left to a value head.
    private static final int ONE_IN = 12;

    private static @Nullable Library library;

    private final Lexicon lexicon = Lexicon.load();
    private final List<StoryPattern> patterns = new ArrayList<>();
    private final List<StoryChain> chains = new ArrayList<>();
    private final Map<Share, Weighted> shares = new EnumMap<>(Share.class);
    private final List<Snippet> asides;
    private final List<Snippet> introductions;
    private final List<Snippet> messages;

    private Library() {
        Resources.folder("patterns", ".story")
                .forEach((file, lines) -> patterns.addAll(StoryFile.parse(file, lines, lexicon)));
        Resources.folder("chains", ".chain")
                .forEach((file, lines) -> chains.addAll(ChainFile.chains(file, lines, lexicon)));
        for (Share share : Share.values()) {
            shares.put(
                    share,
                    new Weighted(patterns.stream()
                            .filter(pattern -> Share.of(pattern.name(), ONE_IN) == share)
                            .toList()));
        }
        asides = snippets("asides.txt");
        introductions = snippets("introductions.txt");
        messages = snippets("messages.txt");
    }

    private List<Snippet> snippets(String name) {
        return ChainFile.snippets(name, Resources.lines("chains/" + name), lexicon);
    }

    /// Throws [ProblemException] when a resource cannot be read.
    static synchronized Library get() {
        if (library == null) {
            library = new Library();
        }
        return library;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    List<StoryPattern> patterns() {
        return Collections.unmodifiableList(patterns);
    }

    /// A pattern of a share, drawn by weight.
    StoryPattern pattern(Share share, RandomGenerator random) {
        Weighted weighted = shares.get(share);
        if (weighted == null) {
            throw new IllegalStateException("no patterns for " + share);
        }
        return weighted.draw(random);
    }

    /// Patterns, those more often that vary more.
    private static final class Weighted {
        private final List<StoryPattern> patterns;
        private final double[] upTo;

        Weighted(List<StoryPattern> patterns) {
            this.patterns = patterns;
            upTo = new double[patterns.size()];
            double sum = 0;
            for (int i = 0; i < upTo.length; i++) {
                sum += 1 + WEIGHT_OF_BIT * Math.min(MAX_BITS, patterns.get(i).variety());
                upTo[i] = sum;
            }
        }

        StoryPattern draw(RandomGenerator random) {
            double point = random.nextDouble() * upTo[upTo.length - 1];
            int found = Arrays.binarySearch(upTo, point);
            return patterns.get(found >= 0 ? found + 1 : -found - 1);
        }
    }

    List<StoryChain> chains() {
        return Collections.unmodifiableList(chains);
    }

    /// Sentences with a number that no question needs.
    List<Snippet> asides() {
        return asides;
    }

    /// Sentences that introduce the first person of a story.
    List<Snippet> introductions() {
        return introductions;
    }

    /// Messages that are no word problems.
    List<Snippet> messages() {
        return messages;
    }
}
