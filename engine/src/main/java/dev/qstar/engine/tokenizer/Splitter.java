package dev.qstar.engine.tokenizer;

/// One way to cut text into pieces. Each constant is the scanner for one regular expression that model
/// families use; what the expression does not match becomes a piece, too. A scanner looks at every
/// character a bounded number of times and never recurses, so any text takes linear time.
///
/// A scanner sees only the stretch it is given: its end is the end of the text.
enum Splitter {
    /// `'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+` (GPT-2)
    WORDS {
        @Override
        int end(CodePoints text, int from, int to) {
            int contraction = contraction(text, from, to, false);
            if (contraction > from) {
                return contraction;
            }
            int start = text.at(from) == ' ' && from + 1 < to ? from + 1 : from;
            byte kind = text.classAt(start);
            return kind == CodePoints.SPACE ? spaces(text, from, to) : run(text, start, to, kind);
        }
    },
    /// The expression of Llama 3: contractions in any case, one leading character before letters,
    /// numbers in groups of three, line ends kept with what stands before them.
    THREE_DIGIT_WORDS {
        @Override
        int end(CodePoints text, int from, int to) {
            return lineWise(text, from, to, 3);
        }
    },
    /// As [#THREE_DIGIT_WORDS], but each digit alone (Qwen 2).
    ONE_DIGIT_WORDS {
        @Override
        int end(CodePoints text, int from, int to) {
            return lineWise(text, from, to, 1);
        }
    },
    /// `\p{N}`: every number character alone.
    EACH_NUMBER {
        @Override
        int end(CodePoints text, int from, int to) {
            return text.classAt(from) == CodePoints.NUMBER ? from + 1 : runWithout(text, from, to, CodePoints.NUMBER);
        }
    },
    /// `\p{N}+`: runs of number characters.
    NUMBER_RUNS {
        @Override
        int end(CodePoints text, int from, int to) {
            return text.classAt(from) == CodePoints.NUMBER
                    ? run(text, from, to, CodePoints.NUMBER)
                    : runWithout(text, from, to, CodePoints.NUMBER);
        }
    },
    /// `[0-9][0-9][0-9]`: ASCII digits by threes from the left.
    THREE_DIGITS {
        @Override
        int end(CodePoints text, int from, int to) {
            if (threeDigits(text, from, to)) {
                return from + 3;
            }
            int end = from + 1;
            while (end < to && !threeDigits(text, end, to)) {
                end++;
            }
            return end;
        }
    },
    /// `[\p{P}$+<=>^~|]+`: runs of punctuation.
    PUNCTUATION {
        @Override
        int end(CodePoints text, int from, int to) {
            return punctuation(text, from, to, false);
        }
    },
    /// As [#PUNCTUATION], the backtick included (Falcon).
    PUNCTUATION_AND_BACKTICK {
        @Override
        int end(CodePoints text, int from, int to) {
            return punctuation(text, from, to, true);
        }
    };

    /// The end of the piece that begins at `from`; always greater than `from`.
    ///
    /// @param from the first character of the piece, less than `to`
    /// @param to   the end of the stretch
    abstract int end(CodePoints text, int from, int to);

    private static int lineWise(CodePoints text, int from, int to, int digits) {
        int contraction = contraction(text, from, to, true);
        if (contraction > from) {
            return contraction;
        }
        byte kind = text.classAt(from);
        if (kind == CodePoints.NUMBER) {
            return run(text, from, Math.min(to, from + digits), CodePoints.NUMBER);
        }
        boolean lineEnd = isLineEnd(text.at(from));
        boolean word =
                kind == CodePoints.LETTER || (!lineEnd && from + 1 < to && text.classAt(from + 1) == CodePoints.LETTER);
        if (word) {
            return run(text, from + 1, to, CodePoints.LETTER);
        }
        int start = text.at(from) == ' ' && from + 1 < to ? from + 1 : from;
        if (text.classAt(start) == CodePoints.OTHER) {
            int end = run(text, start, to, CodePoints.OTHER);
            while (end < to && isLineEnd(text.at(end))) {
                end++;
            }
            return end;
        }
        return spacesByLine(text, from, to);
    }

    /// `\s*[\r\n]+|\s+(?!\S)|\s+`
    private static int spacesByLine(CodePoints text, int from, int to) {
        int end = run(text, from, to, CodePoints.SPACE);
        for (int last = end; last > from; last--) {
            if (isLineEnd(text.at(last - 1))) {
                return last;
            }
        }
        return beforeLastSpace(from, end, to);
    }

    /// `\s+(?!\S)|\s+`
    private static int spaces(CodePoints text, int from, int to) {
        return beforeLastSpace(from, run(text, from, to, CodePoints.SPACE), to);
    }

    /// Leaves the last space of several to the word that follows.
    private static int beforeLastSpace(int from, int end, int to) {
        return end < to && end - from > 1 ? end - 1 : end;
    }

    /// The end of `'s`, `'t`, `'m`, `'d`, `'re`, `'ve` or `'ll` at `from`; `from` if there is none.
    private static int contraction(CodePoints text, int from, int to, boolean anyCase) {
        if (text.at(from) != '\'' || from + 1 >= to) {
            return from;
        }
        int first = lower(text.at(from + 1), anyCase);
        if (first == 's' || first == 't' || first == 'm' || first == 'd') {
            return from + 2;
        }
        if (from + 2 >= to) {
            return from;
        }
        int second = lower(text.at(from + 2), anyCase);
        boolean two =
                (first == 'r' && second == 'e') || (first == 'v' && second == 'e') || (first == 'l' && second == 'l');
        return two ? from + 3 : from;
    }

    private static int lower(int codePoint, boolean anyCase) {
        return anyCase && codePoint >= 'A' && codePoint <= 'Z' ? codePoint + ('a' - 'A') : codePoint;
    }

    private static int punctuation(CodePoints text, int from, int to, boolean backtick) {
        boolean first = isPunctuation(text.at(from), backtick);
        int end = from + 1;
        while (end < to && isPunctuation(text.at(end), backtick) == first) {
            end++;
        }
        return end;
    }

    private static boolean isPunctuation(int codePoint, boolean backtick) {
        return switch (codePoint) {
            case '$', '+', '<', '=', '>', '^', '~', '|' -> true;
            case '`' -> backtick;
            default ->
                switch (Character.getType(codePoint)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
        };
    }

    private static boolean threeDigits(CodePoints text, int from, int to) {
        return to - from >= 3 && isDigit(text.at(from)) && isDigit(text.at(from + 1)) && isDigit(text.at(from + 2));
    }

    private static boolean isDigit(int codePoint) {
        return codePoint >= '0' && codePoint <= '9';
    }

    private static boolean isLineEnd(int codePoint) {
        return codePoint == '\n' || codePoint == '\r';
    }

    private static int run(CodePoints text, int from, int to, byte kind) {
        int end = from;
        while (end < to && text.classAt(end) == kind) {
            end++;
        }
        return end;
    }

    private static int runWithout(CodePoints text, int from, int to, byte kind) {
        int end = from;
        while (end < to && text.classAt(end) != kind) {
            end++;
        }
        return end;
    }
}
