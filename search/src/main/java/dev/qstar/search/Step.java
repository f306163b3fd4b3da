package dev.qstar.search;

import dev.qstar.search.verify.Check;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One step of a solution.
///
/// @param text what the step says, its calculation as `<<expression=result>>`
/// @param check what exact arithmetic says of it
/// @param q the learned value of the state after the step, 0 to 1; empty when the strategy used none
public record Step(String text, Check check, OptionalDouble q) {
    private static final Pattern LABELLED = Pattern.compile("[A-Z] = .*<<([^<>]*)=([^<>=]*)>>.*");
    private static final Pattern ANNOTATION = Pattern.compile("<<[^<>]*>>");
    private static final Pattern SIGN = Pattern.compile("(?<=[\\d)])(//|[-+*/%])(?=[\\d.(])");

    /// The step for a person: `A = a - b = <<24-15=9>>9` reads `24 - 15 = 9`, any other text loses its annotations.
    public String readable() {
        Matcher labelled = LABELLED.matcher(text);
        if (labelled.matches()) {
            return SIGN.matcher(labelled.group(1)).replaceAll(" $1 ") + " = " + labelled.group(2);
        }
        return ANNOTATION.matcher(text).replaceAll("").strip();
    }
}
