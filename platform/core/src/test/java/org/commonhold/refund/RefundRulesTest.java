package org.commonhold.refund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.commonhold.charge.ChargeId;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.payment.PaymentDetails;
import org.commonhold.payment.PaymentId;
import org.commonhold.payment.PaymentMethod;
import org.commonhold.payment.PaymentRow;
import org.commonhold.payment.PaymentState;
import org.commonhold.payment.SettledPayment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefundRulesTest {

    private static final Instant PAID = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant NOW = PAID.plus(Duration.ofDays(10));
    private static final PaymentRow ROW = new PaymentRow(
            new PaymentId(7), new AccountId(1), PaymentMethod.CARD, PaymentState.PAID, rub(10_000), PAID, PAID, 1L);

    @ParameterizedTest
    @CsvSource({
        "1, 0, ''",
        "10000, 0, ''",
        "6000, 4000, ''",
        "6001, 4000, refund.amount.tooMuch",
        "10001, 0, refund.amount.tooMuch",
        "1, 10000, refund.amount.nothingLeft",
        "0, 0, refund.amount.notPositive",
        "-1, 0, refund.amount.notPositive"
    })
    void noMoreThanIsLeftAndNobodyHasAskedFor(long asked, long waiting, String problem) {
        assertThat(keys(form(rub(asked), RefundWay.CARD, null, "why", "key"), waiting, NOW))
                .isEqualTo(problem.isEmpty() ? List.of() : List.of(problem));
    }

    @Test
    void anotherCurrencyNeverGoesBack() {
        var form = form(Money.ofMinor(1, "USD"), RefundWay.CARD, null, "why", "key");
        assertThat(keys(form, 0, NOW)).containsExactly("refund.otherCurrency");
    }

    @Test
    void toTheCardOnlyWhatCameByCardAndInTime() {
        var last = PAID.plus(Duration.ofDays(180));
        assertThat(RefundRules.byCard(settled("pi_1", PaymentMethod.CARD), last))
                .isEmpty();
        assertThat(RefundRules.byCard(settled("pi_1", PaymentMethod.TERMINAL), last))
                .isEmpty();
        assertThat(RefundRules.byCard(settled("pi_1", PaymentMethod.CARD), last.plusSeconds(1)))
                .map(Problem::key)
                .contains("refund.way.tooLate");
        assertThat(RefundRules.byCard(settled(null, PaymentMethod.CASH), NOW))
                .map(Problem::key)
                .contains("refund.way.notByCard");
        assertThat(RefundRules.byCard(settled("pi_1", PaymentMethod.DEBIT), NOW))
                .map(Problem::key)
                .contains("refund.way.notByCard");
    }

    @Test
    void aTransferNeedsAPayeeAndEverythingAReason() {
        assertThat(keys(form(rub(1), RefundWay.BANK, " ", "why", "key"), 0, NOW))
                .containsExactly("refund.payee.missing");
        assertThat(keys(form(rub(1), RefundWay.BANK, "x".repeat(201), "why", "key"), 0, NOW))
                .containsExactly("refund.payee.long");
        assertThat(keys(form(rub(1), RefundWay.BANK, "Anna", " ", "k".repeat(65)), 0, NOW))
                .containsExactly("refund.note.missing", "refund.requestKey.malformed");
        assertThat(keys(form(rub(1), RefundWay.CASH, null, "x".repeat(501), ""), 0, NOW))
                .containsExactly("refund.note.long", "refund.requestKey.malformed");
        assertThat(keys(form(rub(1), RefundWay.CASH, null, "x".repeat(500), "k"), 0, NOW))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"999, 0, false", "1000, 0, false", "1001, 0, true", "1, 999, false", "1, 1000, true"})
    void aSecondPersonFromTheLimitOnWhateverWentBackBefore(long asked, long before, boolean needed) {
        var policy = new RefundPolicy(rub(1_000), 24, NOW, "admin");
        assertThat(RefundRules.secondPerson(rub(asked), rub(before), Optional.of(policy)))
                .isEqualTo(needed);
        assertThat(RefundRules.secondPerson(rub(asked), rub(before), Optional.empty()))
                .isTrue();
    }

    @Test
    void theAdvanceLeavesFirstThenWhatIsDueLast() {
        var payment = new PaymentDetails(
                ROW, "A-1", "House 1, 1", null, null, List.of(line(1, 6_000), line(2, 3_000)), rub(1_000), List.of());
        assertThat(RefundRules.reopened(payment, rub(1_000))).isEmpty();
        assertThat(parts(payment, 1_001)).isEqualTo("2:1");
        assertThat(parts(payment, 4_000)).isEqualTo("2:3000");
        assertThat(parts(payment, 9_000)).isEqualTo("2:3000 1:5000");
        assertThat(parts(payment, 10_000)).isEqualTo("2:3000 1:6000");
    }

    private static String parts(PaymentDetails payment, long minor) {
        return String.join(
                " ",
                RefundRules.reopened(payment, rub(minor)).stream()
                        .map(s -> s.charge().value() + ":" + s.amount().minor())
                        .toList());
    }

    private static PaymentDetails.Settled line(long charge, long minor) {
        return new PaymentDetails.Settled(
                new ChargeId(charge), "Care", BillingPeriod.of(2026, (int) charge), rub(minor));
    }

    private static List<String> keys(RequestRefund form, long waiting, Instant now) {
        return RefundRules.judge(form, settled("pi_1", PaymentMethod.CARD), rub(waiting), now).stream()
                .map(Problem::key)
                .toList();
    }

    private static SettledPayment settled(@Nullable String provider, PaymentMethod method) {
        var row = new PaymentRow(
                ROW.id(), ROW.account(), method, ROW.state(), ROW.amount(), PAID, PAID, ROW.receiptNumber());
        return new SettledPayment(row, rub(10_000), provider);
    }

    private static RequestRefund form(Money amount, RefundWay way, @Nullable String payee, String note, String key) {
        return new RequestRefund(new PaymentId(7), amount, RefundReason.OTHER, way, payee, note, key);
    }

    private static Money rub(long minor) {
        return Money.ofMinor(minor, "RUB");
    }
}
