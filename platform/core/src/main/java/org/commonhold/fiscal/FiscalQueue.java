package org.commonhold.fiscal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.commonhold.kernel.Money;
import org.commonhold.payment.MoneyReturned;
import org.commonhold.payment.PaymentId;
import org.commonhold.payment.PaymentMethod;
import org.commonhold.payment.PaymentSettled;
import org.commonhold.receipt.Recipients;
import org.commonhold.tenancy.CompanyCalendar;

/**
 * Puts receipts into the queue, in the transaction that books the money: cash and cards, on the way in and back. A transfer
 * between bank accounts has none. A return has one only where the payment had.
 */
@ApplicationScoped
class FiscalQueue {

    private static final Set<PaymentMethod> OF_THE_LAW =
            EnumSet.of(PaymentMethod.CASH, PaymentMethod.CARD, PaymentMethod.TERMINAL);

    private final FiscalStore store;
    private final FiscalSql sql;
    private final Recipients recipients;
    private final CompanyCalendar calendar;

    @Inject
    FiscalQueue(FiscalStore store, FiscalSql sql, Recipients recipients, CompanyCalendar calendar) {
        this.store = store;
        this.sql = sql;
        this.recipients = recipients;
        this.calendar = calendar;
    }

    void received(@Observes PaymentSettled settled) {
        var on = store.setting().filter(s -> s.provider() != FiscalProvider.NONE);
        var payment = settled.payment();
        if (on.isPresent() && OF_THE_LAW.contains(sql.method(payment))) {
            var paid = new Money(sql.allocated(payment), settled.amount().currency());
            add(payment, FiscalKind.INCOME, "in-" + payment.value(), settled.amount(), paid);
        }
    }

    void returned(@Observes MoneyReturned returned) {
        var payment = returned.payment();
        if (!store.of(payment).isEmpty()) {
            var opened = new Money(
                    sql.released(payment, returned.source()), returned.amount().currency());
            add(payment, FiscalKind.INCOME_RETURN, "out-" + returned.source(), returned.amount(), opened);
        }
    }

    private void add(PaymentId payment, FiscalKind kind, String key, Money amount, Money ofCharges) {
        var receipt = new FiscalReceipt(payment, kind, key, amount, amount.minus(ofCharges), calendar.now());
        store.add(receipt.paidIn(
                sql.method(payment) == PaymentMethod.CASH,
                recipients.of(payment).orElse(null)));
    }
}
