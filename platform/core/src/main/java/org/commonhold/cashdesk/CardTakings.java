package org.commonhold.cashdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.commonhold.kernel.Problem;
import org.commonhold.ledger.Ledger;
import org.commonhold.payment.PaymentMethod;
import org.commonhold.payment.Receiving;
import org.commonhold.payment.RecordPayment;
import org.commonhold.security.Access;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;
import org.commonhold.tenancy.CompanyCalendar;

/** Cards that were charged at a reader of the desk, in the transaction of whoever has learnt of it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CardTakings {

    private final CashStore store;
    private final Receiving receiving;
    private final Ledger ledger;
    private final OperationBook operations;
    private final CompanyCalendar calendar;

    @Inject
    CardTakings(
            CashStore store, Receiving receiving, Ledger ledger, OperationBook operations, CompanyCalendar calendar) {
        this.store = store;
        this.receiving = receiving;
        this.ledger = ledger;
        this.operations = operations;
        this.calendar = calendar;
    }

    /**
     * Money that the gateway has is booked, also after the shift was closed: then it belongs to none.
     *
     * @param providerPayment what the gateway calls the charge
     */
    public OperationId book(TakeMoney card, ShiftId shift, String providerPayment, String cashier) {
        Access.require(Permission.CASH_DESK);
        var open = store.locked(shift).isOpen();
        var payment = receiving.charged(
                new RecordPayment(
                        card.account(), card.amount(), PaymentMethod.TERMINAL, calendar.today(), card.requestKey()),
                true,
                providerPayment);
        if (store.byRequestKey(card.requestKey()).isPresent()) {
            throw new DeskRejected(Problem.of("payment.requestKey.used").at("requestKey"));
        }
        var operation = new Operation(
                        open ? shift : null,
                        OperationKind.TAKE,
                        PaymentMethod.TERMINAL,
                        card.amount(),
                        card.requestKey())
                .of(payment, ledger.balance(card.account()));
        return operations.add(operation, "cashdesk.take", cashier);
    }

    /** The open shift of whoever asks; refused without one. */
    public ShiftId shift() {
        return store.openOf(CashDesk.cashier(CurrentActor.require()))
                .map(Shift::shiftId)
                .orElseThrow(() -> new DeskRejected(Problem.of("cashdesk.shift.none")));
    }
}
