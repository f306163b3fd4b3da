package dev.qstar.training.problems;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Replaces the names of a text by others of the same gender, and a thing by another of its category.
final class WordSwap {
    private static final Pattern CAPITALISED = Pattern.compile("\\b[A-Z][a-z]+(?![a-z])");
    private static final Pattern TITLE_BEFORE = Pattern.compile("\\b(?:Mr|Mrs|Ms|Dr|Lake|Mount|Mt|Saint|St)\\.? $");
    private static final Pattern IN_BEFORE = Pattern.compile("\\b(?:in|to|from|at) $");
    private static final Set<String> PLACES = Set.of(
            "Austin",
            "Jordan",
            "Florence",
            "Georgia",
            "Virginia",
            "Madison",
            "Chelsea",
            "Victoria",
            "Milan",
            "Charlotte",
            "Diego",
            "Jose",
            "Carmel",
            "Logan",
            "Sofia",
            "Santiago");
    private static final Pattern SHE = Pattern.compile("\\b(?:she|her|hers|herself)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern HE = Pattern.compile("\\b(?:he|him|his|himself)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
    private static final List<String> SWAPPED = List.of(
            "toys",
            "fruits",
            "vegetables",
            "sweets",
            "bakery",
            "school",
            "flowers",
            "collectibles",
            "crafts",
            "nature");
    private static final Set<String> AMBIGUOUS = Set.of(
            "date",
            "roll",
            "cake",
            "card",
            "fish",
            "orange",
            "rose",
            "iris",
            "lime",
            "pepper",
            "chocolate",
            "mint",
            "bean",
            "button",
            "pin",
            "patch",
            "poster",
            "bow",
            "tile",
            "ruler",
            "folder",
            "ribbon",
            "tree",
            "rock",
            "stick",
            "seed",
            "egg",
            "berry",
            "branch",
            "log",
            "leaf",
            "nut",
            "bone",
            "cloud",
            "vine",
            "nest",
            "flower",
            "coin",
            "photo",
            "pie",
            "mask",
            "canvas",
            "needle",
            "globe",
            "magnet",
            "charm",
            "bun",
            "squash",
            "pea",
            "candy",
            "book",
            "textbook");

    private final Lexicon lexicon;
    private final RandomGenerator random;
    private final Map<String, String> categories = new HashMap<>();
    private final Map<String, Lexicon.Noun> byPlural = new HashMap<>();

    WordSwap(Lexicon lexicon, RandomGenerator random) {
        this.lexicon = lexicon;
        this.random = random;
        for (String category : SWAPPED) {
            for (Lexicon.Noun noun : lexicon.nouns(category)) {
                if (isPlain(noun)) {
                    categories.putIfAbsent(noun.many(), category);
                    byPlural.putIfAbsent(noun.many(), noun);
                }
            }
        }
    }

    private static boolean isPlain(Lexicon.Noun noun) {
        return WORD.matcher(noun.many()).matches()
                && !AMBIGUOUS.contains(noun.one())
                && !noun.one().equals(noun.many());
    }

    /// The text with other names. Names that may be places, and family names, stay.
    String names(String text) {
        Map<String, String> names = new LinkedHashMap<>();
        var stays = new HashSet<String>();
        var matcher = CAPITALISED.matcher(text);
        while (matcher.find()) {
            String name = matcher.group();
            if (lexicon.isName(name)) {
                String before = text.substring(Math.max(0, matcher.start() - 16), matcher.start());
                names.put(name, name);
                if (TITLE_BEFORE.matcher(before).find()
                        || (PLACES.contains(name) && IN_BEFORE.matcher(before).find())
                        || isName(before)) {
                    stays.add(name);
                }
            }
        }
        names.keySet().removeAll(stays);
        if (names.isEmpty()) {
            return text;
        }
        boolean onlyShe = SHE.matcher(text).find() && !HE.matcher(text).find() && names.size() == 1;
        boolean onlyHe = HE.matcher(text).find() && !SHE.matcher(text).find() && names.size() == 1;
        var taken = new HashSet<>(names.keySet());
        for (Map.Entry<String, String> entry : names.entrySet()) {
            boolean she = onlyShe || (!onlyHe && lexicon.isShe(entry.getKey()));
            entry.setValue(newName(she, text, taken));
        }
        return CAPITALISED.matcher(text).replaceAll(match -> names.getOrDefault(match.group(), match.group()));
    }

    /// Whether the text ends with a name and a space: what follows is a family name.
    private boolean isName(String before) {
        String word = before.strip();
        return before.endsWith(" ") && lexicon.isName(word.substring(word.lastIndexOf(' ') + 1));
    }

    private String newName(boolean she, String text, Set<String> taken) {
        while (true) {
            Lexicon.Person person =
                    lexicon.people().get(random.nextInt(lexicon.people().size()));
            if (person.she() == she && !text.contains(person.name()) && taken.add(person.name())) {
                return person.name();
            }
        }
    }

    /// The text with one of its things replaced wherever it occurs, or the text as it is.
    String thing(String text) {
        Optional<String> found = thingOf(text);
        if (found.isEmpty()) {
            return text;
        }
        Lexicon.Noun old = Known.get(byPlural, found.get());
        List<Lexicon.Noun> choices = lexicon.nouns(Known.get(categories, found.get()));
        Lexicon.Noun noun = choices.get(random.nextInt(choices.size()));
        if (!isPlain(noun) || text.toLowerCase(Locale.ROOT).contains(noun.one())) {
            return text;
        }
        String swapped = replace(text, old.many(), noun.many());
        String article = isVowel(noun.one()) ? "an " : "a ";
        swapped = swapped.replaceAll("\\ban? " + old.one() + "\\b", article + noun.one());
        return replace(swapped, old.one(), noun.one());
    }

    private Optional<String> thingOf(String text) {
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            if (byPlural.containsKey(word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private static String replace(String text, String from, String to) {
        String capital = Character.toUpperCase(to.charAt(0)) + to.substring(1);
        return Pattern.compile("\\b" + from + "\\b", Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .replaceAll(match -> Character.isUpperCase(match.group().charAt(0)) ? capital : to);
    }

    private static boolean isVowel(String word) {
        return "aeiou".indexOf(word.charAt(0)) >= 0;
    }
}
