package org.commonhold.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.commonhold.autopay.AutopayDetails;
import org.commonhold.autopay.AutopayKind;
import org.commonhold.autopay.AutopayRejected;
import org.commonhold.autopay.AutopayRound;
import org.commonhold.autopay.AutopayState;
import org.commonhold.autopay.Autopays;
import org.commonhold.autopay.SetAutopay;
import org.commonhold.autopay.StopReason;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NotFound;
import org.commonhold.ledger.GlAccount;
import org.commonhold.ledger.TrialBalance;
import org.commonhold.security.Actor;
import org.commonhold.testing.CoreHarness;
import org.commonhold.testing.StoredBalances;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Saved cards are charged as their owners have asked. */
class AutopayIT {

    private static final String GOOD = "4242424242424242";
    private static final String REFUSED_LATER = "4000000000000341";
    private static final String ASKS_FOR_THE_OWNER = "4000002760003184";

    private final MoneyFixture home = new MoneyFixture();
    private final Autopays autopays = CoreHarness.get(Autopays.class);

    @BeforeEach
    void signUp() {
        CoreHarness.sql(
                "insert into user_account (tenant_id, id, version, login, display_name, language, party_id, roles, state,"
                        + " created_at) values (?, ?, 1, 'anna@example.com', 'Anna', 'en', ?, 'OWNER', 'ACTIVE', '2020-01-01')",
                home.company.id().value(),
                Objects.requireNonNull(home.owner.id()),
                Objects.requireNonNull(home.owner.party()));
        at("2026-11-10T09:00:00Z");
    }

    @AfterEach
    void behave() {
        MoneyFixture.misbehave("none", 1);
        CoreHarness.clock().reset();
        StoredBalances.assertTrue(home.company.id().value());
    }

    @Test
    void announcesTheDayBeforeAndTakesWhatIsDueOnce() {
        home.charge("2026-09-01", 30_000);
        var active = active(AutopayKind.BALANCE, null, 50_000, 15, GOOD);
        assertThat(active.autopay().card()).isEqualTo("visa •••• 4242");
        assertThat(active.next()).isEqualTo("2026-11-15");
        round();
        assertThat(subjects()).as("five days before").isEmpty();
        at("2026-11-14T09:00:00Z");
        round();
        round();
        assertThat(subjects()).containsExactly("Autopay tomorrow");
        assertThat(home.count("payment")).isZero();
        at("2026-11-15T09:00:00Z");
        round();
        round();
        var last = last();
        assertThat(last.outcome()).isEqualTo("PAID");
        assertThat(last.amount()).isEqualTo(rub(30_000));
        assertThat(home.balance()).isZero();
        assertThat(home.count("payment")).isEqualTo(1);
        assertThat(home.books().rows()).contains(new TrialBalance.Row(GlAccount.CLEARING, rub(30_000)));
        assertThat(home.books().balanced()).isTrue();
        assertThat(details().next()).isEqualTo("2026-12-15");
    }

    @Test
    void aStatementIsPaidTheDayAfterItWasIssued() {
        at("2025-12-20T09:00:00Z");
        active(AutopayKind.BALANCE, null, 50_000, null, GOOD);
        round();
        assertThat(home.count("autopay_due")).isZero();
        home.charge("2026-01-01", 12_345);
        at("2026-01-01T12:00:00Z");
        round();
        assertThat(subjects()).containsExactly("Autopay tomorrow");
        at("2026-01-02T12:00:00Z");
        round();
        assertThat(last().outcome()).isEqualTo("PAID");
        assertThat(home.balance()).isZero();
        at("2026-01-05T12:00:00Z");
        round();
        assertThat(home.count("autopay_due")).as("once for each statement").isEqualTo(1);
    }

    @Test
    void aFixedSumIsTakenWhateverIsDue() {
        home.charge("2026-09-01", 30_000);
        active(AutopayKind.FIXED, 10_000L, 10_000, 15, GOOD);
        toTheDay();
        assertThat(last().outcome()).isEqualTo("PAID");
        assertThat(home.balance()).isEqualTo(20_000);
    }

    @Test
    void aRefusedCardIsTriedThreeTimesMoreAndThenLeftAlone() {
        home.charge("2026-09-01", 30_000);
        active(AutopayKind.BALANCE, null, 50_000, 15, REFUSED_LATER);
        toTheDay();
        assertThat(last().outcome()).isEqualTo("RETRY");
        assertThat(last().reason()).isEqualTo("generic_decline");
        assertThat(details().next()).isEqualTo("2026-11-16");
        for (var day : List.of("16", "17", "18", "19", "20")) {
            at("2026-11-" + day + "T09:00:00Z");
            round();
            round();
        }
        var ended = details();
        assertThat(ended.autopay().state()).isEqualTo(AutopayState.STOPPED);
        assertThat(ended.autopay().stopReason()).isEqualTo(StopReason.DECLINED);
        assertThat(last().outcome()).isEqualTo("ENDED");
        assertThat(CoreHarness.column(
                        "select distinct state from payment where tenant_id = ?",
                        home.company.id().value()))
                .containsExactly("FAILED");
        assertThat(home.count("payment")).isEqualTo(4);
        assertThat(subjects())
                .containsExactly(
                        "Autopay tomorrow",
                        "Autopay: your card was refused",
                        "Autopay: your card was refused",
                        "Autopay: your card was refused",
                        "Autopay has stopped");
        assertThat(home.balance()).isEqualTo(30_000);
    }

    @Test
    void aBankThatAsksForTheOwnerIsNotAskedAgain() {
        home.charge("2026-09-01", 30_000);
        active(AutopayKind.BALANCE, null, 50_000, 15, ASKS_FOR_THE_OWNER);
        toTheDay();
        assertThat(last().outcome()).isEqualTo("ENDED");
        assertThat(last().reason()).isEqualTo("authentication_required");
        assertThat(subjects()).containsExactly("Autopay tomorrow", "Autopay: your bank asks for you");
        assertThat(details().autopay().state()).as("next month is another day").isEqualTo(AutopayState.ACTIVE);
    }

    @Test
    void moreThanTheLimitIsNotTakenAndIsTold() {
        home.charge("2026-09-01", 30_000);
        var active = active(AutopayKind.BALANCE, null, 29_999, 15, GOOD);
        assertThat(active.limitTooLow()).isTrue();
        toTheDay();
        assertThat(last().outcome()).isEqualTo("SKIPPED");
        assertThat(last().reason()).isEqualTo("ABOVE_LIMIT");
        assertThat(home.count("payment")).isZero();
        assertThat(subjects()).contains("Autopay: nothing was taken, the sum is above your limit");
    }

    @Test
    void nothingDueIsNothingTaken() {
        active(AutopayKind.BALANCE, null, 50_000, 15, GOOD);
        toTheDay();
        assertThat(last().reason()).isEqualTo("NOTHING_DUE");
        assertThat(subjects()).isEmpty();
    }

    @Test
    void aLostAnswerIsAskedForAndNeverTakenTwice() {
        home.charge("2026-09-01", 30_000);
        active(AutopayKind.BALANCE, null, 50_000, 15, GOOD);
        at("2026-11-14T09:00:00Z");
        round();
        at("2026-11-15T09:00:00Z");
        MoneyFixture.misbehave("drop_answer", 4);
        round();
        assertThat(last().outcome()).isEqualTo("CHARGING");
        assertThat(CoreHarness.column(
                        "select state from payment where tenant_id = ?",
                        home.company.id().value()))
                .containsExactly("UNKNOWN");
        MoneyFixture.misbehave("none", 1);
        round();
        assertThat(last().outcome()).isEqualTo("PAID");
        assertThat(home.count("payment")).isEqualTo(1);
        assertThat(home.balance()).isZero();
    }

    @Test
    void aPaymentInTheWayPutsItOff() {
        home.charge("2026-09-01", 30_000);
        active(AutopayKind.BALANCE, null, 50_000, 15, GOOD);
        at("2026-11-14T09:00:00Z");
        round();
        at("2026-11-15T09:00:00Z");
        home.begin(30_000);
        round();
        assertThat(last().outcome()).isEqualTo("RETRY");
        assertThat(last().reason()).isEqualTo("payment.duplicate");
        assertThat(home.count("payment")).isEqualTo(1);
        at("2026-11-15T10:00:00Z");
        round();
        assertThat(last().outcome()).as("the other one was left").isEqualTo("PAID");
    }

    @Test
    void theNewOneTakesThePlaceOfTheOldOnlyWhenItsCardIsSaved() {
        active(AutopayKind.BALANCE, null, 50_000, 15, GOOD);
        var second = set(AutopayKind.BALANCE, null, 60_000, 20);
        assertThat(second.autopay().state()).isEqualTo(AutopayState.SETUP);
        assertThat(states()).containsExactly("ACTIVE", "SETUP");
        save(second, GOOD);
        assertThat(details().autopay().state()).isEqualTo(AutopayState.ACTIVE);
        assertThat(states()).containsExactly("STOPPED", "ACTIVE");
        CoreHarness.as(home.owner, () -> {
            autopays.stop(home.account);
            return true;
        });
        assertThat(details().autopay().stopReason()).isEqualTo(StopReason.OWNER);
    }

    @Test
    void onlyOwnAccountsAndOnlySensibleTerms() {
        assertThatThrownBy(() -> CoreHarness.as(home.neighbour, () -> autopays.of(home.account)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> CoreHarness.as(home.neighbour, () -> autopays.set(command(null, 1_000, 15))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> CoreHarness.as(home.neighbour, () -> {
                    autopays.stop(home.account);
                    return true;
                }))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> set(AutopayKind.BALANCE, null, 0, 15)).isInstanceOf(AutopayRejected.class);
        assertThat(home.count("autopay")).isZero();
    }

    private AutopayDetails active(
            AutopayKind kind, @Nullable Long amount, long limit, @Nullable Integer day, String card) {
        save(set(kind, amount, limit, day), card);
        var details = details();
        assertThat(details.autopay().state()).isEqualTo(AutopayState.ACTIVE);
        return details;
    }

    private AutopayDetails set(AutopayKind kind, @Nullable Long amount, long limit, @Nullable Integer day) {
        var command = new SetAutopay(
                home.account, kind, amount == null ? null : rub(amount), rub(limit), day, MoneyFixture.BACK);
        return CoreHarness.as(home.owner, () -> autopays.set(command));
    }

    private SetAutopay command(@Nullable Long amount, long limit, int day) {
        return new SetAutopay(
                home.account,
                AutopayKind.BALANCE,
                amount == null ? null : rub(amount),
                rub(limit),
                day,
                MoneyFixture.BACK);
    }

    private static void save(AutopayDetails details, String card) {
        var page = URI.create(Objects.requireNonNull(details.autopay().setupUrl()));
        var session = page.getPath().replaceFirst(".*/", "");
        var request = HttpRequest.newBuilder(page.resolve("/sandbox/pay/" + session))
                .POST(HttpRequest.BodyPublishers.ofString("card=" + card))
                .build();
        try {
            var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private AutopayDetails details() {
        return CoreHarness.as(home.owner, () -> autopays.of(home.account)).orElseThrow();
    }

    private AutopayDetails.Last last() {
        return Objects.requireNonNull(details().last());
    }

    private void toTheDay() {
        at("2026-11-14T09:00:00Z");
        round();
        at("2026-11-15T09:00:00Z");
        round();
    }

    private void round() {
        CoreHarness.as(Actor.system(home.company.id()), () -> {
            CoreHarness.get(AutopayRound.class).run();
            return true;
        });
    }

    private static void at(String instant) {
        CoreHarness.clock().moveTo(Instant.parse(instant));
    }

    /** Of the mails about autopay, in their order. */
    private List<String> subjects() {
        return words(
                "select subject from outbox_message where tenant_id = ? and subject like 'Autopay%' order by id",
                home.company.id().value());
    }

    private List<String> states() {
        return words(
                "select state from autopay where tenant_id = ? order by id",
                home.company.id().value());
    }

    private static List<String> words(String sql, Object... parameters) {
        return CoreHarness.column(sql, parameters).stream().map(String::valueOf).toList();
    }

    private static Money rub(long minor) {
        return Money.ofMinor(minor, "RUB");
    }
}
