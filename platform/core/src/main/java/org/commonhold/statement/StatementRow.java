package org.commonhold.statement;

import java.time.Instant;
import java.time.LocalDate;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;

/** What an account owes for a month: {@code due = opening + charged - paid}; a negative sum is an advance. */
public record StatementRow(
        StatementId id,
        long number,
        AccountId account,
        BillingPeriod period,
        Instant issuedAt,
        LocalDate dueOn,
        Money opening,
        Money charged,
        Money paid,
        Money due) {}
