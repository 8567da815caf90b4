package org.commonhold.billing;

import java.util.List;
import org.commonhold.json.JsonText;
import org.commonhold.kernel.Problem;

/** The arguments of a stored problem, as text. */
record FaultArguments(List<String> values) {

    static String of(Problem problem) {
        return JsonText.write(new FaultArguments(
                problem.arguments().stream().map(String::valueOf).toList()));
    }

    static Problem problem(String key, String arguments) {
        return Problem.of(
                key, JsonText.read(FaultArguments.class, arguments).values().toArray());
    }
}
