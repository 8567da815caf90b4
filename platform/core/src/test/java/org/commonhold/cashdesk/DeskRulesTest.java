package org.commonhold.cashdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.payment.PaymentMethod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeskRulesTest {

    private static final Currency RUB = Currency.getInstance("RUB");
    private static final Optional<Money> NO_LIMIT = Optional.empty();

    @Test
    void takesCashWithEnoughHandedOver() {
        assertThat(DeskRules.judge(take(rub(100), PaymentMethod.CASH, rub(500)), RUB, NO_LIMIT))
                .isEmpty();
        assertThat(DeskRules.judge(take(rub(100), PaymentMethod.CASH, null), RUB, NO_LIMIT))
                .isEmpty();
        assertThat(DeskRules.judge(take(rub(100), PaymentMethod.TRANSFER, null), RUB, NO_LIMIT))
                .isEmpty();
    }

    @Test
    void refusesLessCashThanTheAmountAtItsField() {
        assertThat(keys(take(rub(100), PaymentMethod.CASH, rub(99)), NO_LIMIT))
                .containsExactly("cashdesk.tendered.tooLittle@tendered");
    }

    @Test
    void refusesZeroNegativeAndForeignMoney() {
        assertThat(keys(take(rub(0), PaymentMethod.CASH, null), NO_LIMIT))
                .containsExactly("cashdesk.amount.notPositive@amount");
        assertThat(keys(take(rub(-1), PaymentMethod.CASH, null), NO_LIMIT))
                .containsExactly("cashdesk.amount.notPositive@amount");
        assertThat(keys(take(Money.ofMinor(5, "EUR"), PaymentMethod.CASH, null), NO_LIMIT))
                .containsExactly("cashdesk.amount.otherCurrency@amount");
    }

    @Test
    void limitsCashAndNothingElse() {
        var limit = Optional.of(rub(1_000));
        assertThat(keys(take(rub(1_001), PaymentMethod.CASH, null), limit))
                .containsExactly("cashdesk.amount.overLimit@amount");
        assertThat(keys(take(rub(1_000), PaymentMethod.CASH, null), limit)).isEmpty();
        assertThat(keys(take(rub(1_001), PaymentMethod.TRANSFER, null), limit)).isEmpty();
    }

    @Test
    void givesChangeForCashOnly() {
        assertThat(keys(take(rub(10), PaymentMethod.TRANSFER, rub(20)), NO_LIMIT))
                .containsExactly("cashdesk.tendered.notCash@tendered");
        assertThat(keys(take(rub(10), PaymentMethod.CARD, null), NO_LIMIT))
                .containsExactly("cashdesk.method.wrong@method");
    }

    @Test
    void theDrawerHoldsWhatWentInAndOutInCash() {
        var lines = List.of(
                line(OperationKind.TAKE, PaymentMethod.CASH, 700),
                line(OperationKind.TAKE, PaymentMethod.TERMINAL, 9_000),
                line(OperationKind.TAKE, PaymentMethod.TRANSFER, 80),
                line(OperationKind.VOID, PaymentMethod.CASH, 100),
                line(OperationKind.VOID, PaymentMethod.TRANSFER, 80),
                line(OperationKind.REFUND, PaymentMethod.CASH, 50),
                line(OperationKind.COLLECTION, PaymentMethod.CASH, 400));
        assertThat(DeskRules.cash(rub(200), lines)).isEqualTo(rub(350));
    }

    @Test
    void aCountThatDiffersNeedsANote() {
        var counted = List.of(new Pieces(100, 3), new Pieces(50, 1));
        assertThat(DeskRules.judge(close(counted, null), rub(350))).isEmpty();
        assertThat(DeskRules.judge(close(counted, " "), rub(351)))
                .extracting(Problem::key, Problem::field)
                .containsExactly(tuple("cashdesk.note.missing", "note"));
        assertThat(DeskRules.judge(close(counted, "a coin fell"), rub(351))).isEmpty();
    }

    @Test
    void eachNoteIsCountedOnce() {
        for (var wrong : List.of(
                List.of(new Pieces(100, 1), new Pieces(100, 2)),
                List.of(new Pieces(0, 1)),
                List.of(new Pieces(100, -1)))) {
            assertThat(DeskRules.judge(close(wrong, "why"), rub(100)))
                    .extracting(Problem::key)
                    .containsExactly("cashdesk.count.malformed");
        }
    }

    @Test
    void nothingLeavesAnEmptyDrawer() {
        assertThat(DeskRules.judgeOut(rub(351), rub(350), "k"))
                .extracting(Problem::key)
                .containsExactly("cashdesk.drawer.tooLittle");
        assertThat(DeskRules.judgeOut(rub(350), rub(350), "k")).isEmpty();
    }

    private static List<String> keys(TakeMoney command, Optional<Money> limit) {
        return DeskRules.judge(command, RUB, limit).stream()
                .map(p -> p.key() + "@" + p.field())
                .toList();
    }

    private static TakeMoney take(Money amount, PaymentMethod method, @Nullable Money tendered) {
        return new TakeMoney(new AccountId(1), amount, method, tendered, "key", false);
    }

    private static CloseShift close(List<Pieces> counted, @Nullable String note) {
        return new CloseShift(new ShiftId(1), counted, note);
    }

    private static ShiftReport.Line line(OperationKind kind, PaymentMethod method, long minor) {
        return new ShiftReport.Line(kind, method, 1, rub(minor));
    }

    private static Money rub(long minor) {
        return Money.ofMinor(minor, "RUB");
    }
}
