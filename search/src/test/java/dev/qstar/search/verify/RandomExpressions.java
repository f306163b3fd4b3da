package dev.qstar.search.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Draws expressions as lists of tokens, so that a reader of text and an evaluator of tokens can be held
/// against each other. Functions are `gcd(`, `lcm(`, `min(`, `max(`, `floor(` and `ceil(`; `neg` is a sign,
/// `pct` a percent sign behind an operand, `%` a remainder.
final class RandomExpressions {
    private static final List<String> OPERATORS =
            List.of("+", "+", "-", "-", "*", "*", "/", "/", "//", "%", ":gcd", ":lcm", ":min", ":max", ":ceil");
    private static final List<String> PLAIN_OPERATORS = List.of("+", "-", "*", "/");
    private static final int MAX_DEPTH = 3;

    private final Random random;
    private final boolean plain;

    private RandomExpressions(Random random, boolean plain) {
        this.random = random;
        this.plain = plain;
    }

    /// An expression with all that the reader knows.
    static List<String> any(Random random) {
        return new RandomExpressions(random, false).operation(0);
    }

    /// An expression as people write it in a sentence: the four operations, powers, parentheses and signs.
    static List<String> plain(Random random) {
        return new RandomExpressions(random, true).operation(0);
    }

    private List<String> operation(int depth) {
        List<String> operators = plain ? PLAIN_OPERATORS : OPERATORS;
        List<String> tokens = new ArrayList<>(signed(depth));
        int operations = random.nextInt(1, 4);
        for (int i = 0; i < operations; i++) {
            String operator = operators.get(random.nextInt(operators.size()));
            tokens.add(operator);
            tokens.addAll(operator.equals("%") ? operand(depth) : signed(depth));
        }
        return tokens;
    }

    private List<String> signed(int depth) {
        List<String> tokens = new ArrayList<>();
        if (random.nextInt(8) == 0) {
            tokens.add("neg");
        }
        tokens.addAll(operand(depth));
        if (!plain && random.nextInt(8) == 0) {
            tokens.add("pct");
        }
        if (random.nextInt(10) == 0) {
            tokens.add("^");
            if (!plain && random.nextInt(4) == 0) {
                tokens.add("neg");
            }
            tokens.add(String.valueOf(random.nextInt(4)));
        }
        return tokens;
    }

    private List<String> operand(int depth) {
        int kind = depth == MAX_DEPTH ? 9 : random.nextInt(10);
        if (kind < 2) {
            return wrapped("(", operation(depth + 1));
        }
        if (kind == 2 && !plain) {
            return wrapped(random.nextBoolean() ? "floor(" : "ceil(", operation(depth + 1));
        }
        if (kind == 3 && !plain) {
            List<String> tokens = new ArrayList<>();
            tokens.add(List.of("gcd(", "lcm(", "min(", "max(").get(random.nextInt(4)));
            tokens.addAll(operation(depth + 1));
            tokens.add(",");
            tokens.addAll(operation(depth + 1));
            tokens.add(")");
            return tokens;
        }
        return List.of(number());
    }

    private static List<String> wrapped(String open, List<String> inner) {
        List<String> tokens = new ArrayList<>();
        tokens.add(open);
        tokens.addAll(inner);
        tokens.add(")");
        return tokens;
    }

    private String number() {
        int whole = random.nextInt(40);
        return switch (random.nextInt(5)) {
            case 0 -> whole + "." + random.nextInt(10) + (random.nextBoolean() ? "5" : "");
            case 1 -> String.valueOf(random.nextInt(1000));
            default -> String.valueOf(whole);
        };
    }
}
