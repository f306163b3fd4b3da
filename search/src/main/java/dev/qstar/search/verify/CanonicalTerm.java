package dev.qstar.search.verify;

import java.util.ArrayList;
import java.util.List;

/// Writes a term so that terms which differ by the order of their parts alone read the same.
///
/// A sum is the sorted list of what is added, with signs; a product the sorted list of its factors, divisors marked. A
/// divisor is kept as it stands: `a/(b/c)` is not `a*c/b`, which has a value where c is zero.
final class CanonicalTerm {
    private CanonicalTerm() {}

    static String text(Term term) {
        return switch (term) {
            case Term.Constant constant -> constant.value().toString();
            case Term.Named named -> named.label();
            case Term.Negation negation -> sum(negation);
            case Term.Percent percent -> "%(" + text(percent.inner()) + ")";
            case Term.Power power -> "^(" + text(power.base()) + "," + text(power.exponent()) + ")";
            case Term.Rounded rounded -> (rounded.up() ? "ceil(" : "floor(") + text(rounded.inner()) + ")";
            case Term.Binary binary -> binary(binary);
        };
    }

    private static String binary(Term.Binary binary) {
        return switch (binary.operator()) {
            case PLUS, MINUS -> sum(binary);
            case TIMES, DIVIDE -> product(binary);
            case QUOTIENT, REMAINDER, CEIL -> call(binary, List.of(text(binary.left()), text(binary.right())));
            case GCD, LCM, MIN, MAX -> {
                List<String> parts = new ArrayList<>(List.of(text(binary.left()), text(binary.right())));
                parts.sort(null);
                yield call(binary, parts);
            }
        };
    }

    private static String call(Term.Binary binary, List<String> parts) {
        return binary.operator().sign() + "(" + String.join(",", parts) + ")";
    }

    private static String sum(Term term) {
        List<String> parts = new ArrayList<>();
        addTerms(term, false, parts);
        parts.sort(null);
        return "sum(" + String.join(",", parts) + ")";
    }

    private static void addTerms(Term term, boolean negative, List<String> parts) {
        if (term instanceof Term.Negation negation) {
            addTerms(negation.inner(), !negative, parts);
        } else if (term instanceof Term.Binary binary && binary.operator() == Operator.PLUS) {
            addTerms(binary.left(), negative, parts);
            addTerms(binary.right(), negative, parts);
        } else if (term instanceof Term.Binary binary && binary.operator() == Operator.MINUS) {
            addTerms(binary.left(), negative, parts);
            addTerms(binary.right(), !negative, parts);
        } else {
            parts.add((negative ? "-" : "+") + text(term));
        }
    }

    private static String product(Term term) {
        List<String> parts = new ArrayList<>();
        addFactors(term, parts);
        parts.sort(null);
        return "product(" + String.join(",", parts) + ")";
    }

    private static void addFactors(Term term, List<String> parts) {
        if (term instanceof Term.Binary binary && binary.operator() == Operator.TIMES) {
            addFactors(binary.left(), parts);
            addFactors(binary.right(), parts);
        } else if (term instanceof Term.Binary binary && binary.operator() == Operator.DIVIDE) {
            addFactors(binary.left(), parts);
            parts.add("/" + text(binary.right()));
        } else {
            parts.add("*" + text(term));
        }
    }
}
