package dev.qstar.training.problems;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads a file of story patterns: blocks of lines that begin with `pattern NAME`.
///
/// - `let a = 2..9`, `let p = 0.5..9.5 step 0.5`, `let c = 10|20|50`, `let t = a*2`: a variable
/// - `need a-b > 3`: the numbers are drawn again until it holds
/// - `pick thing = toys|fruits`: a word from one of these categories of the lexicon
/// - `say TEXT`: a sentence; `maybe TEXT`: a sentence that is left out half of the time
/// - `ask TEXT => EXPRESSION`: a question, one of which is drawn; `=> none` when it is no word problem
///
/// Texts have `{x|y}` for alternatives, `[a]` and `$[a]` for numbers, `<name1>`, `<he1>`, `<him1>`, `<his1>`,
/// `<himself1>` for people, `<thing>` and `<thing.one>` for picked words, and `a(n)`. [FormulaParser] says what an
/// expression is.
final class StoryFile {
    private static final int MAX_LINES = 20_000;
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern LET = Pattern.compile("([a-z][a-z0-9_]*)\\s*=\\s*(.+)");
    private static final Pattern PICK = Pattern.compile("([a-z][a-z0-9_]*)\\s*=\\s*([a-z.]+(?:\\s*\\|\\s*[a-z.]+)*)");
    private static final Pattern NEED = Pattern.compile("(.+?)\\s*(>=|<=|==|!=|>|<)\\s*(.+)");
    private static final Pattern COMMENT = Pattern.compile("\\s+#.*$");
    private static final Set<String> RESERVED = Set.of("name", "he", "him", "his", "himself");

    private final String file;
    private final Lexicon lexicon;
    private final List<StoryPattern> patterns = new ArrayList<>();
    private int line;
    private String text = "";

    private String name = "";
    private int firstLine;
    private Map<String, StoryPattern.Let> lets = new LinkedHashMap<>();
    private List<StoryPattern.Need> needs = new ArrayList<>();
    private Map<String, StoryPattern.Pick> picks = new LinkedHashMap<>();
    private List<StoryPattern.Sentence> sentences = new ArrayList<>();
    private List<StoryPattern.Ask> asks = new ArrayList<>();

    private StoryFile(String file, Lexicon lexicon) {
        this.file = file;
        this.lexicon = lexicon;
    }

    /// The patterns of `lines`; throws [ProblemException] that names file, line, cause and remedy.
    static List<StoryPattern> parse(String file, List<String> lines, Lexicon lexicon) {
        var story = new StoryFile(file, lexicon);
        if (lines.size() > MAX_LINES) {
            throw new ProblemException(file + ": more than " + MAX_LINES + " lines; split the file");
        }
        try {
            for (String raw : lines) {
                story.line++;
                story.text = raw.strip();
                if (!story.text.isEmpty() && !story.text.startsWith("#")) {
                    story.read();
                }
            }
            story.finish();
        } catch (ProblemException e) {
            throw new ProblemException(file + ":" + story.line + ": " + e.getMessage(), e);
        }
        return story.patterns;
    }

    private void read() {
        int space = text.indexOf(' ');
        String key = space < 0 ? text : text.substring(0, space);
        String rest = space < 0 ? "" : text.substring(space + 1).strip();
        if (name.isEmpty() && !key.equals("pattern")) {
            throw new ProblemException("'" + key + "' stands before the first line 'pattern NAME'");
        }
        switch (key) {
            case "pattern" -> begin(rest);
            case "let" -> addLet(COMMENT.matcher(rest).replaceAll(""));
            case "need" -> addNeed(COMMENT.matcher(rest).replaceAll(""));
            case "pick" -> addPick(COMMENT.matcher(rest).replaceAll(""));
            case "say" -> sentences.add(new StoryPattern.Sentence(template(rest), false));
            case "maybe" -> sentences.add(new StoryPattern.Sentence(template(rest), true));
            case "ask" -> ask(rest);
            default ->
                throw new ProblemException(
                        "'" + key + "' is no kind of line; known are pattern, let, need, pick, say, maybe, ask");
        }
    }

    private void begin(String newName) {
        finish();
        if (!NAME.matcher(newName).matches()) {
            throw new ProblemException("'" + newName + "' is no name of a pattern; write words joined by hyphens");
        }
        name = newName;
        firstLine = line;
    }

    private static Template template(String text) {
        if (text.isEmpty()) {
            throw new ProblemException("the sentence is empty; write its text on the same line");
        }
        return TemplateParser.parse(text);
    }

    private void addLet(String rest) {
        StoryPattern.Let let = let(rest);
        defined(StoryChecks.formulas(let.source()));
        if (lets.put(let.name(), let) != null) {
            throw new ProblemException("variable " + let.name() + " is defined twice; choose another name");
        }
    }

    private void addNeed(String rest) {
        StoryPattern.Need need = need(rest);
        defined(List.of(need.left(), need.right()));
        needs.add(need);
    }

    private void addPick(String rest) {
        StoryPattern.Pick pick = pick(rest, lexicon);
        if (picks.put(pick.name(), pick) != null) {
            throw new ProblemException("'" + pick.name() + "' is picked twice; choose another name");
        }
    }

    private void defined(List<Formula> formulas) {
        var names = new HashSet<String>();
        formulas.forEach(formula -> formula.addVariablesTo(names));
        for (String variable : names) {
            if (!lets.containsKey(variable)) {
                throw new ProblemException("variable " + variable + " is not defined above; add 'let " + variable
                        + " = …' before this line");
            }
        }
    }

    /// Reads `a = 2..9`, `p = 0.5..9.5 step 0.5`, `c = 10|20|50` or `t = a*2`.
    static StoryPattern.Let let(String text) {
        var matcher = LET.matcher(text);
        if (!matcher.matches()) {
            throw new ProblemException("'" + text + "' is not of the form 'a = 2..9' or 't = a*2'");
        }
        return new StoryPattern.Let(matcher.group(1), source(matcher.group(2)));
    }

    private static StoryPattern.Source source(String value) {
        int dots = value.indexOf("..");
        if (dots < 0) {
            var values = new ArrayList<Formula>();
            for (String part : value.split("\\|", -1)) {
                values.add(FormulaParser.parse(part));
            }
            return new StoryPattern.OneOf(values);
        }
        String high = value.substring(dots + 2);
        String step = "1";
        int word = high.indexOf(" step ");
        if (word >= 0) {
            step = high.substring(word + 6);
            high = high.substring(0, word);
        }
        return new StoryPattern.Range(
                FormulaParser.parse(value.substring(0, dots)), FormulaParser.parse(high), FormulaParser.parse(step));
    }

    /// Reads `a-b > 3`.
    static StoryPattern.Need need(String text) {
        var matcher = NEED.matcher(text);
        if (!matcher.matches()) {
            throw new ProblemException(
                    "'need " + text + "' has no comparison; write one of > < >= <= == != between two expressions");
        }
        return new StoryPattern.Need(
                FormulaParser.parse(matcher.group(1)), matcher.group(2), FormulaParser.parse(matcher.group(3)));
    }

    /// Reads `thing = toys|fruits`.
    static StoryPattern.Pick pick(String text, Lexicon lexicon) {
        var matcher = PICK.matcher(text);
        if (!matcher.matches()) {
            throw new ProblemException("'pick " + text + "' is not of the form 'pick thing = toys|fruits'");
        }
        String word = matcher.group(1);
        if (RESERVED.contains(word.replaceAll("\\d$", ""))) {
            throw new ProblemException("'" + word + "' is a word for people; choose another name for the pick");
        }
        List<String> categories = List.of(matcher.group(2).split("\\s*\\|\\s*"));
        for (String category : categories) {
            if (!lexicon.hasCategory(category)) {
                throw new ProblemException("there is no category '" + category + "'; known are "
                        + String.join(", ", lexicon.categories()));
            }
        }
        return new StoryPattern.Pick(word, categories);
    }

    private void ask(String rest) {
        int arrow = rest.lastIndexOf("=>");
        if (arrow < 0) {
            throw new ProblemException("the question has no answer; end the line with ' => EXPRESSION' or ' => none'");
        }
        String answer =
                COMMENT.matcher(rest.substring(arrow + 2)).replaceAll("").strip();
        Optional<Formula> formula = answer.equals("none") ? Optional.empty() : Optional.of(FormulaParser.parse(answer));
        if (formula.isPresent() && !(formula.get() instanceof Formula.Binary)) {
            throw new ProblemException(
                    "the answer '" + answer + "' needs no calculation; write at least one operation");
        }
        asks.add(new StoryPattern.Ask(template(rest.substring(0, arrow).strip()), formula, line));
    }

    private void finish() {
        if (name.isEmpty()) {
            return;
        }
        if (asks.isEmpty()) {
            throw new ProblemException("pattern " + name + " has no question; add 'ask … => EXPRESSION'");
        }
        var pattern = new StoryPattern(
                name,
                file + ":" + firstLine,
                List.copyOf(lets.values()),
                needs,
                List.copyOf(picks.values()),
                sentences,
                asks,
                StoryChecks.allowsFractions(lets.values(), sentences, asks));
        StoryChecks.check(pattern);
        patterns.add(pattern);
        lets = new LinkedHashMap<>();
        needs = new ArrayList<>();
        picks = new LinkedHashMap<>();
        sentences = new ArrayList<>();
        asks = new ArrayList<>();
        name = "";
    }
}
