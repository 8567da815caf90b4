package org.commonhold.cashdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.commonhold.kernel.NewId;
import org.commonhold.kernel.NotFound;
import org.commonhold.ledger.GlAccount;
import org.commonhold.ledgercheck.Invariant;
import org.commonhold.ledgercheck.LedgerChecks;
import org.commonhold.payment.PaymentId;
import org.commonhold.payment.PaymentMethod;
import org.commonhold.payment.PaymentRejected;
import org.commonhold.payment.Payments;
import org.commonhold.payment.RecordPayment;
import org.commonhold.security.Forbidden;
import org.commonhold.security.Role;
import org.commonhold.testing.CoreHarness;
import org.junit.jupiter.api.Test;

class CashDeskIT {

    private final DeskFixture desk = new DeskFixture();

    @Test
    void aPaymentInCashIsBookedWithItsChange() {
        desk.home.charge("2026-09-01", 60_000);
        var taken = desk.take(desk.command(60_000, PaymentMethod.CASH, 100_000L));
        assertThat(taken.change()).isEqualTo(DeskFixture.rub(40_000));
        assertThat(taken.balance()).isEqualTo(DeskFixture.rub(0));
        assertThat(taken.number()).isEqualTo(1);
        assertThat(DeskFixture.paid(taken).account()).isEqualTo("A-1");
        assertThat(desk.home.balance()).isZero();
        assertThat(desk.report().cash()).isEqualTo(DeskFixture.rub(160_000));
        assertThat(desk.books(GlAccount.CASH)).isEqualTo(160_000);
        assertThat(desk.books(GlAccount.BANK)).isEqualTo(-100_000);
        booksHold();
    }

    @Test
    void theSameKeyTakesOnceAlsoAtTheSameMoment() throws Exception {
        var command = desk.command(500, PaymentMethod.CASH, null);
        var threads = Executors.newFixedThreadPool(6);
        var answers = new ArrayList<Future<OperationRow>>();
        for (var i = 0; i < 6; i++) {
            answers.add(threads.submit(() -> desk.take(command)));
        }
        for (var answer : answers) {
            assertThat(answer.get(60, TimeUnit.SECONDS).number()).isEqualTo(1);
        }
        threads.shutdown();
        assertThat(desk.home.balance()).isEqualTo(-500);
        assertThat(desk.home.count("cash_operation")).isEqualTo(1);
        assertThatThrownBy(() -> desk.take(new TakeMoney(
                        command.account(),
                        DeskFixture.rub(501),
                        PaymentMethod.CASH,
                        null,
                        command.requestKey(),
                        false)))
                .isInstanceOf(DeskRejected.class);
    }

    @Test
    void theSameSumSoonAfterHasToBeMeant() {
        desk.take(700);
        var second = desk.command(700, PaymentMethod.CASH, null);
        assertThatThrownBy(() -> desk.take(second)).isInstanceOfSatisfying(PaymentRejected.class, e -> assertThat(
                        e.problems().get(0).field())
                .isEqualTo("again"));
        desk.take(new TakeMoney(second.account(), second.amount(), second.method(), null, second.requestKey(), true));
        assertThat(desk.home.balance()).isEqualTo(-1_400);
    }

    @Test
    void aVoidOpensAgainWhatWasPaidAndTheMoneyLeavesTheDrawer() {
        desk.home.charge("2026-09-01", 60_000);
        var taken = desk.take(60_000);
        var undone = desk.undo(taken);
        assertThat(undone.kind()).isEqualTo(OperationKind.VOID);
        assertThat(undone.balance()).isEqualTo(DeskFixture.rub(60_000));
        assertThat(desk.home.balance()).isEqualTo(60_000);
        assertThat(desk.report().cash()).isEqualTo(DeskFixture.rub(100_000));
        assertThat(desk.books(GlAccount.CASH)).isEqualTo(100_000);
        assertThat(desk.books(GlAccount.ADVANCES)).isZero();
        assertThat(operations().get(1).voided()).isTrue();
        assertThatThrownBy(() -> desk.undo(taken)).isInstanceOf(PaymentRejected.class);
        assertThat(dues()).containsExactly(DeskFixture.rub(60_000).toString());
        booksHold();
    }

    @Test
    void aTransferSlipIsVoidedAtTheBankAndNotInTheDrawer() {
        var slip = desk.take(desk.command(5_000, PaymentMethod.TRANSFER, null));
        desk.undo(slip);
        assertThat(desk.books(GlAccount.BANK)).isEqualTo(-100_000);
        assertThat(desk.report().cash()).isEqualTo(DeskFixture.rub(100_000));
        booksHold();
    }

    @Test
    void anEarlierPaymentIsRefundedByWhoMayApproveIt() {
        var taken = desk.take(3_000);
        var refund =
                new RefundCash(DeskFixture.paid(taken).id(), DeskFixture.rub(1_000), "moved out", "r" + NewId.next());
        assertThatThrownBy(() -> CoreHarness.as(desk.cashier, () -> desk.takings.refund(refund)))
                .isInstanceOf(Forbidden.class);
        var accountant = desk.home.accountant;
        desk.open(accountant, 2_000, true);
        var first = CoreHarness.as(accountant, () -> desk.takings.refund(refund));
        var again = CoreHarness.as(accountant, () -> desk.takings.refund(refund));
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(desk.home.balance()).isEqualTo(-2_000);
        var tooMuch = new RefundCash(DeskFixture.paid(taken).id(), DeskFixture.rub(2_001), "why", "r" + NewId.next());
        assertThatThrownBy(() -> CoreHarness.as(accountant, () -> desk.takings.refund(tooMuch)))
                .isInstanceOf(PaymentRejected.class);
        var notThere = new RefundCash(DeskFixture.paid(taken).id(), DeskFixture.rub(1_500), "why", "r" + NewId.next());
        assertThatThrownBy(() -> CoreHarness.as(accountant, () -> desk.takings.refund(notThere)))
                .isInstanceOf(DeskRejected.class);
        assertThat(desk.home.balance()).isEqualTo(-2_000);
        booksHold();
    }

    @Test
    void whatWasNotTakenInCashIsNotGivenBackInCash() {
        var slip = desk.take(desk.command(5_000, PaymentMethod.TRANSFER, null));
        desk.open(desk.home.accountant, 10_000, true);
        var refund = new RefundCash(DeskFixture.paid(slip).id(), DeskFixture.rub(5_000), "why", "r" + NewId.next());
        assertThatThrownBy(() -> CoreHarness.as(desk.home.accountant, () -> desk.takings.refund(refund)))
                .isInstanceOf(DeskRejected.class)
                .hasMessageContaining("cashdesk.refund.notCash");
        assertThat(desk.home.balance()).isEqualTo(-5_000);
    }

    @Test
    void theCloseBooksTheDifferenceAndNumbersReportsWithoutGaps() {
        desk.take(2_500);
        var key = "c" + NewId.next();
        CoreHarness.as(desk.cashier, () -> desk.desk.collect(desk.shift.id(), DeskFixture.rub(50_000), key));
        CoreHarness.as(desk.cashier, () -> desk.desk.collect(desk.shift.id(), DeskFixture.rub(50_000), key));
        assertThat(desk.report().cash()).isEqualTo(DeskFixture.rub(52_500));
        assertThat(desk.books(GlAccount.BANK)).isEqualTo(-50_000);
        assertThatThrownBy(() -> desk.close(52_400, null)).isInstanceOf(DeskRejected.class);
        var z = desk.close(52_400, "a rouble is missing");
        assertThat(z.shift().zNumber()).isEqualTo(1);
        assertThat(z.shift().difference()).isEqualTo(DeskFixture.rub(-100));
        assertThat(z.counted()).containsExactly(new Pieces(1, 52_400));
        assertThat(desk.books(GlAccount.CASH)).isEqualTo(52_400);
        assertThat(desk.books(GlAccount.CASH_DIFFERENCES)).isEqualTo(100);
        var same = desk.close(1, "again");
        assertThat(same.shift()).isEqualTo(z.shift());
        assertThatThrownBy(() -> desk.take(100))
                .isInstanceOf(DeskRejected.class)
                .hasMessageContaining("shift.none");
        var next = desk.open(desk.cashier, 52_400, false);
        var second = CoreHarness.as(
                desk.cashier,
                () -> desk.desk.close(new CloseShift(next.id(), List.of(new Pieces(52_500, 1)), "found it")));
        assertThat(second.shift().zNumber()).isEqualTo(2);
        assertThat(desk.books(GlAccount.CASH_DIFFERENCES)).isZero();
        booksHold();
    }

    @Test
    void noDrawerBeginsWithCashThatTheBooksDoNotHave() {
        var other = CoreHarness.employee(desk.home.company, Role.CLERK);
        assertThatThrownBy(() -> desk.open(other, 1, false))
                .isInstanceOf(DeskRejected.class)
                .hasMessageContaining("opening.notInSafe");
        CoreHarness.as(desk.home.accountant, () -> CoreHarness.get(Payments.class)
                .record(new RecordPayment(
                        desk.home.account,
                        DeskFixture.rub(900),
                        PaymentMethod.CASH,
                        CoreHarness.get(Payments.class).today(),
                        "p" + NewId.next())));
        assertThat(desk.open(other, 900, false).opening()).isEqualTo(DeskFixture.rub(900));
        assertThatThrownBy(() -> desk.open(other, 0, false))
                .isInstanceOf(DeskRejected.class)
                .hasMessageContaining("alreadyOpen");
    }

    @Test
    void theCompanysLimitHoldsForCash() {
        var admin = CoreHarness.employee(desk.home.company, Role.ADMIN);
        var settings = CoreHarness.get(DeskSettings.class);
        CoreHarness.as(admin, () -> {
            settings.setCashLimit(DeskFixture.rub(1_000));
            return true;
        });
        assertThatThrownBy(() -> desk.take(1_001)).isInstanceOf(DeskRejected.class);
        desk.take(desk.command(1_001, PaymentMethod.TRANSFER, null));
        CoreHarness.as(admin, () -> {
            settings.setCashLimit(null);
            return true;
        });
        desk.take(1_002);
        assertThat(desk.home.balance()).isEqualTo(-2_003);
        assertThatThrownBy(() -> CoreHarness.as(desk.cashier, () -> {
                    settings.setCashLimit(DeskFixture.rub(1));
                    return true;
                }))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aCashierSeesAndVoidsOnlyTheirOwn() {
        var taken = desk.take(100);
        var other = CoreHarness.employee(desk.home.company, Role.CLERK);
        desk.open(other, 5_000, true);
        assertThatThrownBy(() -> CoreHarness.as(other, () -> desk.takings.undo(taken.id(), "why", "x" + NewId.next())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> CoreHarness.as(other, () -> desk.desk.report(desk.shift.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        CoreHarness.as(other, () -> desk.desk.close(new CloseShift(desk.shift.id(), List.of(), "why"))))
                .isInstanceOf(NotFound.class);
        assertThat(CoreHarness.as(other, () -> desk.desk.shifts(0, 10))).hasSize(1);
        assertThat(CoreHarness.as(desk.home.accountant, () -> desk.desk.shifts(0, 10)))
                .hasSize(2);
        assertThatThrownBy(() -> CoreHarness.as(
                        desk.home.accountant, () -> desk.takings.undo(taken.id(), "why", "x" + NewId.next())))
                .isInstanceOf(DeskRejected.class)
                .hasMessageContaining("shift.none");
        var technician = CoreHarness.employee(desk.home.company, Role.TECHNICIAN);
        assertThatThrownBy(() -> CoreHarness.as(technician, desk.desk::mine)).isInstanceOf(Forbidden.class);
    }

    @Test
    void anotherCompanysAccountPaymentAndShiftAreNotFound() {
        var stranger = new DeskFixture();
        var theirs = stranger.take(100);
        assertThatThrownBy(() -> desk.take(new TakeMoney(
                        stranger.home.account,
                        DeskFixture.rub(1),
                        PaymentMethod.CASH,
                        null,
                        "k" + NewId.next(),
                        false)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.undo(theirs)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> CoreHarness.as(desk.home.accountant, () -> desk.desk.report(stranger.shift.id())))
                .isInstanceOf(NotFound.class);
        desk.open(desk.home.accountant, 5_000, true);
        PaymentId foreign = DeskFixture.paid(theirs).id();
        assertThatThrownBy(() -> CoreHarness.as(
                        desk.home.accountant,
                        () -> desk.takings.refund(
                                new RefundCash(foreign, DeskFixture.rub(1), "why", "r" + NewId.next()))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsDoneAtTheDeskIsAudited() {
        desk.undo(desk.take(100));
        desk.close(100_000, null);
        assertThat(CoreHarness.column(
                        "select action from audit_event where tenant_id = ? and action like 'cashdesk.%' order by id",
                        desk.home.company.id().value()))
                .containsExactly("cashdesk.open", "cashdesk.take", "cashdesk.void", "cashdesk.close");
    }

    private List<OperationRow> operations() {
        return CoreHarness.as(desk.cashier, () -> desk.desk.operations(desk.shift.id(), 0, 10));
    }

    private List<String> dues() {
        return CoreHarness.as(desk.cashier, () -> desk.takings.dues(desk.home.account)).stream()
                .map(due -> due.open().toString())
                .toList();
    }

    private void booksHold() {
        assertThat(desk.home.books().balanced()).isTrue();
        var checked = CoreHarness.as(
                desk.home.accountant, () -> CoreHarness.get(LedgerChecks.class).check());
        // The fixture writes bills past their series.
        assertThat(checked.results())
                .filteredOn(result -> result.invariant() != Invariant.NUMBERS_WITHOUT_GAP)
                .allSatisfy(result ->
                        assertThat(result.holds()).as(result.toString()).isTrue());
    }
}
