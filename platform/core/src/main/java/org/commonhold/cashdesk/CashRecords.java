package org.commonhold.cashdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NotFound;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Actor;

/** What is stored about the desk, for those who have been let in. Public methods, because only those are intercepted. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class CashRecords {

    private final CashStore store;
    private final CashSql sql;

    @Inject
    CashRecords(CashStore store, CashSql sql) {
        this.store = store;
        this.sql = sql;
    }

    public Optional<ShiftRow> openOf(long cashier) {
        return store.openOf(cashier).map(Shift::row);
    }

    /** A shift of this cashier; another's is not found. */
    public ShiftRow own(ShiftId id, Actor cashier) {
        var shift = store.shift(id);
        if (!shift.of(cashier)) {
            throw new NotFound("shift");
        }
        return shift.row();
    }

    /** Of any cashier. */
    public ShiftRow known(ShiftId id) {
        return store.shift(id).row();
    }

    public ShiftReport report(ShiftId id) {
        var shift = store.shift(id);
        var lines = sql.lines(id);
        return new ShiftReport(shift.row(), lines, DeskRules.cash(shift.opening(), lines), store.counted(id));
    }

    public List<ShiftRow> shifts(Optional<Long> cashier, int offset, int limit) {
        return store.shifts(cashier, offset, limit).stream().map(Shift::row).toList();
    }

    public OperationRow operation(OperationId id) {
        return sql.operation(id).orElseThrow(() -> new NotFound("operation"));
    }

    public List<OperationRow> operations(ShiftId shift, int offset, int limit) {
        return sql.operations(shift, offset, limit);
    }

    /** What was done under this key; refuses who asks for something else. */
    public Optional<OperationId> under(String requestKey, OperationKind kind, Money amount) {
        var before = store.byRequestKey(requestKey);
        if (before.isPresent() && !before.get().same(kind, amount)) {
            throw new DeskRejected(Problem.of("payment.requestKey.used").at("requestKey"));
        }
        return before.map(Operation::operationId);
    }

    public List<Due> dues(AccountId account, String currency) {
        return sql.dues(account, currency);
    }

    public Optional<Money> cashLimit() {
        return store.rule().flatMap(DeskRule::cashLimit);
    }
}
