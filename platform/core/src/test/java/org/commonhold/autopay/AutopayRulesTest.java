package org.commonhold.autopay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Currency;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AutopayRulesTest {

    private static final Currency RUB = Currency.getInstance("RUB");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "15, 2026-01-01, 2026-11-14, 2026-11-15",
                "15, 2026-01-01, 2026-11-13, 2026-10-15",
                "15, 2026-01-01, 2026-11-20, 2026-11-15",
                "1, 2026-01-01, 2026-11-30, 2026-12-01",
                "28, 2026-01-01, 2026-03-01, 2026-02-28",
                "15, 2026-11-14, 2026-11-14, 2026-11-15",
                "15, 2026-11-15, 2026-11-15, -",
                "15, 2026-11-20, 2026-11-20, -",
            })
    void announcesTomorrowsDayAndOneThatWasMissedButNoneBeforeItWasAskedFor(
            int day, LocalDate activeOn, LocalDate today, @Nullable LocalDate due) {
        assertThat(AutopayRules.dueDay(day, activeOn, today).orElse(null)).isEqualTo(due);
    }

    @Test
    void takesNothingBeforeTheDayAfterTheNotice() {
        var today = LocalDate.of(2026, 11, 14);
        assertThat(AutopayRules.firstOn(LocalDate.of(2026, 11, 15), today)).isEqualTo("2026-11-15");
        assertThat(AutopayRules.firstOn(LocalDate.of(2026, 11, 10), today)).isEqualTo("2026-11-15");
    }

    @ParameterizedTest
    @CsvSource({"15, 2026-11-14, 2026-11-15", "15, 2026-11-15, 2026-12-15", "28, 2026-12-30, 2027-01-28"})
    void knowsTheNextDay(int day, LocalDate today, LocalDate next) {
        assertThat(AutopayRules.nextDay(day, today)).isEqualTo(next);
    }

    @Test
    void triesAgainAfterOneThreeAndFiveDaysAndThenNoMore() {
        var first = LocalDate.of(2026, 11, 15);
        assertThat(AutopayRules.retryOn(first, 1, first)).contains(LocalDate.of(2026, 11, 16));
        assertThat(AutopayRules.retryOn(first, 2, first.plusDays(1))).contains(LocalDate.of(2026, 11, 18));
        assertThat(AutopayRules.retryOn(first, 3, first.plusDays(3))).contains(LocalDate.of(2026, 11, 20));
        assertThat(AutopayRules.retryOn(first, 4, first.plusDays(5))).isEmpty();
        assertThat(AutopayRules.retryOn(first, 1, first.plusDays(9)))
                .as("never twice on one day, however late it is")
                .contains(LocalDate.of(2026, 11, 25));
    }

    @Test
    void judgesSumsLimitAndDay() {
        assertThat(AutopayRules.judge(command(AutopayKind.BALANCE, null, 5_000, 28), RUB))
                .isEmpty();
        assertThat(AutopayRules.judge(command(AutopayKind.FIXED, 5_000L, 5_000, null), RUB))
                .isEmpty();
        assertThat(AutopayRules.judge(command(AutopayKind.FIXED, 5_001L, 5_000, 29), RUB))
                .extracting(Problem::key, Problem::field)
                .containsExactly(tuple("autopay.amount.aboveLimit", "amount"), tuple("autopay.day.outside", "day"));
        assertThat(AutopayRules.judge(command(AutopayKind.FIXED, null, 0, 0), RUB))
                .extracting(Problem::key, Problem::field)
                .containsExactly(
                        tuple("payment.amount.notPositive", "limit"),
                        tuple("autopay.amount.missing", "amount"),
                        tuple("autopay.day.outside", "day"));
        assertThat(AutopayRules.judge(command(AutopayKind.BALANCE, null, 100_000_000, 1), RUB))
                .extracting(Problem::key)
                .containsExactly("payment.amount.tooLarge");
        assertThat(AutopayRules.judge(command(AutopayKind.BALANCE, null, 1, 1), Currency.getInstance("USD")))
                .extracting(Problem::key)
                .containsExactly("payment.amount.otherCurrency");
    }

    private static SetAutopay command(AutopayKind kind, @Nullable Long amount, long limit, @Nullable Integer day) {
        return new SetAutopay(
                new AccountId(1),
                kind,
                amount == null ? null : Money.ofMinor(amount, "RUB"),
                Money.ofMinor(limit, "RUB"),
                day,
                "http://localhost/back");
    }
}
