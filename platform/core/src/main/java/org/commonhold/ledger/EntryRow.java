package org.commonhold.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.commonhold.kernel.Money;

/**
 * An entry as seen from one account; {@code amount} is what it added to (+) or took from (-) the debt, {@code balance}
 * what was owed after it.
 */
public record EntryRow(
        EntryId id,
        EntryKind kind,
        SourceKind sourceKind,
        long sourceId,
        LocalDate bookedOn,
        Instant recordedAt,
        Money amount,
        Money balance) {}
