package org.commonhold.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.ledger.EntryKind;
import org.commonhold.ledger.EntryLine;
import org.commonhold.ledger.GlAccount;
import org.commonhold.ledger.Ledger;
import org.commonhold.ledger.PostEntry;
import org.commonhold.ledger.SourceKind;
import org.commonhold.statement.StatementsIssued;
import org.commonhold.tenancy.CompanyCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Lets money meet charges, in the caller's transaction, who has checked the right to do so and holds the account's lock. Payments
 * are named by their number.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Allocations {

    private final Offsets offsets;
    private final AllocationSql sql;
    private final Ledger ledger;
    private final CompanyCalendar calendar;

    @Inject
    Allocations(Offsets offsets, AllocationSql sql, Ledger ledger, CompanyCalendar calendar) {
        this.offsets = offsets;
        this.sql = sql;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    /** One at a time moves the account's money: before anything else is read, so that it is read as it stands. */
    public void lock(AccountId account) {
        sql.lock(account);
    }

    /** New charges and credits meet what the account has, in the transaction that writes them. */
    public void issued(@Observes StatementsIssued statements) {
        offsets.issued(statements);
    }

    /**
     * Credits and advances pay first what they can, then the new payment what the rules of its day put first; the caller books it,
     * what is left on advances.
     *
     * @param named the month that the payer names, if any
     */
    public Paid pay(AccountId account, long payment, Money amount, LocalDate bookedOn, @Nullable BillingPeriod named) {
        var open = offsets.apply(account, payment).open();
        var shares =
                AllocationRules.pay(amount, open, offsets.order(bookedOn, named == null ? null : named.firstDay()));
        shares.forEach(share -> sql.add(payment, share, calendar.now()));
        return Paid.of(account, amount, shares);
    }

    /** Payments that have something left over, the oldest first. */
    public List<SparePayment> spare(AccountId account, Currency currency) {
        return offsets.spare(account, currency);
    }

    /** What is open of the account's charges, all together. */
    public Money open(AccountId account, Currency currency) {
        return offsets.open(account, currency);
    }

    /** What lies on advances pays what is open; the sum that it has paid. */
    public Money useAdvances(AccountId account) {
        return offsets.apply(account, null).used(offsets.zero());
    }

    /**
     * A payment stops paying so much: first what it has left over, then what is due last. What had been paid is open again and the
     * money an advance, booked under {@code why} and {@code source}.
     *
     * @param left what has not left the payment yet, before this
     * @return the part that had paid charges
     */
    public Money release(AccountId account, long payment, Money left, Money amount, SourceKind why, long source) {
        var zero = Money.zero(amount.currency());
        var held = sql.heldBy(payment, amount.currency());
        var spare = left.minus(AllocationRules.sum(zero, held));
        var shares = AllocationRules.release(amount.minus(amount.min(spare)), held);
        shares.forEach(share -> sql.release(payment, share, why, source, calendar.now()));
        if (!shares.isEmpty()) {
            ledger.post(new PostEntry(EntryKind.RELEASE, why, source, calendar.today(), lines(account, shares)));
        }
        return AllocationRules.sum(zero, shares);
    }

    private static List<EntryLine> lines(AccountId account, List<Share> shares) {
        var lines = new ArrayList<EntryLine>();
        for (var share : shares) {
            lines.add(EntryLine.of(share.owed(), account, share.amount()));
            lines.add(EntryLine.of(GlAccount.ADVANCES, account, share.amount().negated()));
        }
        return lines;
    }
}
