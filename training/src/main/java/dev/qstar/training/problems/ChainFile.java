package dev.qstar.training.problems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads chains and sentence banks.
///
/// A line is `KIND TEXT => FORMULA ; let ; need … ; pick …`, where text, formula and the rest are written as in story
/// patterns and a let is `x = 2..9`. Formulas of a chain know the quantity so far as `S`, the first quantity as `F`,
/// the sum of all gains as `G`, the sum of all losses as `L`, and the sum of the quantities of all people as
/// `T`.
///
/// A chain begins with `chain NAME` or `chain NAME relay`, then `pick` lines, then lines of the kinds `open` (its
/// formula is the first quantity), `gain` and `lose` (theirs is how much), `event` (theirs is the new quantity)
/// and `close` (theirs is the answer).
final class ChainFile {
    private static final Set<String> KINDS = Set.of("open", "gain", "lose", "event", "close");
    private static final Pattern END = Pattern.compile("\\s*;\\s*");

    private final String file;
    private final Lexicon lexicon;
    private int line;

    private ChainFile(String file, Lexicon lexicon) {
        this.file = file;
        this.lexicon = lexicon;
    }

    /// The chains of a file; throws [ProblemException] that names file, line, cause and remedy.
    static List<StoryChain> chains(String file, List<String> lines, Lexicon lexicon) {
        var reader = new ChainFile(file, lexicon);
        var chains = new ArrayList<StoryChain>();
        var part = new ArrayList<Map.Entry<Integer, String>>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).strip();
            if (text.startsWith("chain ") && !part.isEmpty()) {
                chains.add(reader.chain(part));
                part.clear();
            }
            if (!text.isEmpty() && !text.startsWith("#")) {
                part.add(Map.entry(i + 1, text));
            }
        }
        if (!part.isEmpty()) {
            chains.add(reader.chain(part));
        }
        return chains;
    }

    /// Sentences, one a line, without a kind and without a formula.
    static List<Snippet> snippets(String file, List<String> lines, Lexicon lexicon) {
        var reader = new ChainFile(file, lexicon);
        var snippets = new ArrayList<Snippet>();
        for (String text : lines) {
            reader.line++;
            if (!text.isBlank() && !text.startsWith("#")) {
                snippets.add(reader.located(() -> reader.snippet("say", text.strip(), Set.of())));
            }
        }
        return snippets;
    }

    private StoryChain chain(List<Map.Entry<Integer, String>> lines) {
        line = lines.getFirst().getKey();
        String[] title = lines.getFirst().getValue().split(" ");
        if (!title[0].equals("chain") || title.length < 2) {
            throw new ProblemException(file + ":" + line + ": a chain begins with 'chain NAME'");
        }
        var picks = new ArrayList<StoryPattern.Pick>();
        var picked = new HashSet<String>();
        var byKind = new HashMap<String, List<Snippet>>();
        for (Map.Entry<Integer, String> entry : lines.subList(1, lines.size())) {
            line = entry.getKey();
            String text = entry.getValue();
            int space = text.indexOf(' ');
            String kind = space < 0 ? text : text.substring(0, space);
            if (kind.equals("pick")) {
                picks.add(located(() -> StoryFile.pick(text.substring(space + 1), lexicon)));
                picked.add(picks.getLast().name());
            } else if (KINDS.contains(kind)) {
                String group = kind.equals("open") || kind.equals("close") ? kind : "event";
                Snippet snippet = located(() -> snippet(kind, text.substring(space + 1), picked));
                byKind.computeIfAbsent(group, name -> new ArrayList<>()).add(snippet);
            } else {
                throw new ProblemException(file + ":" + line + ": '" + kind + "' is no kind of line; known are pick, "
                        + String.join(", ", KINDS));
            }
        }
        for (String group : List.of("open", "event", "close")) {
            if (!byKind.containsKey(group)) {
                throw new ProblemException(file + ":" + line + ": chain " + title[1] + " has no line '" + group + "'");
            }
        }
        boolean relay = title.length > 2 && title[2].equals("relay");
        return new StoryChain(
                title[1],
                relay,
                picks,
                Known.get(byKind, "open"),
                Known.get(byKind, "event"),
                Known.get(byKind, "close"));
    }

    private Snippet snippet(String kind, String line, Set<String> picked) {
        int arrow = line.lastIndexOf("=>");
        boolean hasFormula = arrow >= 0;
        int cut = hasFormula ? arrow : line.indexOf(" ; ") >= 0 ? line.indexOf(" ; ") : line.length();
        Template text = TemplateParser.parse(line.substring(0, cut).strip());
        String[] rest = END.split(line.substring(hasFormula ? arrow + 2 : cut).strip(), -1);
        Optional<Formula> formula = hasFormula ? Optional.of(FormulaParser.parse(rest[0])) : Optional.empty();
        var lets = new ArrayList<StoryPattern.Let>();
        var needs = new ArrayList<StoryPattern.Need>();
        var picks = new ArrayList<StoryPattern.Pick>();
        for (String part : List.of(rest).subList(1, rest.length)) {
            if (part.startsWith("need ")) {
                needs.add(StoryFile.need(part.substring(5)));
            } else if (part.startsWith("pick ")) {
                picks.add(StoryFile.pick(part.substring(5), lexicon));
            } else {
                lets.add(StoryFile.let(part));
            }
        }
        var snippet = new Snippet(kind, text, formula, lets, needs, picks);
        StoryChecks.check(snippet, picked);
        return snippet;
    }

    private <T> T located(java.util.function.Supplier<T> read) {
        try {
            return read.get();
        } catch (ProblemException e) {
            throw new ProblemException(file + ":" + line + ": " + e.getMessage(), e);
        }
    }
}
