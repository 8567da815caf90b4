package org.commonhold.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.ledger.EntryKind;
import org.commonhold.ledger.EntryLine;
import org.commonhold.ledger.LedgerBulk;
import org.commonhold.ledger.PostEntry;
import org.commonhold.ledger.SourceKind;
import org.commonhold.rulepack.RulePacks;
import org.commonhold.statement.StatementsIssued;
import org.commonhold.tenancy.CompanyCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Credits and what was paid ahead meet open charges; what is left of a credit is an advance. Works inside the caller's
 * transaction, which holds the accounts' locks.
 */
@ApplicationScoped
class Offsets {

    private final OpenSql open;
    private final AllocationSql allocations;
    private final LedgerBulk ledger;
    private final RulePacks rules;
    private final CompanyCalendar calendar;

    @Inject
    Offsets(OpenSql open, AllocationSql allocations, LedgerBulk ledger, RulePacks rules, CompanyCalendar calendar) {
        this.rules = rules;
        this.open = open;
        this.allocations = allocations;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    /** New charges and credits meet what the account has, in the transaction that writes them. */
    void issued(StatementsIssued statements) {
        var spare = open.withAdvance(statements.accounts());
        spare.addAll(statements.credited());
        var accounts = statements.accounts().stream().filter(spare::contains).toList();
        if (!accounts.isEmpty()) {
            var entries = new ArrayList<PostEntry>();
            apply(accounts, null).forEach(o -> book(o, entries));
            ledger.post(entries);
        }
    }

    /**
     * The account's charges that are still open, after its spare money has paid what it can; {@code except}: a payment that
     * is just being booked and is not yet an advance.
     */
    Offset apply(AccountId account, @Nullable Long except) {
        var entries = new ArrayList<PostEntry>();
        var result = apply(List.of(account), except).get(0);
        book(result, entries);
        ledger.post(entries);
        return result.offset();
    }

    List<SparePayment> spare(AccountId account, Currency currency) {
        return open.spares(List.of(account), currency.getCurrencyCode(), null).getOrDefault(account, List.of()).stream()
                .filter(spare -> !spare.isCredit())
                .map(spare -> new SparePayment(spare.source(), spare.left()))
                .toList();
    }

    Money open(AccountId account, Currency currency) {
        return open.charges(List.of(account), currency.getCurrencyCode()).getOrDefault(account, List.of()).stream()
                .map(OpenCharge::open)
                .reduce(Money.zero(currency), Money::plus);
    }

    PayingOrder order(LocalDate day, @Nullable LocalDate named) {
        return PayingOrder.of(rules.book(), day, named);
    }

    Money zero() {
        return Money.zero(calendar.company().currency());
    }

    private record OfAccount(AccountId account, Offset offset) {}

    private List<OfAccount> apply(List<AccountId> accounts, @Nullable Long except) {
        var currency = calendar.company().currency().getCurrencyCode();
        var order = order(calendar.today(), null);
        var charges = open.charges(accounts, currency);
        var spares = open.spares(accounts, currency, except);
        return accounts.stream()
                .map(a -> new OfAccount(
                        a,
                        AllocationRules.offset(
                                spares.getOrDefault(a, List.of()), charges.getOrDefault(a, List.of()), order)))
                .toList();
    }

    /** One entry per allocation or credit: that is its source, so it cannot be booked twice. */
    private void book(OfAccount result, List<PostEntry> entries) {
        var account = result.account();
        for (var use : result.offset().uses()) {
            var id = allocations.add(use, calendar.now());
            entry(SourceKind.ALLOCATION, id, OffsetRules.use(account, use), entries);
        }
        for (var rest : result.offset().rests()) {
            entry(SourceKind.CREDIT, rest.source(), OffsetRules.hold(account, rest), entries);
        }
    }

    private void entry(SourceKind kind, long source, List<EntryLine> lines, List<PostEntry> entries) {
        if (!lines.isEmpty()) {
            entries.add(new PostEntry(EntryKind.ADVANCE, kind, source, calendar.today(), lines));
        }
    }
}
