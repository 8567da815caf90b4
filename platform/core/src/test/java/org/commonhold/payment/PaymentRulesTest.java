package org.commonhold.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentRulesTest {

    private static final Currency RUB = Currency.getInstance("RUB");
    private static final URI BASE = URI.create("http://localhost:8080");
    private static final String BACK = "http://lakeside.localhost:8080/owner/pay";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "0, RUB, false, payment.amount.notPositive",
        "-1, RUB, false, payment.amount.notPositive",
        "100, USD, false, payment.amount.otherCurrency",
        "3001, RUB, false, payment.amount.aboveDue",
        "100000000, RUB, true, payment.amount.tooLarge",
    })
    void refusesTheSum(long minor, String currency, boolean ahead, String key) {
        assertThat(judged(minor, currency, ahead, BACK, "k")).containsExactly(key);
    }

    @Test
    void takesThreeTimesTheDebtAndMoreWhenConfirmed() {
        assertThat(judged(3_000, "RUB", false, BACK, "k")).isEmpty();
        assertThat(judged(3_001, "RUB", true, BACK, "k")).isEmpty();
    }

    @Test
    void judgesEachAccountOfSeveralAndSaysWhich() {
        assertThat(judged(part(1, 1_000), part(2, 3_000))).isEmpty();
        assertThat(judged(part(1, 1_000), part(2, 0), part(3, 3_001)))
                .extracting(Problem::key, Problem::field)
                .containsExactly(
                        tuple("payment.amount.notPositive", "amount.2"), tuple("payment.amount.aboveDue", "amount.3"));
    }

    @Test
    void takesEachAccountOnceAndNotTooManyAtOnce() {
        assertThat(keys(judged())).contains("payment.parts.none");
        assertThat(keys(judged(part(1, 10), part(1, 20)))).containsExactly("payment.parts.twice");
        var many = IntStream.rangeClosed(1, PaymentRules.MOST_PARTS + 1)
                .mapToObj(i -> part(i, 10))
                .toArray(PaymentPart[]::new);
        assertThat(keys(judged(many))).containsExactly("payment.parts.tooMany");
    }

    @Test
    void theSumOfAllIsLimitedToo() {
        var command = new StartPayment(List.of(part(1, 60_000_000), part(2, 60_000_000)), "k", BACK, true, false);
        assertThat(judged(command))
                .extracting(Problem::key, Problem::field)
                .containsExactly(tuple("payment.amount.tooLarge", "amount"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/pay",
                "http://evillocalhost/pay",
                "http://localhost@evil.example/pay",
                "javascript:alert(1)",
                "//evil.example",
                "http://localhost:8080/pay?to=1",
                "not an address"
            })
    void comesBackToThisInstallationOnly(String address) {
        assertThat(judged(100, "RUB", false, address, "k")).containsExactly("payment.return.foreign");
    }

    @Test
    void wantsARequestKeyThatFits() {
        assertThat(judged(100, "RUB", false, BACK, " ")).containsExactly("payment.requestKey.malformed");
        assertThat(judged(100, "RUB", false, BACK, "k".repeat(65))).containsExactly("payment.requestKey.malformed");
    }

    @Test
    void recordsNeitherCardsNorTheFuture() {
        var command = new RecordPayment(
                new AccountId(1), Money.ofMinor(100, "RUB"), PaymentMethod.CARD, TODAY.plusDays(1), "k");
        assertThat(keys(PaymentRules.judge(command, RUB, TODAY)))
                .containsExactly("payment.method.cardNotRecorded", "payment.receivedOn.future");
    }

    private static List<String> judged(long minor, String currency, boolean ahead, String back, String key) {
        var command = new StartPayment(new AccountId(1), Money.ofMinor(minor, currency), key, back, ahead, false);
        return keys(judged(command));
    }

    private static List<Problem> judged(StartPayment command) {
        var due = command.parts().stream()
                .collect(Collectors.toMap(PaymentPart::account, p -> Money.ofMinor(1_000, "RUB"), (a, b) -> a));
        return PaymentRules.judge(command, RUB, due, BASE);
    }

    private static PaymentPart part(long account, long minor) {
        return new PaymentPart(new AccountId(account), Money.ofMinor(minor, "RUB"));
    }

    private static List<Problem> judged(PaymentPart... parts) {
        return judged(new StartPayment(List.of(parts), "k", BACK, false, false));
    }

    private static List<String> keys(List<Problem> problems) {
        return problems.stream().map(Problem::key).toList();
    }
}
