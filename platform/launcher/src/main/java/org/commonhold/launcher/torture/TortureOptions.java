package org.commonhold.launcher.torture;

import java.util.Iterator;
import java.util.List;
import org.commonhold.launcher.LaunchRefused;

/**
 * {@code torture payments [--payments N] [--kills K] [--seed S]}
 *
 * @param payments how many attempts the owners make
 * @param kills how often the application server or the database is killed meanwhile
 * @param seed makes the same choices again: amounts, cards, patience, faults and lost events
 */
public record TortureOptions(int payments, int kills, long seed) {

    private static final TortureOptions SMALL = new TortureOptions(500, 10, 1);

    /** Refuses what is not understood. */
    public static TortureOptions parse(List<String> arguments) {
        var rest = arguments.iterator();
        if (!rest.hasNext() || !rest.next().equals("payments")) {
            throw new LaunchRefused("torture knows this: torture payments [--payments N] [--kills K] [--seed S]");
        }
        var options = SMALL;
        while (rest.hasNext()) {
            options = options.with(rest.next(), rest);
        }
        return options;
    }

    private TortureOptions with(String option, Iterator<String> rest) {
        return switch (option) {
            case "--payments" -> new TortureOptions((int) number(option, rest, 1), kills, seed);
            case "--kills" -> new TortureOptions(payments, (int) number(option, rest, 0), seed);
            case "--seed" -> new TortureOptions(payments, kills, number(option, rest, 0));
            default ->
                throw new LaunchRefused("Unknown option \"" + option
                        + "\". torture payments takes --payments N, --kills K and --seed S.");
        };
    }

    private static long number(String option, Iterator<String> rest, long least) {
        var text = rest.hasNext() ? rest.next() : "";
        if (!text.matches("\\d{1,9}") || Long.parseLong(text) < least) {
            throw new LaunchRefused(option + " needs a whole number from " + least + ".");
        }
        return Long.parseLong(text);
    }
}
