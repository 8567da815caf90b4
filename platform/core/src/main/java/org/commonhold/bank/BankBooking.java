package org.commonhold.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.ledger.EntryKind;
import org.commonhold.ledger.EntryLine;
import org.commonhold.ledger.GlAccount;
import org.commonhold.ledger.Ledger;
import org.commonhold.ledger.PostEntry;
import org.commonhold.ledger.SourceKind;
import org.commonhold.payment.PaymentMethod;
import org.commonhold.payment.Receiving;
import org.commonhold.payment.RecordPayment;
import org.commonhold.payment.Withdrawals;
import org.commonhold.tenancy.CompanyCalendar;

/** What movements do to the books, in the caller's transaction, which has locked the accounts or payments first. */
@ApplicationScoped
class BankBooking {

    private final Ledger ledger;
    private final Receiving receiving;
    private final Withdrawals withdrawals;
    private final BankStore store;
    private final BankSql sql;
    private final CompanyCalendar calendar;

    @Inject
    BankBooking(
            Ledger ledger,
            Receiving receiving,
            Withdrawals withdrawals,
            BankStore store,
            BankSql sql,
            CompanyCalendar calendar) {
        this.ledger = ledger;
        this.receiving = receiving;
        this.withdrawals = withdrawals;
        this.store = store;
        this.sql = sql;
        this.calendar = calendar;
    }

    void lock(Collection<AccountId> accounts) {
        receiving.lock(accounts);
    }

    void lock(List<BankShare> shares) {
        withdrawals.lock(shares.stream().map(BankShare::payment).toList());
    }

    /** The money is on the bank account, and nobody knows whose it is; out of it when the movement is one. */
    void hold(BankLine line) {
        post(EntryKind.SUSPENSE, line, line.gl(), GlAccount.SUSPENSE);
    }

    /** It was booked another way: this booking of it is taken back. */
    void release(BankLine line) {
        if (!line.ofRegistry() && !line.amount().isZero()) {
            post(EntryKind.GIVEN_BACK, line, GlAccount.SUSPENSE, line.gl());
        }
    }

    private void post(EntryKind kind, BankLine line, GlAccount debit, GlAccount credit) {
        var amount = line.amount();
        ledger.post(new PostEntry(
                kind,
                SourceKind.BANK_ENTRY,
                line.id(),
                line.bookedOn(),
                List.of(EntryLine.of(debit, amount), EntryLine.of(credit, amount.negated()))));
    }

    /** What the agent keeps of a registry: its order will bring that much less. */
    void fee(BankImport registry, Money fee) {
        if (fee.isPositive()) {
            ledger.post(new PostEntry(
                    EntryKind.FEE,
                    SourceKind.BANK_ENTRY,
                    registry.id(),
                    calendar.today(),
                    List.of(
                            EntryLine.of(GlAccount.PROVIDER_FEES, fee),
                            EntryLine.of(GlAccount.SUSPENSE, fee.negated()))));
            registry.feeBooked(fee);
        }
    }

    /** A part of the movement pays for an account; the payer is remembered. */
    void give(BankLine line, AccountId account, Money amount, GlAccount from, PaymentMethod method) {
        var share = new BankShare(line.entryId(), account, amount, calendar.now());
        var command = new RecordPayment(account, amount, method, line.bookedOn(), "bank-" + share.id());
        share.bookedAs(receiving.take(command, true, from));
        store.add(share);
        var payer = line.payerHash();
        if (payer != null) {
            sql.remember(payer, account);
        }
    }

    /** The parts go back to where nobody knows whose the money is, and their payers are forgotten. */
    void takeBack(BankLine line, List<BankShare> shares, String why) {
        shares.forEach(s -> leave(s, EntryKind.GIVEN_BACK, why));
        var payer = line.payerHash();
        if (payer != null) {
            shares.forEach(s -> sql.forget(payer, s.account()));
        }
    }

    /** The payer's bank has taken back what these parts brought: 2120 was charged with it and is even again. */
    void goBack(List<BankShare> shares, String why) {
        shares.forEach(s -> leave(s, EntryKind.SETTLED, why));
    }

    private void leave(BankShare share, EntryKind kind, String why) {
        withdrawals.take(share.payment(), share.amount(), SourceKind.RETURN, share.id());
        ledger.post(new PostEntry(
                kind,
                SourceKind.RETURN,
                share.id(),
                calendar.today(),
                List.of(
                        EntryLine.of(GlAccount.ADVANCES, share.account(), share.amount()),
                        EntryLine.of(GlAccount.SUSPENSE, share.amount().negated()))));
        share.undo(why, calendar.now());
    }
}
