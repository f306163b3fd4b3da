package dev.qstar.training.problems;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The words of the stories: people's names and nouns by category. Immutable.
///
/// Lines of `names.txt`: `he: A, B`, `she: C, D`, `family: E, F`. Lines of `nouns.txt`: `category NAME`, then entries
/// separated by commas: `marble` (regular plural), `child/children`; in a category marked `fixed` an entry is used as
/// it stands.
final class Lexicon {
    record Noun(String one, String many) {}

    record Person(String name, boolean she) {}

    private final List<Person> people = new ArrayList<>();
    private final List<String> families = new ArrayList<>();
    private final Map<String, Boolean> sheByName = new HashMap<>();
    private final Map<String, List<Noun>> nouns = new TreeMap<>();

    private Lexicon() {}

    static Lexicon load() {
        return of(Resources.lines("lexicon/names.txt"), Resources.lines("lexicon/nouns.txt"));
    }

    static Lexicon of(List<String> names, List<String> nounLines) {
        var lexicon = new Lexicon();
        for (String line : names) {
            lexicon.readNames(line);
        }
        String category = "";
        boolean fixed = false;
        for (String line : nounLines) {
            String text = line.strip();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            if (text.startsWith("category ")) {
                String[] words = text.split(" ");
                category = words[1];
                fixed = words.length > 2 && words[2].equals("fixed");
                lexicon.nouns.putIfAbsent(category, new ArrayList<>());
            } else {
                lexicon.readNouns(category, fixed, text);
            }
        }
        return lexicon;
    }

    private void readNames(String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            return;
        }
        String kind = line.substring(0, colon);
        for (String name : line.substring(colon + 1).split(",")) {
            switch (kind) {
                case "family" -> families.add(name.strip());
                case "he", "she" -> {
                    people.add(new Person(name.strip(), kind.equals("she")));
                    sheByName.put(name.strip(), kind.equals("she"));
                }
                default -> throw new ProblemException("names.txt: '" + kind + "' is not he, she or family");
            }
        }
    }

    private void readNouns(String category, boolean fixed, String line) {
        List<Noun> list = nouns.get(category);
        if (list == null) {
            throw new ProblemException("nouns.txt: '" + line + "' stands before the first category");
        }
        for (String entry : line.split(",")) {
            String word = entry.strip();
            if (word.isEmpty()) {
                continue;
            }
            int slash = word.indexOf('/');
            if (fixed) {
                list.add(new Noun(word, word));
            } else if (slash > 0) {
                list.add(new Noun(word.substring(0, slash), word.substring(slash + 1)));
            } else {
                list.add(new Noun(word, plural(word)));
            }
        }
    }

    static String plural(String one) {
        if (one.endsWith("s") || one.endsWith("x") || one.endsWith("z") || one.endsWith("ch") || one.endsWith("sh")) {
            return one + "es";
        }
        int length = one.length();
        if (one.endsWith("y") && length > 1 && "aeiou".indexOf(one.charAt(length - 2)) < 0) {
            return one.substring(0, length - 1) + "ies";
        }
        return one + "s";
    }

    boolean hasCategory(String name) {
        return nouns.containsKey(name);
    }

    Collection<String> categories() {
        return Collections.unmodifiableCollection(nouns.keySet());
    }

    List<Noun> nouns(String category) {
        return Collections.unmodifiableList(nouns.get(category));
    }

    List<Person> people() {
        return Collections.unmodifiableList(people);
    }

    List<String> families() {
        return Collections.unmodifiableList(families);
    }

    /// Whether `name` is a first name of the lexicon.
    boolean isName(String name) {
        return sheByName.containsKey(name);
    }

    boolean isShe(String name) {
        return Known.get(sheByName, name);
    }

    int nounCount() {
        return nouns.values().stream().mapToInt(List::size).sum();
    }
}
