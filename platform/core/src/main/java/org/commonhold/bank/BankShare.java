package org.commonhold.bank;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.payment.PaymentId;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A part of a movement that is booked as a payment of an account, until it is taken back with a reason. */
@Entity
@Table(name = "bank_share")
class BankShare extends TenantEntity {

    private static final int REASON = 200;

    @Column(name = "entry_id")
    private long entryId;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "payment_id")
    private long paymentId;

    @Column(name = "amount_minor")
    private long amountMinor;

    private String currency;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    @Column(name = "undone_why")
    private @Nullable String undoneWhy;

    @SuppressWarnings("NullAway.Init")
    protected BankShare() {}

    BankShare(BankEntryId entry, AccountId account, Money amount, Instant now) {
        entryId = entry.value();
        accountId = account.value();
        amountMinor = amount.minor();
        currency = amount.currency().getCurrencyCode();
        madeAt = now;
    }

    void bookedAs(PaymentId payment) {
        paymentId = payment.value();
    }

    void undo(String why, Instant now) {
        undoneAt = now;
        undoneWhy = why.length() > REASON ? why.substring(0, REASON) : why;
    }

    BankEntryId entry() {
        return new BankEntryId(entryId);
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    PaymentId payment() {
        return new PaymentId(paymentId);
    }

    Money amount() {
        return Money.ofMinor(amountMinor, currency);
    }
}
