package org.commonhold.ledger;

import java.time.LocalDate;
import java.util.List;

/** An entry to be booked: its lines sum to zero in one currency. */
public record PostEntry(
        EntryKind kind, SourceKind sourceKind, long sourceId, LocalDate bookedOn, List<EntryLine> lines) {

    public PostEntry {
        lines = List.copyOf(lines);
    }
}
