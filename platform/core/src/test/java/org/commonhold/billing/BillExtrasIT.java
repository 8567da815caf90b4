package org.commonhold.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.commonhold.adjustment.AdjustmentDocuments;
import org.commonhold.adjustment.AdjustmentPreviews;
import org.commonhold.adjustment.AdjustmentRejected;
import org.commonhold.adjustment.AdjustmentRow;
import org.commonhold.adjustment.AdjustmentState;
import org.commonhold.adjustment.Adjustments;
import org.commonhold.adjustment.Ground;
import org.commonhold.adjustment.PrepareAdjustment;
import org.commonhold.charge.BillingRunId;
import org.commonhold.charge.ChargeId;
import org.commonhold.document.DocumentRejected;
import org.commonhold.document.StoredDocument;
import org.commonhold.estate.EstateId;
import org.commonhold.job.JobId;
import org.commonhold.job.JobRunner;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.MovableClock;
import org.commonhold.kernel.NotFound;
import org.commonhold.latefee.LateFees;
import org.commonhold.ledger.Ledger;
import org.commonhold.payment.PaymentMethod;
import org.commonhold.payment.Payments;
import org.commonhold.payment.RecordPayment;
import org.commonhold.pricing.PricedService.Fund;
import org.commonhold.refund.RefundReason;
import org.commonhold.refund.RefundWay;
import org.commonhold.refund.Refunds;
import org.commonhold.refund.RequestRefund;
import org.commonhold.remittance.BankAccounts;
import org.commonhold.remittance.BankDetails;
import org.commonhold.rulepack.DatedRule;
import org.commonhold.rulepack.Rule;
import org.commonhold.rulepack.RulePacks;
import org.commonhold.rulepack.RuleRejected;
import org.commonhold.security.Actor;
import org.commonhold.security.Forbidden;
import org.commonhold.security.Role;
import org.commonhold.statement.StatementBundles;
import org.commonhold.statement.StatementRow;
import org.commonhold.statement.Statements;
import org.commonhold.testing.CoreHarness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Late fees, adjustments and the paper, through the run that charges them. Each flat owes 1,500.00 a month. */
class BillExtrasIT {

    private static final BillingPeriod AUGUST = BillingPeriod.of(2026, 8);
    private static final BillingPeriod OCTOBER = BillingPeriod.of(2026, 10);
    private static final BillingPeriod NOVEMBER = BillingPeriod.of(2026, 11);

    private final BillingRuns runs = CoreHarness.get(BillingRuns.class);
    private final Statements statements = CoreHarness.get(Statements.class);
    private final Adjustments adjustments = CoreHarness.get(Adjustments.class);
    private final MovableClock clock = CoreHarness.get(MovableClock.class);
    private final BillingFixture house = new BillingFixture(2, false).service("CARE", "AREA", null, "30");
    private final Actor accountant = CoreHarness.employee(house.company, Role.ACCOUNTANT);
    private final Actor second = CoreHarness.employee(house.company, Role.ACCOUNTANT);
    private final Actor admin = CoreHarness.employee(house.company, Role.ADMIN);

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void aDebtPaidInTimeCostsNothingAndOneThatIsOpenCostsItsDays() {
        augustIsBilled();
        on(LocalDate.of(2026, 10, 10));
        pay(0, 150_000);
        on(LocalDate.of(2026, 11, 2));
        post(calculate(OCTOBER, LocalDate.of(2026, 11, 16)));

        assertThat(lateFees(0)).isZero();
        // due 15 September: days 31 to 46 at 9.5 % ÷ 300 of 1,500.00
        assertThat(lateFees(1)).isEqualTo(760);
        assertThat(statement(1).charged()).isEqualTo(rub(150_760));
        assertThat(booked("1110")).isEqualTo(760);
        assertThat(booked("4100")).isEqualTo(-760);
    }

    @Test
    void theNextMonthChargesWhatCameSinceAndAPaymentClearsTheFeeLast() {
        augustIsBilled();
        on(LocalDate.of(2026, 11, 2));
        post(calculate(OCTOBER, LocalDate.of(2026, 11, 16)));
        on(LocalDate.of(2026, 12, 1));
        post(calculate(NOVEMBER, LocalDate.of(2026, 12, 15)));

        // 46 days are 21.85 in all
        assertThat(lateFees(1)).isEqualTo(2185);
        pay(1, 450_000);
        assertThat(booked("1110")).isEqualTo(2 * 2185);
        pay(1, 2185);
        assertThat(booked("1110")).isEqualTo(2185);
        assertThat(CoreHarness.as(
                        accountant, () -> CoreHarness.get(Ledger.class).balance(house.accounts.get(1))))
                .isEqualTo(rub(0));
    }

    @Test
    void aPaymentBetweenRunsCountsItsDayAndNoneAfterIt() {
        augustIsBilled();
        on(LocalDate.of(2026, 11, 2));
        post(calculate(OCTOBER, LocalDate.of(2026, 11, 16)));
        on(LocalDate.of(2026, 11, 5));
        pay(0, 150_000);
        on(LocalDate.of(2026, 12, 1));
        post(calculate(NOVEMBER, LocalDate.of(2026, 12, 15)));

        // paid on day 51: 21 days of 1,500.00
        assertThat(lateFees(0)).isEqualTo(998);
        var fees = CoreHarness.as(accountant, () -> CoreHarness.get(LateFees.class)
                .toDate(house.accounts.get(0), LocalDate.of(2026, 11, 30)));
        assertThat(fees).hasSize(1);
        assertThat(fees.get(0).provisional()).isFalse();
    }

    @Test
    void aPaymentThatWasGivenBackCostsWhatNotPayingWouldHaveCost() {
        augustIsBilled();
        on(LocalDate.of(2026, 10, 10));
        pay(0, 150_000);
        on(LocalDate.of(2026, 11, 2));
        post(calculate(OCTOBER, LocalDate.of(2026, 11, 16)));
        assertThat(lateFees(0)).isZero();
        on(LocalDate.of(2026, 11, 20));
        giveBack(0);
        on(LocalDate.of(2026, 12, 1));
        post(calculate(NOVEMBER, LocalDate.of(2026, 12, 15)));

        assertThat(lateFees(1)).isEqualTo(2185);
        assertThat(lateFees(0)).isEqualTo(2185);
        assertThat(booked("2130")).isEqualTo(-150_000);
    }

    private void giveBack(int account) {
        var refunds = CoreHarness.get(Refunds.class);
        var payment = CoreHarness.as(accountant, () -> CoreHarness.get(Payments.class)
                .history(house.accounts.get(account))
                .get(0));
        var asked = CoreHarness.as(
                accountant,
                () -> refunds.request(new RequestRefund(
                        payment.id(),
                        payment.amount(),
                        RefundReason.OTHER,
                        RefundWay.CASH,
                        null,
                        "meant for another house",
                        "refund-" + account)));
        CoreHarness.as(second, () -> refunds.approve(asked.refund().id()));
    }

    @Test
    void aCompanyThatDecidesAgainstLateFeesChargesNone() {
        var none = new DatedRule(
                LocalDate.of(2026, 1, 1), null, "Decision of the meeting", Rule.LateFee.none(Fund.OPERATING));
        CoreHarness.as(admin, () -> {
            CoreHarness.get(RulePacks.class).override(none);
            return true;
        });
        augustIsBilled();
        on(LocalDate.of(2026, 11, 2));
        post(calculate(OCTOBER, LocalDate.of(2026, 11, 16)));

        assertThat(lateFees(1)).isZero();
        assertThat(CoreHarness.as(
                        accountant, () -> CoreHarness.get(RulePacks.class).own()))
                .extracting(row -> row.dated().source())
                .containsExactly("Decision of the meeting");
        assertThatThrownBy(() -> CoreHarness.as(admin, () -> {
                    CoreHarness.get(RulePacks.class).override(none);
                    return true;
                }))
                .isInstanceOf(RuleRejected.class);
        assertThatThrownBy(() -> CoreHarness.as(accountant, () -> {
                    CoreHarness.get(RulePacks.class).override(none);
                    return true;
                }))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void anAdjustmentNeedsASecondPersonAndComesOnTheNextBillOnce() {
        augustIsBilled();
        var charge = charge(0);
        var id = CoreHarness.as(
                accountant,
                () -> adjustments.prepare(new PrepareAdjustment(
                        charge, new Ground.Other(new BigDecimal("-100"), null), "Broken lift", null)));
        assertThatThrownBy(() -> approve(accountant, id)).isInstanceOf(AdjustmentRejected.class);
        approve(second, id);
        assertThatThrownBy(() -> approve(second, id)).isInstanceOf(AdjustmentRejected.class);

        on(LocalDate.of(2026, 10, 2));
        post(calculate(BillingPeriod.of(2026, 9), LocalDate.of(2026, 10, 15)));
        assertThat(statement(0).charged()).isEqualTo(rub(140_000));
        assertThat(house.number("select replaces_id from charge where tenant_id = ? and kind = 'CORRECTION'"))
                .isEqualTo(charge.value());
        assertThat(state()).containsExactly(AdjustmentState.CHARGED);

        post(calculate(OCTOBER, LocalDate.of(2026, 11, 16)));
        assertThat(house.number("select count(*) from charge where tenant_id = ? and kind = 'CORRECTION'"))
                .isEqualTo(1);
    }

    @Test
    void twoCreditsTogetherNeverExceedTheLine() {
        augustIsBilled();
        var charge = charge(0);
        var all = new Ground.Other(new BigDecimal("-1500"), null);
        var first =
                CoreHarness.as(accountant, () -> adjustments.prepare(new PrepareAdjustment(charge, all, "A", null)));
        var other =
                CoreHarness.as(accountant, () -> adjustments.prepare(new PrepareAdjustment(charge, all, "B", null)));
        approve(second, first);
        assertThatThrownBy(() -> approve(second, other)).isInstanceOf(AdjustmentRejected.class);
        assertThatThrownBy(() -> CoreHarness.as(accountant, () -> adjustments.preview(charge, all)))
                .isInstanceOf(AdjustmentRejected.class);
    }

    @Test
    void aChargeOfAnotherCompanyIsNotFound() {
        augustIsBilled();
        var charge = charge(0);
        var stranger = CoreHarness.employee(CoreHarness.company(), Role.ACCOUNTANT);
        var all = new Ground.Other(new BigDecimal("-1"), null);
        assertThatThrownBy(() -> CoreHarness.as(stranger, () -> adjustments.preview(charge, all)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> CoreHarness.as(stranger, () -> adjustments.preview(new ChargeId(1), all)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theCorrectedDebtIsWhatIsLate() {
        augustIsBilled();
        var half = new Ground.Other(new BigDecimal("-750"), null);
        var charge = charge(0);
        var id = CoreHarness.as(accountant, () -> adjustments.prepare(new PrepareAdjustment(charge, half, "A", null)));
        approve(second, id);
        on(LocalDate.of(2026, 10, 2));
        post(calculate(BillingPeriod.of(2026, 9), LocalDate.of(2026, 10, 15)));
        on(LocalDate.of(2026, 11, 2));
        post(calculate(OCTOBER, LocalDate.of(2026, 11, 16)));

        // half of the 16 days of August; September's day 31 is 15 November
        assertThat(lateFees(0)).isEqualTo(380);
    }

    @Test
    void thePreviewSaysWhatBecomesOfTheLateFee() {
        augustIsBilled();
        on(LocalDate.of(2026, 10, 31));
        var half = new Ground.Other(new BigDecimal("-750"), null);
        var charge = charge(0);
        var preview = CoreHarness.as(
                accountant, () -> CoreHarness.get(AdjustmentPreviews.class).of(charge, half));

        assertThat(preview.correction().amount()).isEqualTo(rub(-75_000));
        assertThat(preview.lateFees().now()).isEqualTo(rub(760));
        assertThat(preview.lateFees().then()).isEqualTo(rub(380));
        assertThat(preview.lateFees().change()).isEqualTo(rub(-380));
    }

    @Test
    void theDocumentOfAnAdjustmentIsKeptAndNoOtherFileCanBeNamed() {
        augustIsBilled();
        var documents = CoreHarness.get(AdjustmentDocuments.class);
        var half = new Ground.Other(new BigDecimal("-750"), null);
        var charge = charge(0);
        var act = "%PDF-1.7 act %%EOF".getBytes(StandardCharsets.ISO_8859_1);
        var id = CoreHarness.as(
                accountant,
                () -> documents.prepare(new PrepareAdjustment(charge, half, "Act 7", null), "../act 7.pdf", act));
        var kept = CoreHarness.as(second, () -> documents.of(id));
        assertThat(kept.content()).isEqualTo(act);
        assertThat(kept.fileName()).isEqualTo("act 7.pdf");

        assertThatThrownBy(() -> CoreHarness.as(accountant, () -> documents.attach("act.html", new byte[] {'<', 'a'})))
                .isInstanceOfSatisfying(
                        DocumentRejected.class,
                        e -> assertThat(e.problems().get(0).key()).isEqualTo("document.evidence.type"));
        var statement = CoreHarness.as(
                        accountant, () -> statements.pdf(statement(0).number()))
                .id();
        assertThatThrownBy(() -> CoreHarness.as(
                        accountant, () -> adjustments.prepare(new PrepareAdjustment(charge, half, "B", statement))))
                .isInstanceOfSatisfying(
                        AdjustmentRejected.class,
                        e -> assertThat(e.problems().get(0).key()).isEqualTo("adjustment.document.kind"));
    }

    @Test
    void thePaperNamesFeeCorrectionAndBankAndIsTheSameWheneverItIsAsked() throws IOException {
        CoreHarness.as(admin, () -> CoreHarness.get(BankAccounts.class).set(bank()));
        augustIsBilled();
        on(LocalDate.of(2026, 11, 2));
        var run = calculate(OCTOBER, LocalDate.of(2026, 11, 16));
        post(run);
        var number = statement(1).number();
        var paper = CoreHarness.as(accountant, () -> statements.pdf(number));

        assertThat(text(paper)).contains("Пени", "40702810138250123017", "Задолженность за прошлые периоды");
        pay(1, 100_000);
        assertThat(CoreHarness.as(accountant, () -> statements.pdf(number)).content())
                .isEqualTo(paper.content());

        var bundles = CoreHarness.get(StatementBundles.class);
        var estate = new EstateId(house.number("select id from estate where tenant_id = ?"));
        for (var part : Arrays.asList(null, estate)) {
            assertThatThrownBy(() -> CoreHarness.as(accountant, () -> bundles.file(run, part)))
                    .isInstanceOf(NotFound.class);
            finish(CoreHarness.as(accountant, () -> bundles.make(run, part)));
            var whole = new ByteArrayOutputStream();
            CoreHarness.as(accountant, () -> {
                bundles.write(bundles.file(run, part), whole);
                return true;
            });
            try (var document = Loader.loadPDF(whole.toByteArray())) {
                assertThat(document.getNumberOfPages()).isGreaterThanOrEqualTo(2);
            }
        }
        assertThatThrownBy(() -> CoreHarness.as(accountant, () -> bundles.make(run, new EstateId(1))))
                .isInstanceOf(NotFound.class);
    }

    private static BankDetails bank() {
        return new BankDetails(
                Fund.OPERATING,
                LocalDate.of(2026, 1, 1),
                "ООО «Три кита»",
                "4070 2810 1382 5012 3017",
                "ОАО БАНК",
                "044525225",
                "30101810400000000225",
                null,
                null,
                null,
                null,
                null);
    }

    private static String text(StoredDocument paper) throws IOException {
        try (var document = Loader.loadPDF(paper.content())) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC)
                    .replaceAll("\\s+", " ");
        }
    }

    private void augustIsBilled() {
        on(LocalDate.of(2026, 9, 2));
        post(calculate(AUGUST, LocalDate.of(2026, 9, 15)));
    }

    private void on(LocalDate day) {
        clock.moveTo(day.atTime(10, 0).atZone(ZoneId.of("Europe/Moscow")).toInstant());
    }

    private void approve(Actor actor, org.commonhold.adjustment.AdjustmentId id) {
        CoreHarness.as(actor, () -> {
            adjustments.approve(id);
            return true;
        });
    }

    private List<AdjustmentState> state() {
        return CoreHarness.as(accountant, () -> adjustments.list(null, house.accounts.get(0), 0, 10)).stream()
                .map(AdjustmentRow::state)
                .toList();
    }

    private ChargeId charge(int flat) {
        return new ChargeId(house.number("select max(id) from charge where tenant_id = ? and kind = 'REGULAR'"
                + " and account_id = " + house.accounts.get(flat).value()));
    }

    private long lateFees(int flat) {
        return house.number("select coalesce(sum(amount_minor), 0) from charge where tenant_id = ?"
                + " and kind = 'LATE_FEE' and account_id = "
                + house.accounts.get(flat).value());
    }

    private long booked(String gl) {
        return house.number(
                "select coalesce(sum(amount_minor), 0) from posting where tenant_id = ? and gl_account = '" + gl + "'");
    }

    private void pay(int flat, long minor) {
        var today = LocalDate.ofInstant(clock.instant(), house.company.timeZone());
        CoreHarness.as(accountant, () -> CoreHarness.get(Payments.class)
                .record(new RecordPayment(
                        house.accounts.get(flat),
                        rub(minor),
                        PaymentMethod.CASH,
                        today,
                        "key-" + minor + "-" + flat + today)));
    }

    private BillingRunId calculate(BillingPeriod period, LocalDate dueOn) {
        var run = as(() -> runs.prepare(period, dueOn));
        finish(as(() -> jobOf(run)));
        return run;
    }

    private void post(BillingRunId run) {
        finish(as(() -> {
            runs.approve(run, false);
            runs.post(run);
            return jobOf(run);
        }));
    }

    private JobId jobOf(BillingRunId run) {
        return Objects.requireNonNull(runs.details(run).job()).id();
    }

    private void finish(JobId job) {
        CoreHarness.get(JobRunner.class).run(house.company.id(), job);
        assertThat(house.number("select state = 'DONE' from job where tenant_id = ? and id = " + job.value()))
                .as("job %s is done", job)
                .isEqualTo(1);
    }

    private StatementRow statement(int flat) {
        return as(() -> statements.latest(house.accounts.get(flat))).orElseThrow();
    }

    private <T> T as(Callable<T> work) {
        return CoreHarness.as(accountant, work);
    }

    private static Money rub(long minor) {
        return Money.ofMinor(minor, "RUB");
    }
}
