package org.commonhold.cashdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.payment.PaymentMethod;
import org.commonhold.security.Actor;
import org.commonhold.tenancy.Numbers;

/** The transactions of a shift; each locks it first. Public methods, because only those are intercepted. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ShiftSteps {

    private static final String SERIES = "Z_REPORT";
    private static final String OBJECT = "CASH_SHIFT";

    private final CashStore store;
    private final CashSql sql;
    private final DeskBooks books;
    private final OperationBook operations;
    private final Numbers numbers;
    private final Clock clock;

    @Inject
    ShiftSteps(CashStore store, CashSql sql, DeskBooks books, OperationBook operations, Numbers numbers, Clock clock) {
        this.store = store;
        this.sql = sql;
        this.books = books;
        this.operations = operations;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** The desk's series is taken first, so that two drawers never count on the same cash. */
    public ShiftId open(OpenShift command, Actor cashier, long id) {
        numbers.next("CASH_SHIFT");
        if (store.openOf(id).isPresent()) {
            throw new DeskRejected(Problem.of("cashdesk.shift.alreadyOpen"));
        }
        var opening = command.opening();
        var safe = sql.safe(opening.currency().getCurrencyCode());
        if (!command.fromBank() && opening.minor() > Math.max(safe.minor(), 0)) {
            throw new DeskRejected(Problem.of(
                            "cashdesk.opening.notInSafe",
                            new Money(Math.max(safe.minor(), 0), safe.currency()).major(),
                            safe.currency().getCurrencyCode())
                    .at("opening"));
        }
        var shift = new Shift(command, id, cashier.name(), clock.instant());
        store.add(shift);
        if (command.fromBank() && opening.isPositive()) {
            books.fetched(shift.shiftId(), opening);
        }
        books.note("cashdesk.open", OBJECT, shift.id(), shift.row().desk());
        return shift.shiftId();
    }

    public OperationId collect(ShiftId id, Money amount, String requestKey) {
        var shift = store.locked(id).requireOpen();
        if (store.byRequestKey(requestKey).isPresent()) {
            throw new DeskRejected(Problem.of("payment.requestKey.used").at("requestKey"));
        }
        refuseUnlessInDrawer(shift, amount, requestKey);
        var operation = new Operation(id, OperationKind.COLLECTION, PaymentMethod.CASH, amount, requestKey);
        operations.add(operation, "cashdesk.collect");
        books.collected(operation.operationId(), amount);
        return operation.operationId();
    }

    /** Counted cash is what the books say from now on; what differs is booked. A shift that is closed stays as it is. */
    public void close(CloseShift command) {
        var shift = store.locked(command.shift());
        if (!shift.isOpen()) {
            return;
        }
        var expected = DeskRules.cash(shift.opening(), sql.lines(command.shift()));
        var problems = DeskRules.judge(command, expected);
        if (!problems.isEmpty()) {
            throw new DeskRejected(problems);
        }
        var counted = DeskRules.counted(command, expected.currency());
        command.counted().stream()
                .filter(line -> line.pieces() > 0)
                .forEach(line -> store.add(new CountedPieces(command.shift(), line)));
        var note = command.note();
        shift.close(
                numbers.next(SERIES),
                expected,
                counted,
                note == null || note.isBlank() ? null : note.strip(),
                clock.instant());
        books.differs(command.shift(), counted.minus(expected));
        books.note("cashdesk.close", OBJECT, shift.id(), "Z " + shift.row().zNumber());
    }

    private void refuseUnlessInDrawer(Shift shift, Money amount, String requestKey) {
        var drawer = DeskRules.cash(shift.opening(), sql.lines(shift.shiftId()));
        var problems = DeskRules.judgeOut(amount, drawer, requestKey);
        if (!problems.isEmpty()) {
            throw new DeskRejected(problems);
        }
    }
}
