package org.commonhold.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.commonhold.allocation.Allocations;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NewId;
import org.commonhold.ledger.EntryKind;
import org.commonhold.ledger.EntryLine;
import org.commonhold.ledger.GlAccount;
import org.commonhold.ledger.LedgerBulk;
import org.commonhold.ledger.PostEntry;
import org.commonhold.ledger.SourceKind;
import org.commonhold.opening.OpeningSql.Debt;
import org.commonhold.payment.PaymentMethod;
import org.commonhold.payment.Receiving;
import org.commonhold.payment.RecordPayment;
import org.commonhold.tenancy.CompanyCalendar;

/** Books what is taken over against 3900, inside the caller's transaction: debts first, so that what was paid ahead meets them. */
@ApplicationScoped
class OpeningBooks {

    private static final int AT_ONCE = 500;

    private final OpeningSql sql;
    private final LedgerBulk ledger;
    private final Receiving receiving;
    private final Allocations allocations;
    private final CompanyCalendar calendar;

    @Inject
    OpeningBooks(
            OpeningSql sql, LedgerBulk ledger, Receiving receiving, Allocations allocations, CompanyCalendar calendar) {
        this.sql = sql;
        this.ledger = ledger;
        this.receiving = receiving;
        this.allocations = allocations;
        this.calendar = calendar;
    }

    void book(List<OpeningLine> lines) {
        var accounts =
                sql.accounts(lines.stream().map(OpeningLine::account).distinct().toList());
        accounts.values().stream()
                .sorted((a, b) -> Long.compare(a.value(), b.value()))
                .forEach(allocations::lock);
        var services = sql.services();
        var debts = lines.stream()
                .filter(OpeningLine::isDebt)
                .map(line -> new Debt(
                        NewId.next(),
                        Objects.requireNonNull(accounts.get(line.account())),
                        Objects.requireNonNull(services.get(line.service())),
                        line))
                .toList();
        for (int from = 0; from < debts.size(); from += AT_ONCE) {
            owe(debts.subList(from, Math.min(from + AT_ONCE, debts.size())));
        }
        lines.stream()
                .filter(line -> !line.isDebt())
                .forEach(line -> ahead(Objects.requireNonNull(accounts.get(line.account())), line));
    }

    private void owe(List<Debt> debts) {
        sql.debts(debts, currency().getCurrencyCode(), calendar.now());
        var entries = new ArrayList<PostEntry>();
        for (var debt : debts) {
            var amount = new Money(debt.line().minor(), currency());
            entries.add(new PostEntry(
                    EntryKind.OPENING,
                    SourceKind.IMPORT,
                    debt.charge(),
                    calendar.today(),
                    List.of(
                            new EntryLine(GlAccount.RECEIVABLE, debt.account(), debt.service(), amount),
                            new EntryLine(GlAccount.OPENING_BALANCES, null, debt.service(), amount.negated()))));
        }
        ledger.post(entries);
    }

    private void ahead(AccountId account, OpeningLine line) {
        var amount = new Money(Math.negateExact(line.minor()), currency());
        var payment = receiving.take(
                new RecordPayment(account, amount, PaymentMethod.OPENING, line.dueOn(), "opening-" + NewId.next()),
                true,
                EntryLine.of(GlAccount.OPENING_BALANCES, amount));
        sql.advance(account, line, currency().getCurrencyCode(), payment, calendar.now());
    }

    private Currency currency() {
        return calendar.company().currency();
    }
}
