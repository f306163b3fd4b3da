package dev.qstar.training.problems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Who and what a story is about, in one draw.
final class Cast {
    private static final int MAX_PEOPLE = 9;
    private static final int FIRST_OF_ALL = 9;
    private static final int FAMILY_ONE_IN = 40;
    private static final int MAX_ATTEMPTS = 60;

    private final Lexicon lexicon;
    private final RandomGenerator random;
    private final List<Lexicon.Person> people = new ArrayList<>();
    private final Map<String, Lexicon.Noun> things = new HashMap<>();
    private final List<Lexicon.Noun> taken = new ArrayList<>();
    private int shift;

    Cast(Lexicon lexicon, RandomGenerator random) {
        this.lexicon = lexicon;
        this.random = random;
        boolean formal = random.nextInt(FAMILY_ONE_IN) == 0;
        var names = new HashSet<String>();
        while (people.size() < MAX_PEOPLE) {
            Lexicon.Person person = formal && people.isEmpty() ? formalPerson() : anyOf(lexicon.people());
            if (names.add(person.name())) {
                people.add(person);
            }
        }
    }

    private Lexicon.Person formalPerson() {
        boolean she = random.nextBoolean();
        String title = she ? (random.nextBoolean() ? "Mrs. " : "Ms. ") : "Mr. ";
        return new Lexicon.Person(title + anyOf(lexicon.families()), she);
    }

    private <T> T anyOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /// Makes person 1 of the texts that follow the `people`-th person after the first. Person 9 stays the first.
    void shift(int people) {
        shift = people;
    }

    /// Draws the words of `picks`, all different from one another and from those drawn before.
    void draw(List<StoryPattern.Pick> picks) {
        for (StoryPattern.Pick pick : picks) {
            Lexicon.Noun noun = draw(pick);
            for (int attempt = 0; attempt < MAX_ATTEMPTS && isTaken(noun); attempt++) {
                noun = draw(pick);
            }
            things.put(pick.name(), noun);
            taken.add(noun);
        }
    }

    private Lexicon.Noun draw(StoryPattern.Pick pick) {
        return anyOf(lexicon.nouns(anyOf(pick.categories())));
    }

    /// Also taken is "red balls" beside "balls".
    private boolean isTaken(Lexicon.Noun noun) {
        for (Lexicon.Noun other : taken) {
            if (other.many().endsWith(noun.many()) || noun.many().endsWith(other.many())) {
                return true;
            }
        }
        return false;
    }

    /// The text of a word of the pattern.
    String say(Template.Word word, boolean singular) {
        String text = word.person() > 0 ? person(word) : thing(word, singular);
        return word.capital() ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : text;
    }

    private String thing(Template.Word word, boolean singular) {
        Lexicon.Noun noun = Known.get(things, word.word());
        return singular || word.singular() ? noun.one() : noun.many();
    }

    private String person(Template.Word word) {
        Lexicon.Person person = people.get(word.person() == FIRST_OF_ALL ? 0 : word.person() - 1 + shift);
        return switch (word.word()) {
            case "he" -> person.she() ? "she" : "he";
            case "him" -> person.she() ? "her" : "him";
            case "his" -> person.she() ? "her" : "his";
            case "himself" -> person.she() ? "herself" : "himself";
            default -> person.name();
        };
    }
}
