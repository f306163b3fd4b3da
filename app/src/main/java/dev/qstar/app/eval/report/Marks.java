package dev.qstar.app.eval.report;

import static dev.qstar.app.markup.Markup.length;

/// What strategies look like.
final class Marks {
    private static final int COLOURS = 10;

    private Marks() {}

    /// The class of a strategy's lines and marks, which gives them their colour and dashes.
    static String style(int strategy) {
        return "s" + strategy % COLOURS;
    }

    /// A strategy's mark around a place, so that strategies can be told apart without colours.
    static String mark(int strategy, double x, double y) {
        String shape = switch (strategy % 5) {
            case 0 -> "m-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0z";
            case 1 -> "m-3.5,-3.5h7v7h-7z";
            case 2 -> "m0,-5l5,5l-5,5l-5,-5z";
            case 3 -> "m0,-5l4.7,8.2h-9.4z";
            default -> "m0,5l4.7,-8.2h-9.4z";
        };
        return "M" + length(x) + "," + length(y) + shape;
    }
}
