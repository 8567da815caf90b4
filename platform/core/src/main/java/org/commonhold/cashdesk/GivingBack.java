package org.commonhold.cashdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.ledger.SourceKind;
import org.commonhold.payment.MoneyReturned;
import org.commonhold.payment.PaymentId;
import org.commonhold.payment.PaymentMethod;
import org.commonhold.payment.Withdrawals;

/** Takes money out of a payment and out of the drawer, in the caller's transaction, which has locked the shift. */
@ApplicationScoped
class GivingBack {

    private final Withdrawals withdrawals;
    private final CashSql sql;
    private final DeskBooks books;
    private final Event<MoneyReturned> returned;

    @Inject
    GivingBack(Withdrawals withdrawals, CashSql sql, DeskBooks books, Event<MoneyReturned> returned) {
        this.withdrawals = withdrawals;
        this.sql = sql;
        this.books = books;
        this.returned = returned;
    }

    /** Cash that is not in the drawer cannot be given; of a transfer slip nothing leaves it. */
    AccountId take(Shift shift, Operation operation, PaymentId payment, Money amount) {
        var taken = withdrawals.take(payment, amount, SourceKind.REFUND, operation.id());
        if (taken.method() != operation.method()) {
            throw new DeskRejected(Problem.of("cashdesk.refund.notCash").at("payment"));
        }
        var drawer = DeskRules.cash(shift.opening(), sql.lines(shift.shiftId()));
        if (taken.method() == PaymentMethod.CASH && amount.minor() > drawer.minor()) {
            throw new DeskRejected(Problem.of(
                            "cashdesk.drawer.tooLittle",
                            drawer.major(),
                            drawer.currency().getCurrencyCode())
                    .at("amount"));
        }
        books.givenBack(operation.operationId(), taken);
        returned.fire(new MoneyReturned(payment, taken.account(), amount, operation.id()));
        return taken.account();
    }
}
