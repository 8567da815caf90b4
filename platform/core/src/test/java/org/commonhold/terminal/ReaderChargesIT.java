package org.commonhold.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.commonhold.cashdesk.CloseShift;
import org.commonhold.cashdesk.DeskFixture;
import org.commonhold.cashdesk.Pieces;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NewId;
import org.commonhold.kernel.NotFound;
import org.commonhold.ledger.GlAccount;
import org.commonhold.payment.MoneyFixture;
import org.commonhold.security.Role;
import org.commonhold.testing.CoreHarness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReaderChargesIT {

    private static final Pattern ID = Pattern.compile("\"id\":\"(tmr_\\w+)\"");

    private final DeskFixture desk = new DeskFixture();
    private final ReaderCharges charges = CoreHarness.get(ReaderCharges.class);
    private final CardReaders readers = CoreHarness.get(CardReaders.class);
    private final String device = device();
    private final ReaderRow reader = CoreHarness.as(
            CoreHarness.employee(desk.home.company, Role.ADMIN), () -> readers.add("Front desk", device));

    @AfterEach
    void theGatewayBehavesAgain() {
        MoneyFixture.misbehave("none", 0);
        CoreHarness.clock().reset();
    }

    @Test
    void aCardIsShownAndBooked() {
        var charge = begin(12_300);
        assertThat(charge.state()).isEqualTo(ReaderChargeState.WAITING);
        assertThat(ask(charge).state()).isEqualTo(ReaderChargeState.WAITING);
        present("4242424242424242");
        var paid = ask(charge);
        assertThat(paid.state()).isEqualTo(ReaderChargeState.PAID);
        assertThat(ask(charge)).isEqualTo(paid);
        assertThat(desk.home.balance()).isEqualTo(-12_300);
        assertThat(desk.books(GlAccount.CLEARING)).isEqualTo(12_300);
        assertThat(desk.home.count("cash_operation")).isEqualTo(1);
        var operation =
                CoreHarness.as(desk.cashier, () -> desk.takings.operation(Objects.requireNonNull(paid.operation())));
        assertThat(operation.shift()).isEqualTo(desk.shift.id());
        assertThat(CoreHarness.column(
                        "select provider_payment_id from payment where tenant_id = ?",
                        desk.home.company.id().value()))
                .singleElement()
                .asString()
                .startsWith("pi_");
    }

    @Test
    void aRefusedCardTakesNothingAndIsOver() {
        var charge = begin(500);
        present("4000000000009995");
        var declined = ask(charge);
        assertThat(declined.state()).isEqualTo(ReaderChargeState.DECLINED);
        assertThat(declined.failure()).isNotBlank();
        assertThat(desk.home.balance()).isZero();
        assertThat(begin(500).state()).isEqualTo(ReaderChargeState.WAITING);
    }

    @Test
    void aCancelledCardTakesNothingAndTheReaderIsFree() {
        var charge = begin(500);
        assertThat(cancel(charge).state()).isEqualTo(ReaderChargeState.CANCELLED);
        assertThat(begin(501).state()).isEqualTo(ReaderChargeState.WAITING);
        assertThat(desk.home.balance()).isZero();
    }

    @Test
    void aCardThatWasQuickerThanTheCancelHasPaid() {
        var charge = begin(700);
        present("4242424242424242");
        assertThat(cancel(charge).state()).isEqualTo(ReaderChargeState.PAID);
        assertThat(desk.home.balance()).isEqualTo(-700);
    }

    @Test
    void anAnswerThatNeverCameIsAskedForAndNeverGuessed() {
        MoneyFixture.misbehave("error_500", 1);
        var charge = begin(900);
        assertThat(charge.state()).isEqualTo(ReaderChargeState.UNKNOWN);
        assertThatThrownBy(() -> begin(900)).isInstanceOfSatisfying(TerminalRejected.class, e -> assertThat(
                        e.problems().get(0).field())
                .isEqualTo("again"));
        CoreHarness.clock().moveTo(CoreHarness.clock().instant().plus(Duration.ofMinutes(1)));
        assertThat(CoreHarness.as(desk.cashier, charges::askPending)).isEqualTo(1);
        assertThat(ask(charge).state()).isEqualTo(ReaderChargeState.CANCELLED);
        assertThat(begin(900).state()).isEqualTo(ReaderChargeState.WAITING);
    }

    @Test
    void aLostAnswerAfterTheReaderWasAskedStillBringsTheMoney() {
        arrange("card", "4242424242424242");
        MoneyFixture.misbehave("half_body", 2);
        var charge = begin(1_100);
        MoneyFixture.misbehave("none", 0);
        var first = ask(charge);
        assertThat(first.state()).isIn(ReaderChargeState.PAID, ReaderChargeState.CANCELLED);
        assertThat(desk.home.balance()).isEqualTo(first.state() == ReaderChargeState.PAID ? -1_100 : 0);
    }

    @Test
    void aReaderThatIsOffLineSaysSo() {
        arrange("status", "offline");
        var charge = begin(100);
        assertThat(charge.state()).isEqualTo(ReaderChargeState.DECLINED);
        assertThat(charge.failure()).isEqualTo("terminal_reader_offline");
    }

    @Test
    void theSameKeyAsksOnceAndASumThatCameInHasToBeMeant() {
        var command = command(300, false);
        var first = CoreHarness.as(desk.cashier, () -> charges.begin(command));
        assertThat(CoreHarness.as(desk.cashier, () -> charges.begin(command)).id())
                .isEqualTo(first.id());
        present("4242424242424242");
        ask(first);
        assertThatThrownBy(() -> begin(300)).isInstanceOf(TerminalRejected.class);
        var again = CoreHarness.as(desk.cashier, () -> charges.begin(command(300, true)));
        present("4242424242424242");
        assertThat(ask(again).state()).isEqualTo(ReaderChargeState.PAID);
        assertThat(desk.home.balance()).isEqualTo(-600);
    }

    @Test
    void aCardThatPaysAfterTheCloseIsBookedOutsideTheShift() {
        var charge = begin(400);
        var z = CoreHarness.as(
                desk.cashier,
                () -> desk.desk.close(new CloseShift(desk.shift.id(), List.of(new Pieces(100_000, 1)), null)));
        present("4242424242424242");
        var paid = ask(charge);
        var operation = CoreHarness.as(
                desk.home.accountant, () -> desk.takings.operation(Objects.requireNonNull(paid.operation())));
        assertThat(operation.shift()).isNull();
        assertThat(CoreHarness.as(desk.home.accountant, () -> desk.desk.report(desk.shift.id())))
                .isEqualTo(z);
        assertThat(desk.home.balance()).isEqualTo(-400);
    }

    @Test
    void anotherCompanysReaderAndChargeAreNotFound() {
        var charge = begin(50);
        var stranger = new DeskFixture();
        assertThatThrownBy(() -> CoreHarness.as(stranger.cashier, () -> charges.ask(charge.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> CoreHarness.as(
                        stranger.cashier,
                        () -> charges.begin(new StartReaderCharge(
                                stranger.home.account,
                                Money.ofMinor(5, "RUB"),
                                reader.id(),
                                "k" + NewId.next(),
                                false))))
                .isInstanceOf(NotFound.class);
        var admin = CoreHarness.employee(stranger.home.company, Role.ADMIN);
        assertThatThrownBy(() -> CoreHarness.as(admin, () -> readers.add("theirs", device)))
                .isInstanceOf(TerminalRejected.class);
    }

    @Test
    void aReaderThatIsGivenUpIsNotAsked() {
        var admin = CoreHarness.employee(desk.home.company, Role.ADMIN);
        CoreHarness.as(admin, () -> {
            readers.giveUp(reader.id());
            return true;
        });
        assertThat(CoreHarness.as(desk.cashier, readers::list)).isEmpty();
        assertThatThrownBy(() -> begin(5)).isInstanceOf(TerminalRejected.class);
        CoreHarness.as(admin, () -> readers.add("Back", device));
        assertThat(CoreHarness.as(desk.cashier, readers::list))
                .extracting(ReaderRow::label)
                .containsExactly("Back");
    }

    private ReaderChargeRow begin(long minor) {
        return CoreHarness.as(desk.cashier, () -> charges.begin(command(minor, false)));
    }

    private StartReaderCharge command(long minor, boolean again) {
        return new StartReaderCharge(
                desk.home.account, Money.ofMinor(minor, "RUB"), reader.id(), "k" + NewId.next(), again);
    }

    private ReaderChargeRow ask(ReaderChargeRow charge) {
        return CoreHarness.as(desk.cashier, () -> charges.ask(charge.id()));
    }

    private ReaderChargeRow cancel(ReaderChargeRow charge) {
        return CoreHarness.as(desk.cashier, () -> charges.cancel(charge.id()));
    }

    private String device() {
        var answer = api("/v1/terminal/readers", "registration_code=simulated-wpe&label=Desk");
        var id = ID.matcher(answer.replace(" ", ""));
        assertThat(id.find()).as(answer).isTrue();
        return id.group(1);
    }

    private void present(String card) {
        api(
                "/v1/test_helpers/terminal/readers/" + device + "/present_payment_method",
                "card_present[number]=" + card + "&type=card_present");
    }

    private void arrange(String field, String value) {
        var answer =
                MoneyFixture.post("/sandbox/readers/" + device, "key=" + desk.home.key + "&" + field + "=" + value);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private String api(String path, String form) {
        var answer = MoneyFixture.post(path, form, "Authorization", "Bearer " + desk.home.key);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
