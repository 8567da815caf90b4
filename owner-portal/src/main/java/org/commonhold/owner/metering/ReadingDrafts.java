package org.commonhold.owner.metering;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.commonhold.estate.UnitId;
import org.commonhold.owner.SessionDrafts;

/** One draft for each unit of the session. */
final class ReadingDrafts implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<Long, ReadingDraft> drafts = new HashMap<>();

    static ReadingDrafts ofSession() {
        return SessionDrafts.of(ReadingDrafts.class, ReadingDrafts::new);
    }

    /** The draft at hand; a sent one stays, so that its check page leads to the receipt. */
    ReadingDraft of(UnitId unit) {
        return drafts.computeIfAbsent(unit.value(), id -> new ReadingDraft());
    }

    /** For the form: a sent draft gives way to a new one. */
    ReadingDraft unsent(UnitId unit) {
        if (of(unit).receipt().isPresent()) {
            drafts.remove(unit.value());
        }
        return of(unit);
    }
}
