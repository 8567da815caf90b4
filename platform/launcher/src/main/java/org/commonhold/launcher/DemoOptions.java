package org.commonhold.launcher;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * {@code demo [--port N] [--data DIR] [--reset]}
 *
 * @param reset forget the data of earlier runs first
 * @param companies make the demo companies when there is no company
 */
record DemoOptions(int port, Path data, boolean reset, boolean companies) {

    static DemoOptions parse(List<String> arguments, Path userHome) {
        var options = new DemoOptions(8080, userHome.resolve(".commonhold").resolve("demo"), false, true);
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            options = options.with(rest.next(), rest);
        }
        return options;
    }

    /** The same without demo companies. */
    DemoOptions empty() {
        return new DemoOptions(port, data, reset, false);
    }

    private DemoOptions with(String option, Iterator<String> rest) {
        return switch (option) {
            case "--port" -> new DemoOptions(Ports.parse("--port", value(option, rest)), data, reset, companies);
            case "--data" -> new DemoOptions(port, Path.of(value(option, rest)).toAbsolutePath(), reset, companies);
            case "--reset" -> new DemoOptions(port, data, true, companies);
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
