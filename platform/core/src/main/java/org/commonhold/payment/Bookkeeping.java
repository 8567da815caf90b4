package org.commonhold.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.ledger.EntryKind;
import org.commonhold.ledger.EntryLine;
import org.commonhold.ledger.GlAccount;
import org.commonhold.ledger.Ledger;
import org.commonhold.ledger.PostEntry;
import org.commonhold.ledger.SourceKind;
import org.commonhold.tenancy.Companies;
import org.jspecify.annotations.Nullable;

/**
 * Books what has come in: charges are paid oldest first, by advances held before by the new payment; what is left is an
 * advance. Works inside the caller's transaction, which holds the account's lock.
 */
@ApplicationScoped
class Bookkeeping {

    private final AllocationSql allocations;
    private final Ledger ledger;
    private final Companies companies;
    private final Clock clock;

    @Inject
    Bookkeeping(AllocationSql allocations, Ledger ledger, Companies companies, Clock clock) {
        this.allocations = allocations;
        this.ledger = ledger;
        this.companies = companies;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), companies.current().timeZone());
    }

    /** Debit where the money is, credit the charges that it pays and the advance. */
    void book(PaymentRow payment, LocalDate bookedOn) {
        var amount = payment.amount();
        var account = payment.account();
        useAdvances(account, payment.id());
        var shares = AllocationRules.oldestFirst(
                amount, allocations.open(account, amount.currency().getCurrencyCode()));
        shares.forEach(share -> allocations.add(payment.id().value(), share, clock.instant()));
        var allocated = AllocationRules.sum(Money.zero(amount.currency()), shares);
        var lines = new ArrayList<EntryLine>();
        lines.add(EntryLine.of(where(payment.method()), amount));
        addCredit(lines, GlAccount.RECEIVABLE, account, of(amount, shares, false));
        addCredit(lines, GlAccount.LATE_FEES_DUE, account, of(amount, shares, true));
        addCredit(lines, GlAccount.ADVANCES, account, amount.minus(allocated));
        ledger.post(new PostEntry(
                EntryKind.PAYMENT, SourceKind.PAYMENT, payment.id().value(), bookedOn, lines));
    }

    /** Pays open charges from what earlier payments have left over; gives back how much. */
    Money useAdvances(AccountId account) {
        return useAdvances(account, null);
    }

    private Money useAdvances(AccountId account, @Nullable PaymentId except) {
        var currency = companies.current().currency();
        var open = allocations.open(account, currency.getCurrencyCode());
        var used = Money.zero(currency);
        if (open.isEmpty()) {
            return used;
        }
        for (var advance : allocations.unused(account, currency.getCurrencyCode(), except)) {
            var shares = AllocationRules.oldestFirst(advance.amount(), open);
            shares.forEach(share -> use(account, advance.payment(), share));
            open = AllocationRules.after(open, shares);
            used = AllocationRules.sum(used, shares);
        }
        return used;
    }

    /** One entry per allocation: that is its source, so it cannot be booked twice. */
    private void use(AccountId account, long payment, Share share) {
        var allocation = allocations.add(payment, share, clock.instant());
        var lines = List.of(
                EntryLine.of(GlAccount.ADVANCES, account, share.amount()),
                EntryLine.of(share.owed(), account, share.amount().negated()));
        ledger.post(new PostEntry(EntryKind.ADVANCE, SourceKind.ALLOCATION, allocation, today(), lines));
    }

    private static Money of(Money amount, List<Share> shares, boolean lateFee) {
        return AllocationRules.sum(
                Money.zero(amount.currency()),
                shares.stream().filter(s -> s.lateFee() == lateFee).toList());
    }

    private static void addCredit(List<EntryLine> lines, GlAccount gl, AccountId account, Money amount) {
        if (amount.isPositive()) {
            lines.add(EntryLine.of(gl, account, amount.negated()));
        }
    }

    private static GlAccount where(PaymentMethod method) {
        return switch (method) {
            case CARD -> GlAccount.CLEARING;
            case CASH -> GlAccount.CASH;
            case TRANSFER -> GlAccount.BANK;
        };
    }
}
