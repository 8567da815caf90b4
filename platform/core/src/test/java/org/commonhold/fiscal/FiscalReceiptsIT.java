package org.commonhold.fiscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.commonhold.cashdesk.DeskFixture;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NewId;
import org.commonhold.kernel.NotFound;
import org.commonhold.payment.MoneyFixture;
import org.commonhold.payment.PaymentId;
import org.commonhold.payment.PaymentMethod;
import org.commonhold.payment.Payments;
import org.commonhold.payment.RecordPayment;
import org.commonhold.security.Actor;
import org.commonhold.security.Forbidden;
import org.commonhold.security.Role;
import org.commonhold.testing.CoreHarness;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FiscalReceiptsIT {

    private static final FiscalSeller SELLER = new FiscalSeller(
            "7707083893", TaxSystem.USN_INCOME, VatRate.NONE, "https://house.example", "pay@house.example");

    private final DeskFixture desk = new DeskFixture();
    private final Actor admin = CoreHarness.employee(desk.home.company, Role.ADMIN);
    private final FiscalSettings settings = CoreHarness.get(FiscalSettings.class);
    private final FiscalReceipts receipts = CoreHarness.get(FiscalReceipts.class);
    private final FiscalDelivery delivery = CoreHarness.get(FiscalDelivery.class);

    @AfterEach
    void theRegisterBehavesAgain() {
        misbehave("none", 0);
        CoreHarness.clock().reset();
    }

    @Test
    void nothingIsQueuedUntilTheCompanySetsItsRegister() {
        var taken = desk.take(100);
        assertThat(of(DeskFixture.paid(taken).id())).isEmpty();
        assertThat(CoreHarness.as(admin, settings::current).provider()).isEqualTo(FiscalProvider.NONE);
    }

    @Test
    void aPaymentIsRegisteredWithItsMarks() {
        set(FiscalProvider.ATOL_ONLINE, "secret");
        desk.home.charge("2026-09-01", 6_000);
        var payment = DeskFixture.paid(desk.take(10_000)).id();
        assertThat(of(payment)).singleElement().satisfies(r -> assertThat(r.state())
                .isEqualTo(FiscalState.QUEUED));
        deliverAll();
        var row = of(payment).get(0);
        assertThat(row.state()).isEqualTo(FiscalState.REGISTERED);
        var marks = Objects.requireNonNull(row.marks());
        assertThat(marks.storage()).isEqualTo("9999078900012345");
        assertThat(marks.document()).isNotBlank();
        assertThat(marks.sign()).isNotBlank();
        assertThat(marks.link()).startsWith("http");
        assertThat(handedIn("in-" + payment.value()))
                .contains("\"inn\":\"7707083893\"", "\"sno\":\"usn_income\"", "anna@example.com")
                .contains("\"sum\":60.00", "full_payment", "\"sum\":40.00", "advance", "\"total\":100.00");
        assertThat(CoreHarness.as(desk.home.owner, () -> receipts.of(payment))).hasSize(1);
        assertThatThrownBy(() -> CoreHarness.as(desk.home.neighbour, () -> receipts.of(payment)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aVoidHasAReceiptOfReturn() {
        set(FiscalProvider.ATOL_ONLINE, "secret");
        var taken = desk.take(5_000);
        CoreHarness.as(desk.cashier, () -> desk.takings.undo(taken.id(), "wrong", "v" + NewId.next()));
        deliverAll();
        assertThat(of(DeskFixture.paid(taken).id()))
                .extracting(FiscalReceiptRow::kind, FiscalReceiptRow::state)
                .containsExactly(
                        tuple(FiscalKind.INCOME, FiscalState.REGISTERED),
                        tuple(FiscalKind.INCOME_RETURN, FiscalState.REGISTERED));
    }

    @Test
    void aTransferHasNoReceipt() {
        set(FiscalProvider.ATOL_ONLINE, "secret");
        var payment = CoreHarness.as(desk.home.accountant, () -> CoreHarness.get(Payments.class)
                .record(new RecordPayment(
                        desk.home.account,
                        Money.ofMinor(100, "RUB"),
                        PaymentMethod.TRANSFER,
                        CoreHarness.get(Payments.class).today(),
                        "p" + NewId.next())));
        assertThat(of(payment.payment().id())).isEmpty();
    }

    @Test
    void anOutageNeverKeepsAPaymentAndTheReceiptIsRegisteredLaterOnce() {
        set(FiscalProvider.ATOL_ONLINE, "secret");
        misbehave("down", 100);
        var payment = DeskFixture.paid(desk.take(700)).id();
        assertThat(desk.home.balance()).isEqualTo(-700);
        deliver();
        assertThat(of(payment).get(0)).satisfies(r -> {
            assertThat(r.state()).isEqualTo(FiscalState.QUEUED);
            assertThat(r.failure()).isEqualTo("http_503");
            assertThat(r.attempts()).isEqualTo(1);
        });
        misbehave("none", 0);
        deliverAll();
        assertThat(of(payment).get(0).state()).isEqualTo(FiscalState.REGISTERED);
    }

    @Test
    void aLostAnswerDoesNotRegisterTwice() {
        set(FiscalProvider.ATOL_ONLINE, "secret");
        var payment = DeskFixture.paid(desk.take(800)).id();
        misbehave("dropSell", 1);
        deliver();
        assertThat(of(payment).get(0).state()).isEqualTo(FiscalState.QUEUED);
        deliverAll();
        assertThat(of(payment).get(0).state()).isEqualTo(FiscalState.REGISTERED);
        assertThat(handedIn("in-" + payment.value())).containsOnlyOnce("external_id");
    }

    @Test
    void aRefusedReceiptWaitsForAPersonAndAnotherStandsForIt() {
        set(FiscalProvider.ATOL_ONLINE, "secret");
        var payment = DeskFixture.paid(desk.take(900)).id();
        misbehave("refuse", 1);
        deliver();
        var failed = of(payment).get(0);
        assertThat(failed.state()).isEqualTo(FiscalState.FAILED);
        assertThat(failed.failure()).contains("ИНН");
        assertThat(CoreHarness.as(desk.cashier, () -> receipts.failed(0, 10))).hasSize(1);
        misbehave("none", 0);
        CoreHarness.as(desk.cashier, () -> receipts.again(failed.id()));
        assertThatThrownBy(() -> CoreHarness.as(desk.cashier, () -> receipts.again(failed.id())))
                .isInstanceOf(FiscalRejected.class);
        deliverAll();
        assertThat(of(payment))
                .extracting(FiscalReceiptRow::state)
                .containsExactly(FiscalState.CORRECTED, FiscalState.REGISTERED);
    }

    @Test
    void whatWaitsWhenTheRegisterIsSwitchedOffIsLeftForAPerson() {
        set(FiscalProvider.ATOL_ONLINE, "secret");
        var payment = DeskFixture.paid(desk.take(950)).id();
        set(FiscalProvider.NONE, null);
        deliver();
        assertThat(of(payment).get(0).state()).isEqualTo(FiscalState.FAILED);
    }

    @Test
    void settingsAreRefusedAtTheirFieldsAndThePasswordStays() {
        var wrong = new ConfigureFiscal(
                FiscalProvider.ATOL_ONLINE,
                " ",
                "",
                null,
                new FiscalSeller("12", TaxSystem.OSN, VatRate.VAT20, "", "nobody"));
        assertThatThrownBy(() -> CoreHarness.as(admin, () -> settings.configure(wrong)))
                .isInstanceOfSatisfying(FiscalRejected.class, e -> assertThat(e.problems())
                        .extracting("field")
                        .containsExactly("group", "login", "password", "inn", "paymentAddress", "email"));
        set(FiscalProvider.ATOL_ONLINE, "secret");
        set(FiscalProvider.ATOL_ONLINE, null);
        assertThat(CoreHarness.as(admin, settings::current).passwordStored()).isTrue();
        assertThat(CoreHarness.as(admin, settings::current).toString()).doesNotContain("secret");
        assertThatThrownBy(() -> CoreHarness.as(desk.cashier, settings::current))
                .isInstanceOf(Forbidden.class);
    }

    private void set(FiscalProvider provider, @Nullable String password) {
        CoreHarness.as(
                admin, () -> settings.configure(new ConfigureFiscal(provider, "group_1", "till", password, SELLER)));
    }

    private List<FiscalReceiptRow> of(PaymentId payment) {
        return CoreHarness.as(desk.cashier, () -> receipts.of(payment));
    }

    private void deliver() {
        CoreHarness.as(Actor.system(desk.home.company.id()), () -> delivery.deliverDue(50));
    }

    private void deliverAll() {
        for (var i = 0; i < 5; i++) {
            CoreHarness.clock().moveTo(CoreHarness.clock().instant().plus(Duration.ofMinutes(10)));
            deliver();
        }
    }

    private static void misbehave(String mode, int calls) {
        MoneyFixture.post("/sandbox/fiscal", "mode=" + mode + "&calls=" + calls);
    }

    private static String handedIn(String key) {
        var all = MoneyFixture.get("/sandbox/fiscal");
        var from = all.indexOf("\"external_id\":\"" + key + "\"");
        assertThat(from).as(all).isNotNegative();
        var next = all.indexOf("\"uuid\"", from);
        return all.substring(from, next < 0 ? all.length() : next);
    }
}
