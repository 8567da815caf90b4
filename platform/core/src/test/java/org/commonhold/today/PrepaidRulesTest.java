package org.commonhold.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.statement.StatementId;
import org.commonhold.statement.StatementRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrepaidRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    /** August to October have 31 + 30 + 31 = 92 days. */
    private static final List<StatementRow> QUARTER = List.of(month(10, 40_000), month(9, 30_000), month(8, 22_000));

    @ParameterizedTest
    @CsvSource({"92000, 92", "1000, 1", "999, 0", "46499, 46", "46500, 46"})
    void theCreditIsUsedUpAsInTheLastMonths(long credit, long days) {
        var left = PrepaidRules.daysLeft(rub(-credit), QUARTER, TODAY).orElseThrow();
        assertThat(left.days()).isEqualTo(days);
        assertThat(left.until()).isEqualTo(TODAY.plusDays(days));
        assertThat(left.months()).isEqualTo(3);
    }

    @Test
    void onlyTheLastThreeMonthsCountAndTwoStatementsOfAMonthAreOne() {
        var statements =
                List.of(month(10, 39_000), month(10, 1_000), month(9, 30_000), month(8, 22_000), month(7, 9_000_000));
        assertThat(PrepaidRules.daysLeft(rub(-92_000), statements, TODAY).orElseThrow())
                .isEqualTo(PrepaidRules.daysLeft(rub(-92_000), QUARTER, TODAY).orElseThrow());
    }

    @Test
    void oneMonthIsEnoughAndIsSaid() {
        var left = PrepaidRules.daysLeft(rub(-15_000), List.of(month(9, 30_000)), TODAY)
                .orElseThrow();
        assertThat(left).isEqualTo(new DaysLeft(15, LocalDate.of(2026, 12, 5), rub(30_000), 1));
    }

    @Test
    void saysNothingWithoutACreditOrWithoutMonthsToGoBy() {
        assertThat(PrepaidRules.daysLeft(rub(0), QUARTER, TODAY)).isEmpty();
        assertThat(PrepaidRules.daysLeft(rub(500), QUARTER, TODAY)).isEmpty();
        assertThat(PrepaidRules.daysLeft(rub(-500), List.of(), TODAY)).isEmpty();
        assertThat(PrepaidRules.daysLeft(rub(-500), List.of(month(9, 0)), TODAY))
                .isEmpty();
        assertThat(PrepaidRules.daysLeft(rub(-500), List.of(month(9, -100)), TODAY))
                .isEmpty();
    }

    @Test
    void aHugeCreditLastsACenturyAtMost() {
        assertThat(PrepaidRules.daysLeft(rub(-Long.MAX_VALUE), List.of(month(9, 1)), TODAY)
                        .orElseThrow()
                        .days())
                .isEqualTo(36_500);
    }

    private static StatementRow month(int month, long charged) {
        var due = LocalDate.of(2026, month, 28);
        return new StatementRow(
                new StatementId(month),
                month,
                new AccountId(1),
                BillingPeriod.of(2026, month),
                Instant.EPOCH,
                due,
                rub(0),
                rub(charged),
                rub(0),
                rub(charged));
    }

    private static Money rub(long minor) {
        return Money.ofMinor(minor, "RUB");
    }
}
