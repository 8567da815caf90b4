package org.commonhold.cashdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.commonhold.estate.AccountAccess;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NotFound;
import org.commonhold.kernel.Problem;
import org.commonhold.ledger.Ledger;
import org.commonhold.payment.PaymentMethod;
import org.commonhold.payment.Payments;
import org.commonhold.security.Access;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;
import org.commonhold.tenancy.CompanyCalendar;

/** Money that passes the desk, always in the cashier's own open shift. The same request key has one effect. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Takings {

    private final TakingSteps steps;
    private final CashRecords records;
    private final OnceOnly once;
    private final AccountAccess accounts;
    private final Ledger ledger;
    private final Payments payments;
    private final CompanyCalendar calendar;

    @Inject
    Takings(
            TakingSteps steps,
            CashRecords records,
            OnceOnly once,
            AccountAccess accounts,
            Ledger ledger,
            Payments payments,
            CompanyCalendar calendar) {
        this.steps = steps;
        this.records = records;
        this.once = once;
        this.accounts = accounts;
        this.ledger = ledger;
        this.payments = payments;
        this.calendar = calendar;
    }

    /** What the account owes month by month, the earliest first. */
    public List<Due> dues(AccountId account) {
        Access.require(Permission.CASH_DESK);
        accounts.account(account);
        return records.dues(account, calendar.company().currency().getCurrencyCode());
    }

    /** What {@link #take} would refuse by the rules, before anything is booked; and what it would do. */
    public TakePreview check(TakeMoney command) {
        Access.require(Permission.CASH_DESK);
        var account = accounts.account(command.account());
        shift();
        refuse(DeskRules.judge(command, calendar.company().currency(), records.cashLimit()));
        var due = ledger.balance(account.id());
        var tendered = command.tendered();
        var change = tendered == null ? Money.zero(due.currency()) : tendered.minus(command.amount());
        return new TakePreview(account, due, due.minus(command.amount()), change);
    }

    /** Books the payment and the operation together. Refuses at {@code again} what looks like the same payment twice. */
    public OperationRow take(TakeMoney command) {
        check(command);
        var shift = shift();
        var today = calendar.today();
        return once.done(
                command.requestKey(), OperationKind.TAKE, command.amount(), () -> steps.take(command, shift, today));
    }

    /**
     * A payment of this shift in cash or by transfer slip does not stand: its money is given back whole and what it had paid is
     * open again. A card is refunded at the gateway.
     */
    public OperationRow undo(OperationId id, String reason, String requestKey) {
        var taken = operation(id);
        var shift = shift();
        var paid = taken.payment();
        refuse(voidProblems(taken, shift, reason));
        if (paid == null) {
            throw new NotFound("payment");
        }
        return once.done(
                requestKey,
                OperationKind.VOID,
                taken.amount(),
                () -> steps.undo(taken, paid, shift, reason, requestKey));
    }

    /** Cash of an earlier payment goes back; for those who may approve refunds. */
    public OperationRow refund(RefundCash command) {
        Access.require(Permission.REFUNDS_APPROVE);
        payments.details(command.payment());
        var shift = shift();
        refuse(DeskRules.reason(command.reason()).stream().toList());
        return once.done(
                command.requestKey(), OperationKind.REFUND, command.amount(), () -> steps.refund(command, shift));
    }

    /** One operation: the cashier's own shifts, or any for those who see the books. */
    public OperationRow operation(OperationId id) {
        var actor = Access.require(Permission.CASH_DESK);
        var operation = records.operation(id);
        var shift = operation.shift();
        if (!actor.may(Permission.LEDGER_VIEW)) {
            if (shift == null) {
                throw new NotFound("operation");
            }
            records.own(shift, actor);
        }
        return operation;
    }

    private static List<Problem> voidProblems(OperationRow taken, ShiftId shift, String reason) {
        var problems = new ArrayList<Problem>();
        if (taken.kind() != OperationKind.TAKE || !shift.equals(taken.shift())) {
            problems.add(Problem.of("cashdesk.void.otherShift"));
        } else if (taken.method() == PaymentMethod.TERMINAL) {
            problems.add(Problem.of("cashdesk.void.card"));
        }
        DeskRules.reason(reason).ifPresent(problems::add);
        return problems;
    }

    private ShiftId shift() {
        Access.require(Permission.CASH_DESK);
        return records.openOf(CashDesk.cashier(CurrentActor.require()))
                .map(ShiftRow::id)
                .orElseThrow(() -> new DeskRejected(Problem.of("cashdesk.shift.none")));
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new DeskRejected(problems);
        }
    }
}
