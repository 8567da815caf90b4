package org.commonhold.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.ledger.EntryKind;
import org.commonhold.ledger.EntryLine;
import org.commonhold.ledger.GlAccount;
import org.commonhold.ledger.Ledger;
import org.commonhold.ledger.PostEntry;
import org.commonhold.ledger.SourceKind;
import org.commonhold.tenancy.CompanyCalendar;

/**
 * Takes money out of settled payments, for refunds, disputes, returns and transfers. In the caller's transaction, who has
 * checked the right to do so and has read nothing yet: the payment and its account are locked first.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Withdrawals {

    private final PaymentStore store;
    private final AllocationSql allocations;
    private final Offsets offsets;
    private final Ledger ledger;
    private final CompanyCalendar calendar;

    @Inject
    Withdrawals(
            PaymentStore store, AllocationSql allocations, Offsets offsets, Ledger ledger, CompanyCalendar calendar) {
        this.store = store;
        this.allocations = allocations;
        this.offsets = offsets;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    /**
     * First what the payment left over, then what its charges were paid with, the one due last first: these are open again
     * with the due dates they had. The caller books the sum away from the account's advances.
     *
     * @param source with {@code why} what the release is booked under; once each
     */
    public Withdrawal take(PaymentId id, Money amount, SourceKind why, long source) {
        var payment = locked(id);
        judge(payment, amount);
        var released = release(payment, amount, why, source);
        payment.withdraw(amount);
        return new Withdrawal(payment.account(), payment.method(), amount, released);
    }

    /** What was taken did not leave after all: the caller has booked it on the account's advances, and it pays what is open. */
    public void giveBack(PaymentId id, Money amount) {
        var payment = locked(id);
        payment.withdraw(amount.negated());
        store.flush();
        offsets.apply(payment.account(), null);
    }

    private Payment locked(PaymentId id) {
        var payment = store.locked(id);
        allocations.lock(payment.account());
        return payment;
    }

    private static void judge(Payment payment, Money amount) {
        var left = payment.left();
        if (!amount.currency().equals(left.currency())) {
            throw new PaymentRejected(
                    Problem.of("payment.amount.otherCurrency", left.currency().getCurrencyCode())
                            .at("amount"));
        }
        if (!amount.isPositive()) {
            throw new PaymentRejected(Problem.of("payment.amount.notPositive").at("amount"));
        }
        if (amount.minor() > left.minor()) {
            throw new PaymentRejected(Problem.of(
                            "payment.withdraw.tooMuch",
                            left.major(),
                            left.currency().getCurrencyCode())
                    .at("amount"));
        }
    }

    private Money release(Payment payment, Money amount, SourceKind why, long source) {
        var held = allocations.heldBy(payment.row());
        var zero = Money.zero(amount.currency());
        var spare = payment.left().minus(AllocationRules.sum(zero, held));
        var shares = AllocationRules.release(amount.minus(amount.min(spare)), held);
        shares.forEach(share -> allocations.release(payment.paymentId(), share, why, source, calendar.now()));
        if (!shares.isEmpty()) {
            ledger.post(new PostEntry(EntryKind.RELEASE, why, source, calendar.today(), lines(payment, shares)));
        }
        return AllocationRules.sum(zero, shares);
    }

    private static List<EntryLine> lines(Payment payment, List<Share> shares) {
        var lines = new ArrayList<EntryLine>();
        for (var share : shares) {
            lines.add(EntryLine.of(share.owed(), payment.account(), share.amount()));
            lines.add(EntryLine.of(
                    GlAccount.ADVANCES, payment.account(), share.amount().negated()));
        }
        return lines;
    }
}
