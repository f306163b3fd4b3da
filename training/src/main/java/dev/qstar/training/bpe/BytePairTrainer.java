package dev.qstar.training.bpe;

import dev.qstar.engine.tokenizer.ByteLevel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Learns a byte-level byte-pair encoding (Sennrich et al. 2016, over the bytes of GPT-2's alphabet) from counted
/// pieces of text.
///
/// Deterministic: the most frequent pair is merged, ties go to the pair that sorts first as text. Not thread-safe.
public final class BytePairTrainer {
    private static final int MAX_PIECE_BYTES = 64;
    private static final int RAREST_PAIR = 2;

    private final Map<String, Integer> counts = new TreeMap<>();

    /// Counts a piece of text as [ByteLevel#pieces] cuts and spells it. Pieces of more than 64 bytes are passed over.
    public void add(String piece) {
        if (piece.length() <= MAX_PIECE_BYTES) {
            counts.merge(piece, 1, Integer::sum);
        }
    }

    /// The 256 byte symbols followed by at most `maxSymbols` learned ones, and the merges that make them, in order.
    /// Fewer come back when no pair occurs twice.
    public Merges learn(int maxSymbols) {
        var symbols = new ArrayList<>(ByteLevel.alphabet());
        var ids = new HashMap<String, Integer>();
        for (String letter : symbols) {
            ids.put(letter, ids.size());
        }
        var pairs = new PairIndex(words(ids));
        var merges = new ArrayList<String>();
        int target = symbols.size() + maxSymbols;
        while (symbols.size() < target) {
            long best = pairs.mostFrequent(symbols);
            if (best < 0) {
                break;
            }
            merges.add(PairIndex.text(best, symbols));
            String joined = symbols.get(PairIndex.left(best)) + symbols.get(PairIndex.right(best));
            int merged = ids.computeIfAbsent(joined, _ -> symbols.size());
            if (merged == symbols.size()) {
                symbols.add(joined);
            }
            pairs.merge(best, merged);
        }
        return new Merges(symbols, merges);
    }

    private List<Word> words(Map<String, Integer> letters) {
        var words = new ArrayList<Word>();
        counts.forEach((piece, count) -> {
            int[] symbols = new int[piece.length()];
            for (int i = 0; i < symbols.length; i++) {
                symbols[i] = letters.getOrDefault(piece.substring(i, i + 1), 0);
            }
            words.add(new Word(symbols, count));
        });
        return words;
    }

    /// What was learned.
    ///
    /// @param symbols every token as text in the byte alphabet; the first 256 are the bytes 0–255
    /// @param merges `left right` a line, in order of rank
    public record Merges(List<String> symbols, List<String> merges) {
        public Merges {
            symbols = List.copyOf(symbols);
            merges = List.copyOf(merges);
        }
    }

    /// How often each pair of neighbours occurs, and in which words, kept up to date through merges.
    private static final class PairIndex {
        private final Map<Long, Integer> counts = new HashMap<>();
        private final Map<Long, Set<Word>> places = new HashMap<>();

        PairIndex(List<Word> words) {
            words.forEach(word -> count(word, word.count));
        }

        static int left(long pair) {
            return (int) (pair >>> 32);
        }

        static int right(long pair) {
            return (int) pair;
        }

        static String text(long pair, List<String> symbols) {
            return symbols.get(left(pair)) + ' ' + symbols.get(right(pair));
        }

        /// The pair to merge next, or −1 when all are too rare.
        long mostFrequent(List<String> symbols) {
            long best = -1;
            int bestCount = RAREST_PAIR - 1;
            for (var entry : counts.entrySet()) {
                int count = entry.getValue();
                long pair = entry.getKey();
                boolean first =
                        best >= 0 && count == bestCount && text(pair, symbols).compareTo(text(best, symbols)) < 0;
                if (count > bestCount || first) {
                    best = pair;
                    bestCount = count;
                }
            }
            return best;
        }

        void merge(long pair, int merged) {
            for (Word word : List.copyOf(places.getOrDefault(pair, Set.of()))) {
                count(word, -word.count);
                word.merge(left(pair), right(pair), merged);
                count(word, word.count);
            }
            places.remove(pair);
        }

        /// Adds `by` for every pair of the word. A word stays among the places of a pair that it no longer has; merging
        /// there changes nothing.
        private void count(Word word, int by) {
            for (int i = 0; i + 1 < word.length; i++) {
                long pair = (long) word.symbols[i] << 32 | word.symbols[i + 1];
                if (counts.merge(pair, by, Integer::sum) == 0) {
                    counts.remove(pair);
                }
                if (by > 0) {
                    places.computeIfAbsent(pair, _ -> new HashSet<>()).add(word);
                }
            }
        }
    }

    private static final class Word {
        private final int[] symbols;
        private final int count;
        private int length;

        Word(int[] symbols, int count) {
            this.symbols = symbols;
            this.count = count;
            this.length = symbols.length;
        }

        void merge(int left, int right, int merged) {
            int to = 0;
            for (int from = 0; from < length; from++) {
                if (from + 1 < length && symbols[from] == left && symbols[from + 1] == right) {
                    symbols[to++] = merged;
                    from++;
                } else {
                    symbols[to++] = symbols[from];
                }
            }
            length = to;
        }
    }
}
