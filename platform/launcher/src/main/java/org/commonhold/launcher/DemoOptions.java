package org.commonhold.launcher;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * {@code demo [--port N] [--data DIR] [--reset]}
 *
 * @param reset forget the data of earlier runs first
 */
record DemoOptions(int port, Path data, boolean reset) {

    static DemoOptions parse(List<String> arguments, Path userHome) {
        var options = new DemoOptions(8080, userHome.resolve(".commonhold").resolve("demo"), false);
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            options = options.with(rest.next(), rest);
        }
        return options;
    }

    private DemoOptions with(String option, Iterator<String> rest) {
        return switch (option) {
            case "--port" -> new DemoOptions(Ports.parse("--port", value(option, rest)), data, reset);
            case "--data" -> new DemoOptions(port, Path.of(value(option, rest)).toAbsolutePath(), reset);
            case "--reset" -> new DemoOptions(port, data, true);
            default ->
                throw new LaunchRefused(
                        "Unknown option \"" + option + "\". demo takes --port N, --data DIR and --reset.");
        };
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new LaunchRefused(option + " needs a value.");
        }
        return rest.next();
    }
}
