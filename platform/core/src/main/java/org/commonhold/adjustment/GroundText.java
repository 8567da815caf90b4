package org.commonhold.adjustment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonhold.pricing.Explanation;

/** What a ground is called, and the remarks a corrected line carries. */
final class GroundText {

    private GroundText() {}

    /** {@code LATE_READING}, as in JSON. */
    static String kind(Ground ground) {
        return ground.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT);
    }

    /** The explanation with the reason that the owner reads and the number by which the line is found again. */
    static Explanation withReason(Explanation explanation, long adjustment, String reason) {
        var notes = new ArrayList<>(explanation.notes());
        notes.add(new Explanation.Note("reason", List.of(reason)));
        notes.add(new Explanation.Note("adjustment", List.of("#" + adjustment)));
        return new Explanation(explanation.steps(), explanation.readings(), notes);
    }
}
