package org.commonhold.whatif;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists of a document that may be left out. */
final class Entries {

    private Entries() {}

    /** Each entry with its place in the document: {@code meters[0]}. */
    static <T> void each(@Nullable List<T> entries, BiConsumer<T, String> rule, String place) {
        if (entries != null) {
            for (var i = 0; i < entries.size(); i++) {
                rule.accept(entries.get(i), place + "[" + i + "]");
            }
        }
    }

    static <T, R> List<R> map(@Nullable List<T> entries, Function<T, R> to) {
        return entries == null ? List.of() : entries.stream().map(to).toList();
    }
}
