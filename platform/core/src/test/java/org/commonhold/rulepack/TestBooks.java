package org.commonhold.rulepack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The shipped packs as a company without rules of its own follows them. */
public final class TestBooks {

    private TestBooks() {}

    public static RuleBook of(String code) {
        return of(code, List.of());
    }

    public static RuleBook of(String code, List<DatedRule> own) {
        var layers = new ArrayList<RuleBook.Layer>();
        layers.add(new RuleBook.Layer(true, LocalDate.MIN, LocalDate.MAX, own));
        for (@Nullable String at = code; at != null; ) {
            var pack = Objects.requireNonNull(PackFiles.ALL.get(at));
            layers.add(new RuleBook.Layer(false, LocalDate.MIN, LocalDate.MAX, pack.rules()));
            at = pack.basedOn();
        }
        return new RuleBook(layers);
    }
}
