package org.commonhold.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.commonhold.gateway.GatewayRejected;
import org.commonhold.gateway.GatewayStatus;
import org.commonhold.gateway.Gateways;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NotFound;
import org.commonhold.ledger.GlAccount;
import org.commonhold.ledger.TrialBalance;
import org.commonhold.receipt.Receipts;
import org.commonhold.security.Actor;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Forbidden;
import org.commonhold.security.Role;
import org.commonhold.testing.CoreHarness;
import org.commonhold.testing.StoredBalances;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PaymentsIT {

    private final MoneyFixture home = new MoneyFixture();

    @AfterEach
    void behave() {
        MoneyFixture.misbehave("none", 1);
        CoreHarness.clock().reset();
        StoredBalances.assertTrue(home.company.id().value());
    }

    @Test
    void paysOnceHoweverOftenTheEventComes() throws Exception {
        var september = home.charge("2026-09-01", 30_000);
        var payment = home.begin(30_000);
        assertThat(payment.payment().state()).isEqualTo(PaymentState.PENDING);
        var body = MoneyFixture.event(MoneyFixture.pay(payment));
        for (var i = 0; i < 10; i++) {
            assertThat(home.deliver(body)).isEqualTo(HookAnswer.OK);
        }
        home.ask(payment);
        var paid = home.details(payment);
        assertThat(paid.payment().state()).isEqualTo(PaymentState.PAID);
        assertThat(paid.payment().receiptNumber()).isEqualTo(1);
        assertThat(home.allocated(payment)).hasToString("[" + september + ":30000]");
        assertThat(home.balance()).isZero();
        assertThat(home.count("gateway_event")).isEqualTo(1);
        assertThat(home.count("outbox_message")).isEqualTo(1);
        assertThat(home.count("journal_entry")).as("the charge and the payment").isEqualTo(2);
        assertBooks(30_000, 0);
        assertThat(receipt(payment)).contains("№ 1", "A-1", "Care", "300,00");
    }

    @Test
    void eightThreadsSettleOnce() throws Exception {
        home.charge("2026-09-01", 30_000);
        var payment = home.begin(30_000);
        var session = MoneyFixture.pay(payment);
        inEight(i -> i % 2 == 0
                ? home.deliver(MoneyFixture.event(session))
                : home.ask(payment).payment().state());
        assertThat(home.details(payment).payment().receiptNumber()).isEqualTo(1);
        assertThat(home.count("allocation")).isEqualTo(1);
        assertBooks(30_000, 0);
    }

    @Test
    void refusesWhatIsForgedStaleFromTheFutureOrForAnotherCompany() {
        home.charge("2026-09-01", 30_000);
        var payment = home.begin(30_000);
        var body = MoneyFixture.event(MoneyFixture.pay(payment));
        var good = MoneyFixture.signature(body, home.webhookSecret, 0);
        var other = new MoneyFixture();
        var signatures = new ArrayList<String>();
        signatures.add(MoneyFixture.signature(body, other.webhookSecret, 0));
        signatures.add(MoneyFixture.signature(body, home.webhookSecret, -310));
        signatures.add(MoneyFixture.signature(body, home.webhookSecret, 310));
        signatures.add(good.replace("v1=", "v0="));
        signatures.add("");
        signatures.add("t=,v1=");
        for (var signature : signatures) {
            assertThat(home.payments.webhook(home.hook, body, signature)).isEqualTo(HookAnswer.REFUSED);
        }
        assertThat(home.payments.webhook(home.hook, body, null)).isEqualTo(HookAnswer.REFUSED);
        assertThat(home.payments.webhook(home.hook, body + " ", good)).isEqualTo(HookAnswer.REFUSED);
        assertThat(home.payments.webhook("no-such-token", body, good)).isEqualTo(HookAnswer.REFUSED);
        assertThat(home.payments.webhook(other.hook, body, good)).isEqualTo(HookAnswer.REFUSED);
        var live = body.replace("\"livemode\":false", "\"livemode\":true");
        assertThat(home.deliver(live)).isEqualTo(HookAnswer.REFUSED);
        assertThat(home.deliver("not json")).isEqualTo(HookAnswer.REFUSED);
        assertThat(home.count("gateway_event")).isZero();
        assertThat(other.count("gateway_event")).isZero();
        assertThat(home.count("allocation")).isZero();
        assertThat(home.details(payment).payment().state()).isEqualTo(PaymentState.PENDING);
    }

    @Test
    void anotherCompanysSessionSettlesNothing() {
        var other = new MoneyFixture();
        other.charge("2026-09-01", 30_000);
        home.charge("2026-09-01", 30_000);
        var theirs = MoneyFixture.pay(other.begin(30_000));
        var mine = home.begin(30_000);
        assertThat(home.deliver(MoneyFixture.event(theirs))).isEqualTo(HookAnswer.OK);
        assertThat(home.details(mine).payment().state()).isEqualTo(PaymentState.PENDING);
        assertThat(home.count("allocation")).isZero();
    }

    @Test
    void holdsASumThatIsNotTheOneAskedFor() {
        home.charge("2026-09-01", 30_000);
        var payment = home.begin(30_000);
        CoreHarness.sql(
                "update payment set amount_minor = 29999 where id = ?",
                payment.payment().id().value());
        assertThat(home.deliver(MoneyFixture.event(MoneyFixture.pay(payment)))).isEqualTo(HookAnswer.OK);
        assertThat(home.ask(payment).payment().state()).isEqualTo(PaymentState.MISMATCH);
        assertThat(home.count("allocation")).isZero();
        assertThat(home.balance()).isEqualTo(30_000);
        assertThat(CoreHarness.column(
                        "select action from audit_event where tenant_id = ? and action = 'payment.mismatch'",
                        home.company.id().value()))
                .hasSize(1);
    }

    @Test
    void aLostAnswerIsAskedForAgainAndPaidOnce() {
        home.charge("2026-09-01", 30_000);
        MoneyFixture.misbehave("drop_answer", 4);
        var payment = home.begin(30_000);
        assertThat(payment.payment().state()).isEqualTo(PaymentState.UNKNOWN);
        assertThatThrownBy(() -> home.begin(30_000)).isInstanceOf(PaymentRejected.class);
        MoneyFixture.misbehave("none", 1);
        var found = home.ask(payment);
        assertThat(found.payment().state()).isEqualTo(PaymentState.PENDING);
        MoneyFixture.pay(found);
        CoreHarness.clock().moveTo(CoreHarness.clock().instant().plus(Duration.ofMinutes(2)));
        var ended = CoreHarness.as(Actor.system(home.company.id()), () -> CoreHarness.get(PaymentReconciliation.class)
                .askPending());
        assertThat(ended).isEqualTo(1);
        assertThat(home.details(payment).payment().state()).isEqualTo(PaymentState.PAID);
        assertThat(home.count("payment")).isEqualTo(1);
        assertBooks(30_000, 0);
    }

    @Test
    void aLostSessionIsFoundByItsNumberWhenTheKeyNoLongerHolds() {
        home.charge("2026-09-01", 30_000);
        var payment = home.begin(30_000);
        MoneyFixture.pay(payment);
        CoreHarness.sql(
                "update payment set state = 'UNKNOWN', provider_session_id = null, checkout_url = null where id = ?",
                payment.payment().id().value());
        CoreHarness.clock().moveTo(CoreHarness.clock().instant().plus(Duration.ofHours(25)));
        assertThat(home.ask(payment).payment().state()).isEqualTo(PaymentState.PAID);
        assertBooks(30_000, 0);
    }

    @Test
    void theGatewaysTroubleAsksForTheEventAgain() {
        home.charge("2026-09-01", 30_000);
        var payment = home.begin(30_000);
        var body = MoneyFixture.event(MoneyFixture.pay(payment));
        MoneyFixture.misbehave("error_500", 1);
        assertThat(home.deliver(body)).isEqualTo(HookAnswer.LATER);
        assertThat(home.count("gateway_event")).isZero();
        assertThat(home.deliver(body)).isEqualTo(HookAnswer.OK);
        assertThat(home.details(payment).payment().state()).isEqualTo(PaymentState.PAID);
    }

    @Test
    void aClearRefusalFailsAndTheNextTryIsFree() {
        home.charge("2026-09-01", 30_000);
        configure("rk_test_refusedBySandbox");
        var failed = home.begin(30_000);
        assertThat(failed.payment().state()).isEqualTo(PaymentState.FAILED);
        assertThat(failed.failure()).isEqualTo("AuthenticationException");
        configure(home.key);
        assertThat(home.begin(30_000).payment().state()).isEqualTo(PaymentState.PENDING);
    }

    @Test
    void aSessionThatIsClosedExpires() {
        home.charge("2026-09-01", 30_000);
        var payment = home.begin(30_000);
        home.close(Objects.requireNonNull(payment.checkoutUrl()).replaceFirst(".*/", ""));
        assertThat(home.ask(payment).payment().state()).isEqualTo(PaymentState.EXPIRED);
        assertThat(home.count("allocation")).isZero();
    }

    @Test
    void aLateEventDoesNotMoveAPaymentBack() {
        home.charge("2026-09-01", 30_000);
        var payment = home.begin(30_000);
        var completed = MoneyFixture.event(MoneyFixture.pay(payment));
        for (var type : new String[] {"expired", "completed", "async_payment_failed", "expired"}) {
            var body = completed.replace("session.completed", "session." + type).replace("evt_", "evt_" + type);
            assertThat(home.deliver(body)).isEqualTo(HookAnswer.OK);
            assertThat(home.details(payment).payment().state()).isEqualTo(PaymentState.PAID);
        }
        assertThat(home.count("gateway_event")).isEqualTo(3);
        assertBooks(30_000, 0);
    }

    private void configure(String key) {
        var admin = CoreHarness.employee(home.company, Role.ADMIN);
        CoreHarness.as(admin, () -> CoreHarness.get(Gateways.class).configure(key, home.webhookSecret));
    }

    @Test
    void twoTabsWithOneFormBeginOnePayment() throws Exception {
        home.charge("2026-09-01", 30_000);
        var form = home.form(30_000);
        inEight(i -> CoreHarness.as(home.owner, () -> home.payments.begin(form)));
        assertThat(home.count("payment")).isEqualTo(1);
        var first = CoreHarness.as(home.owner, () -> home.payments.begin(form));
        assertThat(first.payment().state()).isEqualTo(PaymentState.PENDING);
        var changed = new StartPayment(
                home.account, Money.ofMinor(20_000, "RUB"), form.requestKey(), MoneyFixture.BACK, false, false);
        assertThatThrownBy(() -> CoreHarness.as(home.owner, () -> home.payments.begin(changed)))
                .isInstanceOf(PaymentRejected.class)
                .hasMessageContaining("payment.requestKey.used");
    }

    @Test
    void paysTheOldestFirstAndKeepsTheRestForLater() {
        var october = home.charge("2026-10-01", 20_000);
        var september = home.charge("2026-09-01", 10_000);
        var payment = received(50_000, "t-1");
        assertThat(home.allocated(payment)).hasToString("[" + september + ":10000, " + october + ":20000]");
        assertThat(payment.advance()).isEqualTo(Money.ofMinor(20_000, "RUB"));
        assertThat(home.balance()).isEqualTo(-20_000);
        assertThat(home.count("journal_entry")).isEqualTo(3);
        assertThat(home.books().rows())
                .contains(
                        new TrialBalance.Row(GlAccount.ADVANCES, Money.ofMinor(-20_000, "RUB")),
                        new TrialBalance.Row(GlAccount.RECEIVABLE, Money.ofMinor(0, "RUB")));
        var november = home.charge("2026-11-01", 15_000);
        var used = CoreHarness.as(
                home.accountant, () -> CoreHarness.get(Advances.class).apply(home.account));
        assertThat(used).isEqualTo(Money.ofMinor(15_000, "RUB"));
        assertThat(home.allocated(payment)).asString().contains(november + ":15000");
        assertThat(home.balance()).isEqualTo(-5_000);
        home.charge("2026-12-01", 8_000);
        var second = received(3_000, "t-2");
        assertThat(second.advance().isZero()).isTrue();
        assertThat(home.details(payment).advance().isZero()).isTrue();
        assertThat(home.balance()).isZero();
        assertThat(home.books().balanced()).isTrue();
    }

    @Test
    void newChargesArePaidAtOnceFromWhatWasPaidAhead() {
        var payment = received(50_000, "ahead");
        var october = home.charge("2026-10-01", 20_000);
        home.issued();
        assertThat(home.allocated(payment)).hasToString("[" + october + ":20000]");
        assertThat(home.balance()).isEqualTo(-30_000);
        assertThat(home.books().balanced()).isTrue();
    }

    @Test
    void theDeskIsAskedBeforeTheSameSumIsBookedTwice() {
        received(10_000, "desk-1");
        var twin = new RecordPayment(
                home.account, Money.ofMinor(10_000, "RUB"), PaymentMethod.CASH, LocalDate.of(2026, 1, 1), "desk-2");
        assertThatThrownBy(() -> CoreHarness.as(home.accountant, () -> home.payments.record(twin, false)))
                .isInstanceOf(PaymentRejected.class)
                .hasMessageContaining("payment.duplicate.recorded");
        CoreHarness.as(home.accountant, () -> home.payments.record(twin, true));
        assertThat(home.balance()).isEqualTo(-20_000);
        var paid = CoreHarness.as(home.accountant, () -> home.payments.list(PaymentFilter.PAID, 0, 10));
        assertThat(paid).hasSize(2).allSatisfy(p -> assertThat(p.accountNumber())
                .isEqualTo("A-1"));
        assertThat(CoreHarness.as(home.accountant, () -> home.payments.list(PaymentFilter.HELD, 0, 10)))
                .isEmpty();
    }

    @Test
    void eightReceiptsAtOnceAllocateNothingTwice() throws Exception {
        home.charge("2026-09-01", 30_000);
        home.charge("2026-10-01", 30_000);
        inEight(i -> received(10_000, "cash-" + i));
        assertThat(home.balance()).isEqualTo(-20_000);
        assertThat(CoreHarness.column(
                        "select charge_id from allocation where tenant_id = ? group by charge_id"
                                + " having sum(amount_minor) <> 30000",
                        home.company.id().value()))
                .isEmpty();
        var receipts = new HashSet<>(CoreHarness.column(
                "select receipt_number from payment where tenant_id = ?",
                home.company.id().value()));
        assertThat(receipts).hasSize(8);
        assertThat(home.books().balanced()).isTrue();
    }

    @Test
    void strangersSeeAndPayNothing() {
        home.charge("2026-09-01", 30_000);
        var payment = home.begin(30_000);
        var id = payment.payment().id();
        for (Callable<?> call : new Callable<?>[] {
            () -> home.payments.begin(home.form(10_000)),
            () -> home.payments.details(id),
            () -> home.payments.ask(id),
            () -> home.payments.history(home.account),
            () -> CoreHarness.get(Receipts.class).pdf(id)
        }) {
            assertThatThrownBy(() -> CoreHarness.as(home.neighbour, call::call)).isInstanceOf(NotFound.class);
        }
        var foreign = new MoneyFixture();
        assertThatThrownBy(() -> CoreHarness.as(foreign.accountant, () -> home.payments.details(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> CoreHarness.as(home.owner, () -> received(100, "own")))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void asksTwiceBeforePayingAheadOrTheSameSumAgain() {
        home.charge("2026-09-01", 10_000);
        assertThatThrownBy(() -> home.begin(30_001)).hasMessageContaining("payment.amount.aboveDue");
        home.begin(10_000);
        assertThatThrownBy(() -> home.begin(10_000)).hasMessageContaining("payment.duplicate");
        var again =
                new StartPayment(home.account, Money.ofMinor(10_000, "RUB"), "again", MoneyFixture.BACK, false, true);
        var second = CoreHarness.as(home.owner, () -> home.payments.begin(again));
        assertThat(second.payment().state()).isEqualTo(PaymentState.PENDING);
        var history = CoreHarness.as(home.owner, () -> home.payments.history(home.account));
        assertThat(history).hasSize(2);
    }

    @Test
    void keepsTheGatewaysKeysToItself() {
        var admin = CoreHarness.employee(home.company, Role.ADMIN);
        var status = CoreHarness.as(admin, () -> CoreHarness.get(Gateways.class).status());
        assertThat(status).isEqualTo(new GatewayStatus(true, "/hooks/stripe/" + home.hook));
        assertThatThrownBy(() -> CoreHarness.as(
                        admin, () -> CoreHarness.get(Gateways.class).configure("pk_test_1", "short")))
                .isInstanceOf(GatewayRejected.class);
        assertThatThrownBy(() -> CoreHarness.as(
                        home.accountant, () -> CoreHarness.get(Gateways.class).status()))
                .isInstanceOf(Forbidden.class);
    }

    private PaymentDetails received(long minor, String key) {
        var day = LocalDate.of(2026, 11, 20);
        var command =
                new RecordPayment(home.account, Money.ofMinor(minor, "RUB"), PaymentMethod.CASH, day, key + home.hook);
        var actor = CurrentActor.get().orElse(home.accountant);
        return CoreHarness.as(actor, () -> home.payments.record(command));
    }

    private String receipt(PaymentDetails payment) throws Exception {
        var pdf = CoreHarness.as(home.owner, () -> CoreHarness.get(Receipts.class)
                .pdf(payment.payment().id()));
        try (var document = Loader.loadPDF(pdf.content())) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }

    private void assertBooks(long clearing, long balance) {
        var books = home.books();
        assertThat(books.balanced()).isTrue();
        assertThat(books.rows()).contains(new TrialBalance.Row(GlAccount.CLEARING, Money.ofMinor(clearing, "RUB")));
        assertThat(home.balance()).isEqualTo(balance);
    }

    @FunctionalInterface
    private interface Numbered {
        Object call(int i) throws Exception;
    }

    private static void inEight(Numbered work) throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        try {
            var calls = new ArrayList<Callable<Object>>();
            for (var i = 0; i < 8; i++) {
                var number = i;
                calls.add(() -> work.call(number));
            }
            for (var result : threads.invokeAll(calls)) {
                Objects.requireNonNull(result.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
