package org.commonhold.billing;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.commonhold.kernel.Problem;

/** The arguments of a stored problem as one text, divided by a character that none of them has. */
final class FaultArguments {

    private static final String DIVIDER = "\u001f";

    private FaultArguments() {}

    static String of(Problem problem) {
        return problem.arguments().stream().map(FaultArguments::text).collect(Collectors.joining(DIVIDER));
    }

    /** A problem inside a problem is told in its own words: {@code {key}}. */
    private static String text(Object argument) {
        return argument instanceof Problem inner ? "{" + inner.key() + "}" : String.valueOf(argument);
    }

    static Problem problem(String key, String arguments) {
        var parts = arguments.isEmpty() ? new String[0] : arguments.split(DIVIDER, -1);
        var values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = value(parts[i]);
        }
        return Problem.of(key, values);
    }

    private static Object value(String text) {
        if (text.startsWith("{") && text.endsWith("}")) {
            return Problem.of(text.substring(1, text.length() - 1));
        }
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(text) : text;
    }
}
