package org.commonhold.bank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.commonhold.bankmatch.MatchReason;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.payment.PaymentId;
import org.jspecify.annotations.Nullable;

/**
 * A movement as people see it.
 *
 * @param amount in positive, out negative, zero a notice
 * @param reason why {@code shares} or {@code proposed} are what they are
 * @param shares what of it is booked for whom
 * @param looked who has left it as it is, and when
 */
public record BankEntryRow(
        BankEntryId id,
        BankImportId imported,
        BankEntryState state,
        LocalDate bookedOn,
        Money amount,
        String bankAccount,
        boolean ofRegistry,
        @Nullable String payer,
        @Nullable String payerAccount,
        String text,
        @Nullable String returnReason,
        @Nullable MatchReason reason,
        @Nullable Candidate proposed,
        List<Part> shares,
        @Nullable String note,
        @Nullable Look looked) {

    /** An account that the money may be for, with what it owes. */
    public record Candidate(AccountId account, String number, String address, Money due) {}

    /** What is booked for an account. */
    public record Part(AccountId account, String number, Money amount, PaymentId payment) {}

    /** Somebody has looked and left it. */
    public record Look(String by, Instant at) {}
}
