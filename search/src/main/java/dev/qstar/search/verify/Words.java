package dev.qstar.search.verify;

import java.util.Set;

/// What words around a calculation mean for it.
final class Words {
    /// They are no part of what a number counts.
    private static final Set<String> NO_NOUN = of("""
            a an the and or but so as if is are was were be been has have had gives give gave equals
            in on at of to for from by with without than that this these those which who whose when
            while since because then thus therefore hence now left total altogether together more
            remaining remain remains after before he she it they we you i his her its their our your
            not only will would can could into out over under about leaving giving making using via
            where means goes makes leaves gets get costs cost plus minus times off less fewer also
            there here once twice all both again overall
            """);

    /// Directly before a calculation they take part in it, so that its own value is not what is meant.
    private static final Set<String> CHANGING = of("""
            of than as off between twice thrice double triple half quarter square squared cube
            cubed root power over per average mean median difference product ratio sum least most
            each every mod modulo choose log times minus plus less more remainder factorial percent
            point negative base
            """);

    /// Before a calculation they leave open whether more belongs to it.
    private static final Set<String> JOINING =
            Set.of("and", "or", "with", "add", "adding", "another", "to", "by", "from");

    /// They say that something in the step is not meant as it stands.
    private static final Set<String> DENYING = of("""
            not no isn't aren't doesn't don't didn't can't cannot won't never wrong incorrect
            incorrectly false mistake mistaken mistakenly error instead rather neither nor unless
            remainder wait oops mod modulo base
            """);

    /// Before a written relation they only introduce it.
    private static final Set<String> INTRODUCING = of("""
            so thus then therefore hence since because now also first next finally and that's
            """);

    private static final Set<String> ABOUT =
            Set.of("about", "approximately", "approx", "roughly", "around", "nearly", "almost");

    private static final Set<String> RATE = Set.of("per", "each", "every", "apiece");

    private static final Set<String> SHAPE = Set.of("square", "cubic", "sq", "cu");

    private static final Set<String> CLOCK = Set.of("am", "pm", "o'clock", "oclock", "noon", "midnight");

    /// Before `of`, they say what the calculation behind it is for: `a total of 3 + 4 = 7`.
    private static final Set<String> NAMING = of("""
            total sum cost price profit balance amount distance weight rate speed income revenue
            """);

    private Words() {}

    private static Set<String> of(String words) {
        return Set.of(words.strip().split("\\s+"));
    }

    static boolean isAbout(String word) {
        return ABOUT.contains(word);
    }

    static boolean isRate(String word) {
        return RATE.contains(word);
    }

    static boolean makesAnotherUnit(String word) {
        return SHAPE.contains(word);
    }

    static boolean isClock(String word) {
        return CLOCK.contains(word);
    }

    static boolean denies(String word) {
        return DENYING.contains(word);
    }

    static boolean changesWhatFollows(String word) {
        return CHANGING.contains(word);
    }

    static boolean namesWhatFollows(String word) {
        return NAMING.contains(word);
    }

    static boolean joins(String word) {
        return JOINING.contains(word);
    }

    static boolean introduces(String word) {
        return INTRODUCING.contains(word);
    }

    /// Whether the word can say what a number counts: a noun, an adjective before it, a unit, a rate. A single letter
    /// is more likely the name of a quantity, unless it is the sign of a unit.
    static boolean canCount(String word) {
        return isRate(word) || (!NO_NOUN.contains(word) && (word.length() > 1 || Unit.of(word) != null));
    }

    /// One form for a noun's singular and plural.
    static String singular(String noun) {
        if (noun.length() > 4 && noun.endsWith("ies")) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        if (noun.endsWith("ches") || noun.endsWith("shes") || noun.endsWith("xes") || noun.endsWith("sses")) {
            return noun.substring(0, noun.length() - 2);
        }
        return noun.length() > 3 && noun.endsWith("s") && !noun.endsWith("ss")
                ? noun.substring(0, noun.length() - 1)
                : noun;
    }
}
