package org.commonhold.moneyhistory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Money;
import org.commonhold.payment.PaymentId;
import org.commonhold.payment.PaymentMethod;
import org.commonhold.payment.PaymentState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryRulesTest {

    private static final HistoryLine SEPTEMBER =
            new HistoryLine(LocalDate.of(2026, 10, 1), 71L, BillingPeriod.of(2026, 9), rub(481_230), null, null, null);
    private static final HistoryLine CARD = payment(1, 10, 1, 481_230, PaymentMethod.CARD, PaymentState.PAID, 5L);
    private static final HistoryLine CASH = payment(2, 10, 20, 100_000, PaymentMethod.CASH, PaymentState.PAID, 6L);
    private static final HistoryLine LOST = payment(3, 11, 2, 100_000, PaymentMethod.CARD, PaymentState.UNKNOWN, null);
    private static final HistoryLine NO = payment(4, 11, 3, 100_000, PaymentMethod.CARD, PaymentState.EXPIRED, null);
    private static final List<HistoryLine> LINES = List.of(SEPTEMBER, CASH, CARD, NO, LOST);

    @Test
    void showsTheLatestFirstAndAPaymentAboveTheStatementOfItsDay() {
        assertThat(found(HistorySearch.everything())).containsExactly(NO, LOST, CASH, CARD, SEPTEMBER);
    }

    @ParameterizedTest
    @CsvSource({
        "ALL, 5",
        "STATEMENTS, 1",
        "PAYMENTS, 4",
        "PAID, 2",
        "OPEN, 1",
        "FAILED, 1",
    })
    void takesThePartThatIsAskedFor(HistoryPart part, int lines) {
        assertThat(found(new HistorySearch("", null, null, part))).hasSize(lines);
    }

    @Test
    void firstAndLastDayCount() {
        assertThat(found(new HistorySearch("", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 20), HistoryPart.ALL)))
                .containsExactly(CASH, CARD, SEPTEMBER);
    }

    @ParameterizedTest
    @CsvSource({
        "4812.30, 2",
        "'4,812.30', 2",
        "cash, 1",
        "September, 1",
        "71, 1",
        "cash 1000, 1",
        "cash 4812, 0",
        "2026-11-02, 1",
        "'  ', 5",
    })
    void findsByWhatTheReaderSees(String text, int lines) {
        assertThat(found(new HistorySearch(text, null, null, HistoryPart.ALL))).hasSize(lines);
    }

    @Test
    void findsASumAsItIsWrittenInRussian() {
        var search = new HistorySearch("4812,30", null, null, HistoryPart.ALL);
        assertThat(HistoryRules.find(LINES, search, Language.RU)).containsExactly(CARD, SEPTEMBER);
    }

    @Test
    void refusesWhatCannotBeFound() {
        assertThatThrownBy(() -> found(
                        new HistorySearch("", LocalDate.of(2026, 10, 2), LocalDate.of(2026, 10, 1), HistoryPart.ALL)))
                .isInstanceOf(HistoryRejected.class)
                .hasMessageContaining("moneyhistory.to.beforeFrom");
        assertThatThrownBy(() -> found(new HistorySearch("x".repeat(101), null, null, HistoryPart.ALL)))
                .hasMessageContaining("moneyhistory.text.tooLong");
    }

    @Test
    void aYearThatDoesNotAddUpIsNotShown() {
        var until = LocalDate.of(2026, 12, 31);
        var services = List.of(new ServiceSum("Care", rub(300)), new ServiceSum("Water", rub(-50)));
        var sums = new YearSums(rub(250), rub(-200), rub(20), rub(0));
        assertThat(YearSummary.of(2026, until, rub(30), services, sums, rub(100))
                        .paid())
                .isEqualTo(rub(200));
        assertThatThrownBy(() -> YearSummary.of(2026, until, rub(30), services, sums, rub(101)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> YearSummary.of(2026, until, rub(30), services.subList(0, 1), sums, rub(100)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static List<HistoryLine> found(HistorySearch search) {
        return HistoryRules.find(LINES, search, Language.EN);
    }

    private static HistoryLine payment(
            long id, int month, int day, long minor, PaymentMethod method, PaymentState state, @Nullable Long receipt) {
        return new HistoryLine(
                LocalDate.of(2026, month, day), receipt, null, rub(minor), new PaymentId(id), method, state);
    }

    private static Money rub(long minor) {
        return Money.ofMinor(minor, "RUB");
    }
}
