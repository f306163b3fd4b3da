package dev.qstar.engine.chat.template;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Dates as C's `strftime` writes them, in English.
final class Dates {
    private static final Map<Character, String> PATTERNS = Map.ofEntries(
            Map.entry('Y', "yyyy"),
            Map.entry('y', "yy"),
            Map.entry('m', "MM"),
            Map.entry('d', "dd"),
            Map.entry('e', "ppd"),
            Map.entry('b', "MMM"),
            Map.entry('h', "MMM"),
            Map.entry('B', "MMMM"),
            Map.entry('a', "EEE"),
            Map.entry('A', "EEEE"),
            Map.entry('j', "DDD"),
            Map.entry('H', "HH"),
            Map.entry('I', "hh"),
            Map.entry('M', "mm"),
            Map.entry('S', "ss"),
            Map.entry('p', "a"),
            Map.entry('z', "xx"),
            Map.entry('Z', "zzz"),
            Map.entry('F', "yyyy-MM-dd"),
            Map.entry('T', "HH:mm:ss"),
            Map.entry('R', "HH:mm"),
            Map.entry('D', "MM/dd/yy"));

    private Dates() {}

    static String format(Run run, ZonedDateTime time, String format) {
        TextBuilder out = run.builder();
        int at = 0;
        while (at < format.length()) {
            char next = format.charAt(at++);
            if (next != '%') {
                out.append(String.valueOf(next));
                continue;
            }
            boolean unpadded = at < format.length() && format.charAt(at) == '-';
            at += unpadded ? 1 : 0;
            char directive = at < format.length() ? format.charAt(at++) : ' ';
            String part = part(run, time, directive);
            out.append(unpadded ? unpadded(part) : part);
        }
        return out.toString();
    }

    private static String part(Run run, ZonedDateTime time, char directive) {
        if (directive == '%') {
            return "%";
        }
        String pattern = Optional.ofNullable(PATTERNS.get(directive))
                .orElseThrow(() -> run.error("'strftime_now' does not know '%" + directive + "'"));
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(time);
    }

    private static String unpadded(String part) {
        int from = 0;
        while (from < part.length() - 1 && (part.charAt(from) == '0' || part.charAt(from) == ' ')) {
            from++;
        }
        return part.substring(from);
    }
}
