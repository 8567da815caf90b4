package org.commonhold.ledger;

import java.time.LocalDate;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/** What an entry moved on one ledger account, debit positive; with the unit's account where it concerns one. */
public record PostingRow(
        EntryId entry,
        EntryKind kind,
        LocalDate bookedOn,
        @Nullable String accountNumber,
        Money amount) {}
