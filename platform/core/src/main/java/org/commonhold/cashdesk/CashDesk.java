package org.commonhold.cashdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.commonhold.job.Retry;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Access;
import org.commonhold.security.Actor;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Forbidden;
import org.commonhold.security.Permission;
import org.commonhold.tenancy.Companies;

/**
 * Shifts at the cash desk. A cashier opens and closes shifts of their own, one at a time; who sees the books sees everybody's.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class CashDesk {

    private final ShiftSteps steps;
    private final CashRecords records;
    private final OnceOnly once;
    private final Companies companies;

    @Inject
    CashDesk(ShiftSteps steps, CashRecords records, OnceOnly once, Companies companies) {
        this.steps = steps;
        this.records = records;
        this.once = once;
        this.companies = companies;
    }

    /** The cashier's open shift, if there is one. */
    public Optional<ShiftRow> mine() {
        return records.openOf(cashierId());
    }

    /** Refuses a second open shift, and opening cash that the books have neither in the safe nor from the bank. */
    public ShiftRow open(OpenShift command) {
        var id = cashierId();
        refuse(DeskRules.judge(command, companies.current().currency()));
        var actor = CurrentActor.require();
        return records.own(Retry.onConflict(() -> steps.open(command, actor, id)), actor);
    }

    /** Cash out of the drawer to the bank: from now on it is money on the bank account. */
    public OperationRow collect(ShiftId shift, Money amount, String requestKey) {
        own(shift);
        return once.done(requestKey, OperationKind.COLLECTION, amount, () -> steps.collect(shift, amount, requestKey));
    }

    /** Refuses a count that differs from the books without a note; the same shift closed again stays as it is. */
    public ShiftReport close(CloseShift command) {
        own(command.shift());
        Retry.onConflict(() -> {
            steps.close(command);
            return command;
        });
        return records.report(command.shift());
    }

    /** What the shift has done so far, or its Z report. */
    public ShiftReport report(ShiftId shift) {
        visible(shift);
        return records.report(shift);
    }

    /** The latest first. */
    public List<ShiftRow> shifts(int offset, int limit) {
        var actor = Access.require(Permission.CASH_DESK);
        var all = actor.may(Permission.LEDGER_VIEW);
        return records.shifts(all ? Optional.empty() : Optional.of(cashierId()), offset, limit);
    }

    /** What was done in a shift, the latest first. */
    public List<OperationRow> operations(ShiftId shift, int offset, int limit) {
        visible(shift);
        return records.operations(shift, offset, limit);
    }

    private void visible(ShiftId shift) {
        if (Access.require(Permission.CASH_DESK).may(Permission.LEDGER_VIEW)) {
            records.known(shift);
        } else {
            own(shift);
        }
    }

    private void own(ShiftId shift) {
        records.own(shift, Access.require(Permission.CASH_DESK));
    }

    private static long cashierId() {
        return cashier(Access.require(Permission.CASH_DESK));
    }

    /** The system has no drawer. */
    static long cashier(Actor actor) {
        var id = actor.id();
        if (id == null) {
            throw new Forbidden("security.permission.missing", Permission.CASH_DESK);
        }
        return id;
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new DeskRejected(problems);
        }
    }
}
