package org.commonhold.json;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The records of a sealed interface and what they are called in JSON: {@code ShareOfCost} is {@code SHARE_OF_COST}. */
final class Variants {

    static final String TYPE = "type";

    private Variants() {}

    static boolean isVariant(Class<?> record) {
        return Arrays.stream(record.getInterfaces()).anyMatch(Class::isSealed);
    }

    static Optional<Class<?>> of(Class<?> sealed, String name) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .filter(v -> name(v).equals(name))
                .<Class<?>>map(v -> v)
                .findFirst();
    }

    static String name(Class<?> variant) {
        return variant.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    static String names(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .map(Variants::name)
                .collect(Collectors.joining(", "));
    }
}
