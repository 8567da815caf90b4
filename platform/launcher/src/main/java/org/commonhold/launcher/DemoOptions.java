package org.commonhold.launcher;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * {@code demo [--port N] [--data DIR] [--reset]}
 *
 * @param reset forget the data of earlier runs first
 * @param companies which demo companies to make when there is no company: {@code true} all, {@code false} none, or codes
 *     with commas between
 */
record DemoOptions(int port, Path data, boolean reset, String companies) {

    static final String ALL = "true";
    static final String NONE = "false";

    static DemoOptions parse(List<String> arguments, Path userHome) {
        var options = new DemoOptions(8080, userHome.resolve(".commonhold").resolve("demo"), false, ALL);
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            options = options.with(rest.next(), rest);
        }
        return options;
    }

    /** The same with other demo companies. */
    DemoOptions with(String otherCompanies) {
        return new DemoOptions(port, data, reset, otherCompanies);
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
