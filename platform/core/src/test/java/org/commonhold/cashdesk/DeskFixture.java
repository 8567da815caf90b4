package org.commonhold.cashdesk;

import java.util.List;
import java.util.Objects;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NewId;
import org.commonhold.ledger.GlAccount;
import org.commonhold.ledger.TrialBalance;
import org.commonhold.payment.MoneyFixture;
import org.commonhold.payment.PaymentMethod;
import org.commonhold.security.Actor;
import org.commonhold.security.Role;
import org.commonhold.testing.CoreHarness;
import org.jspecify.annotations.Nullable;

/** A company with a flat that owes, and a cashier with an open drawer of 1,000 roubles fetched from the bank. */
public final class DeskFixture {

    public final MoneyFixture home = new MoneyFixture();
    public final Actor cashier = CoreHarness.employee(home.company, Role.CLERK);
    public final CashDesk desk = CoreHarness.get(CashDesk.class);
    public final Takings takings = CoreHarness.get(Takings.class);
    public final ShiftRow shift = open(cashier, 100_000, true);

    public ShiftRow open(Actor who, long minor, boolean fromBank) {
        return CoreHarness.as(who, () -> desk.open(new OpenShift("Office 1", rub(minor), fromBank)));
    }

    public OperationRow take(long minor) {
        return take(command(minor, PaymentMethod.CASH, null));
    }

    OperationRow take(TakeMoney command) {
        return CoreHarness.as(cashier, () -> takings.take(command));
    }

    TakeMoney command(long minor, PaymentMethod method, @Nullable Long tendered) {
        return new TakeMoney(
                home.account, rub(minor), method, tendered == null ? null : rub(tendered), "k" + NewId.next(), false);
    }

    public OperationRow undo(OperationRow taken) {
        return CoreHarness.as(cashier, () -> takings.undo(taken.id(), "wrong flat", "v" + NewId.next()));
    }

    public ShiftReport report() {
        return CoreHarness.as(cashier, () -> desk.report(shift.id()));
    }

    ShiftReport close(long countedMinor, @Nullable String note) {
        var counted = List.of(new Pieces(1, Math.toIntExact(countedMinor)));
        return CoreHarness.as(cashier, () -> desk.close(new CloseShift(shift.id(), counted, note)));
    }

    public long books(GlAccount gl) {
        return home.books().rows().stream()
                .filter(r -> r.gl() == gl)
                .map(TrialBalance.Row::sum)
                .mapToLong(Money::minor)
                .sum();
    }

    /** Whose payment the operation is. */
    public static OperationRow.Paid paid(OperationRow operation) {
        return Objects.requireNonNull(operation.payment());
    }

    static Money rub(long minor) {
        return Money.ofMinor(minor, "RUB");
    }
}
