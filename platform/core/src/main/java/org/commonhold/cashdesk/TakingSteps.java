package org.commonhold.cashdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.ledger.Ledger;
import org.commonhold.payment.PaymentMethod;
import org.commonhold.payment.Receiving;
import org.commonhold.payment.RecordPayment;

/**
 * The transactions of money that passes the desk. Each locks the shift, then what the payment needs, and reads only then. Public
 * methods, because only those are intercepted.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class TakingSteps {

    private final CashStore store;
    private final Receiving receiving;
    private final GivingBack givingBack;
    private final Ledger ledger;
    private final OperationBook operations;

    @Inject
    TakingSteps(CashStore store, Receiving receiving, GivingBack givingBack, Ledger ledger, OperationBook operations) {
        this.store = store;
        this.receiving = receiving;
        this.givingBack = givingBack;
        this.ledger = ledger;
        this.operations = operations;
    }

    public OperationId take(TakeMoney command, ShiftId shift, LocalDate today) {
        store.locked(shift).requireOpen();
        var payment = receiving.take(
                new RecordPayment(command.account(), command.amount(), command.method(), today, command.requestKey()),
                command.again());
        unused(command.requestKey());
        var tendered = command.method() == PaymentMethod.CASH && command.tendered() == null
                ? command.amount()
                : command.tendered();
        var operation = new Operation(
                        shift, OperationKind.TAKE, command.method(), command.amount(), command.requestKey())
                .tendered(tendered)
                .of(payment, ledger.balance(command.account()));
        return operations.add(operation, "cashdesk.take");
    }

    /** @param taken the operation as it was read before, made in this shift */
    public OperationId undo(
            OperationRow taken, OperationRow.Paid paid, ShiftId shift, String reason, String requestKey) {
        var open = store.locked(shift).requireOpen();
        var operation = new Operation(shift, OperationKind.VOID, taken.method(), taken.amount(), requestKey);
        var account = givingBack.take(open, operation, paid.id(), taken.amount());
        unused(requestKey);
        if (store.undoing(taken.id()).isPresent()) {
            throw new DeskRejected(Problem.of("cashdesk.void.already"));
        }
        return operations.add(
                operation.because(reason.strip()).undoing(taken.id()).of(paid.id(), balance(account)), "cashdesk.void");
    }

    public OperationId refund(RefundCash command, ShiftId shift) {
        var open = store.locked(shift).requireOpen();
        var operation =
                new Operation(shift, OperationKind.REFUND, PaymentMethod.CASH, command.amount(), command.requestKey());
        var account = givingBack.take(open, operation, command.payment(), command.amount());
        unused(command.requestKey());
        return operations.add(
                operation.because(command.reason().strip()).of(command.payment(), balance(account)), "cashdesk.refund");
    }

    private Money balance(AccountId account) {
        return ledger.balance(account);
    }

    /** Asked a second time while the first was under way: {@link OnceOnly} then finds what the first has done. */
    private void unused(String requestKey) {
        if (store.byRequestKey(requestKey).isPresent()) {
            throw new DeskRejected(Problem.of("payment.requestKey.used").at("requestKey"));
        }
    }
}
