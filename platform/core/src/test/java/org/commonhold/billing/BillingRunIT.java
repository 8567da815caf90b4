package org.commonhold.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.commonhold.charge.BillingRunId;
import org.commonhold.estate.AccountId;
import org.commonhold.job.JobHandler;
import org.commonhold.job.JobId;
import org.commonhold.job.JobRun;
import org.commonhold.job.JobRunner;
import org.commonhold.job.JobState;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.MovableClock;
import org.commonhold.kernel.NotFound;
import org.commonhold.ledger.EntryKind;
import org.commonhold.ledger.EntryLine;
import org.commonhold.ledger.GlAccount;
import org.commonhold.ledger.Ledger;
import org.commonhold.ledger.PostEntry;
import org.commonhold.ledger.SourceKind;
import org.commonhold.security.Actor;
import org.commonhold.security.Role;
import org.commonhold.statement.MailCount;
import org.commonhold.statement.StatementNotices;
import org.commonhold.statement.StatementRow;
import org.commonhold.statement.Statements;
import org.commonhold.testing.CoreHarness;
import org.junit.jupiter.api.Test;

class BillingRunIT {

    private static final BillingPeriod SEPTEMBER = BillingPeriod.of(2026, 9);
    private static final BillingPeriod OCTOBER = BillingPeriod.of(2026, 10);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 10);

    private final BillingRuns runs = CoreHarness.get(BillingRuns.class);
    private final RunReview review = CoreHarness.get(RunReview.class);
    private final Statements statements = CoreHarness.get(Statements.class);
    private final Ledger ledger = CoreHarness.get(Ledger.class);
    private final MovableClock clock = CoreHarness.get(MovableClock.class);

    @Test
    void calculatesApprovesPostsAndARerunChangesNothing() {
        var house = metered();
        var run = calculate(house, OCTOBER);
        var dry = as(house, () -> runs.details(run));
        assertThat(dry.run().state()).isEqualTo(RunState.CALCULATED);
        assertThat(dry.run().errors()).isZero();
        // per flat: 50 m² × 30, 50, 5.5 m³ × 43.57 = 239.635 rounded to 239.64
        assertThat(dry.run().total()).isEqualTo(rub(2 * (150000 + 5000 + 23964)));
        assertThat(house.count("statement")).isZero();

        post(house, run, false);
        var first = statement(house, 0);
        assertThat(first.charged()).isEqualTo(rub(178964));
        assertThat(first.due()).isEqualTo(rub(178964));
        assertThat(as(house, () -> ledger.balance(house.accounts.get(0)))).isEqualTo(rub(178964));
        assertBooksMatch(house);

        var again = calculate(house, OCTOBER);
        assertThat(as(house, () -> runs.details(again)).run().accounts()).isZero();
        var charges = house.number("select coalesce(sum(id), 0) % 1000000007 from charge where tenant_id = ?");
        post(house, again, false);
        assertThat(house.number("select coalesce(sum(id), 0) % 1000000007 from charge where tenant_id = ?"))
                .isEqualTo(charges);
        assertThat(house.count("statement")).isEqualTo(2);
        assertThat(house.count("charge")).isEqualTo(6);
    }

    @Test
    void aCalculationMayBeRepeatedAndReplacesItsDrafts() {
        var house = metered();
        var run = calculate(house, OCTOBER);
        var drafts = house.count("draft_charge");
        assertThat(calculate(house, OCTOBER)).isEqualTo(run);
        assertThat(house.count("draft_charge")).isEqualTo(drafts).isEqualTo(6);
    }

    @Test
    void aMissingReadingStopsTheApprovalUntilItsAccountIsLeftOut() {
        var house = new BillingFixture(2, true)
                .service("WATER", "METERED", "COLD_WATER", "43.57")
                .reading(0, LocalDate.of(2026, 9, 20), "110")
                .reading(0, LocalDate.of(2026, 10, 20), "115.5")
                .reading(1, LocalDate.of(2026, 9, 20), "110");
        var run = calculate(house, OCTOBER);
        var errors = as(house, () -> runs.errors(run));
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).account()).isEqualTo(house.accounts.get(1));
        assertThat(errors.get(0).problem().key()).isEqualTo("pricing.fault.noNorm");
        var outgoing = as(house, () -> runs.details(run)).outgoing();
        assertThat(outgoing).isEqualTo(new BillingRunDetails.Outgoing(1, rub(23964)));
        assertThatThrownBy(() -> as(house, () -> {
                    runs.approve(run, false);
                    return true;
                }))
                .isInstanceOf(BillingRejected.class);
        post(house, run, true);
        assertThat(house.count("statement")).isEqualTo(1);

        house.reading(1, LocalDate.of(2026, 10, 21), "111");
        post(house, calculate(house, OCTOBER), false);
        assertThat(house.count("statement")).isEqualTo(2);
        assertThat(statement(house, 1).charged()).isEqualTo(rub(4357));
    }

    @Test
    void showsTheLargestDifferenceToLastMonthFirst() {
        var house = metered();
        house.reading(0, LocalDate.of(2026, 8, 20), "109").reading(1, LocalDate.of(2026, 8, 20), "100");
        post(house, calculate(house, SEPTEMBER), false);
        var october = calculate(house, OCTOBER);
        var rows = as(house, () -> review.differences(october, ReviewFilter.ALL, 0, 10));
        assertThat(rows).extracting(DifferenceRow::number).containsExactly("A1", "A2");
        assertThat(rows.get(0).difference()).isEqualTo(rub(23964 - 4357));
        assertThat(rows.get(1).difference()).isEqualTo(rub(23964 - 43570));
        var water = as(house, () -> runs.details(october)).services().get(2);
        assertThat(water.previous()).isEqualTo(rub(4357 + 43570));
        assertThat(water.now()).isEqualTo(rub(2 * 23964));
    }

    @Test
    void aRunKilledInTheMiddleEndsWithTheSameCharges() {
        var house = new BillingFixture(1101, false)
                .service("CARE", "AREA", null, "30")
                .service("GATE", "UNIT", null, "50");
        var run = calculate(house, OCTOBER);
        approve(house, run, false);
        var job = as(house, () -> {
            runs.post(run);
            return jobOf(run);
        });
        var posting = CoreHarness.get(BillingPosting.class);
        var killed = new KilledRun(run.value(), 2);
        assertThatThrownBy(() -> asSystem(house, posting, killed)).hasMessage("killed");
        assertThat(house.count("statement")).isEqualTo(500);
        assertThat(house.count("charge")).isEqualTo(1000);

        finish(house, job);
        assertThat(house.count("statement")).isEqualTo(1101);
        assertThat(house.count("charge")).isEqualTo(2202);
        assertThat(house.number("select max(number) from statement where tenant_id = ?"))
                .isEqualTo(1101);
        assertThat(house.number("select sum(amount_minor) from charge where tenant_id = ?"))
                .isEqualTo(1101L * (150000 + 5000));
        assertBooksMatch(house);
    }

    @Test
    void whatWasPaidSinceTheLastStatementIsShownApart() {
        var house = metered();
        house.reading(0, LocalDate.of(2026, 8, 20), "109").reading(1, LocalDate.of(2026, 8, 20), "109");
        post(house, calculate(house, SEPTEMBER), false);
        var account = house.accounts.get(0);
        var debt = statement(house, 0).due();
        pay(house, account, 10000);
        post(house, calculate(house, OCTOBER), false);
        var october = statement(house, 0);
        assertThat(october.opening()).isEqualTo(debt);
        assertThat(october.paid()).isEqualTo(rub(10000));
        assertThat(october.due()).isEqualTo(debt.plus(october.charged()).minus(rub(10000)));
        assertThat(as(house, () -> ledger.balance(account))).isEqualTo(october.due());
    }

    /** Its time of booking lies before the last statement, as when it was on its way while that was issued. */
    @Test
    void aPaymentThatArrivesWhileAStatementIsIssuedIsShownOnceByTheNext() {
        var house = metered();
        house.reading(0, LocalDate.of(2026, 8, 20), "109").reading(1, LocalDate.of(2026, 8, 20), "109");
        post(house, calculate(house, SEPTEMBER), false);
        var account = house.accounts.get(0);
        var september = statement(house, 0);
        clock.moveTo(september.issuedAt().minusSeconds(1));
        try {
            pay(house, account, 10000);
        } finally {
            clock.reset();
        }
        post(house, calculate(house, OCTOBER), false);
        var october = statement(house, 0);
        assertThat(october.opening()).isEqualTo(september.due());
        assertThat(october.paid()).isEqualTo(rub(10000));

        house.reading(0, LocalDate.of(2026, 11, 20), "116").reading(1, LocalDate.of(2026, 11, 20), "116");
        post(house, calculate(house, OCTOBER.next()), false);
        var november = statement(house, 0);
        assertThat(november.opening()).isEqualTo(october.due());
        assertThat(november.paid()).isEqualTo(rub(0));
        assertThat(as(house, () -> ledger.balance(account))).isEqualTo(november.due());
    }

    @Test
    void aStatementWaitsForAPaymentThatIsBeingBooked() throws Exception {
        var house = metered();
        var run = calculate(house, OCTOBER);
        var account = house.accounts.get(0);
        var booked = new CountDownLatch(1);
        var payer = new Thread(() -> CoreHarness.as(Actor.system(house.company.id()), () -> {
            CoreHarness.get(ChunkTransactions.class).run(() -> {
                ledger.post(payment(account, 10000));
                booked.countDown();
                pause();
            });
            return true;
        }));
        payer.start();
        assertThat(booked.await(20, TimeUnit.SECONDS)).isTrue();
        post(house, run, false);
        payer.join();
        var statement = statement(house, 0);
        assertThat(statement.paid()).isEqualTo(rub(10000));
        assertThat(statement.opening()).isEqualTo(rub(0));
        assertThat(as(house, () -> ledger.balance(account))).isEqualTo(statement.due());
    }

    @Test
    void theChecklistCountsWhatStandsInTheWay() {
        var house = new BillingFixture(2, true)
                .service("CARE", "AREA", null, "30")
                .service("LIFT", "UNIT", null, null)
                .service("WATER", "METERED", "COLD_WATER", "43.57")
                .reading(0, LocalDate.of(2026, 10, 20), "115.5");
        var check = as(house, () -> CoreHarness.get(BillingPreparation.class).checklist(OCTOBER));
        assertThat(check.accounts()).isEqualTo(2);
        assertThat(check.billed()).isZero();
        assertThat(check.registers()).isEqualTo(2);
        assertThat(check.missing()).isEqualTo(1);
        assertThat(check.unpriced()).containsExactly("Service LIFT");
        assertThat(check.dueOn()).isEqualTo(LocalDate.of(2026, 11, 16));
    }

    @Test
    void countsTheMailsOfARun() {
        var house = metered();
        var run = calculate(house, OCTOBER);
        post(house, run, false);
        finish(house, new JobId(house.number("select id from job where tenant_id = ? and kind = 'billing-notify'")));
        assertThat(as(house, () -> statements.mails(run))).isEqualTo(new MailCount(2, 2, 0, 0));
    }

    @Test
    void mailsEachStatementOnceAndKeepsItsPdf() {
        var house = metered();
        var run = calculate(house, OCTOBER);
        post(house, run, false);
        var notices = new JobId(house.number("select id from job where tenant_id = ? and kind = 'billing-notify'"));
        finish(house, notices);
        asSystem(house, CoreHarness.get(StatementNotices.class), new KilledRun(run.value(), 99));
        assertThat(house.count("outbox_message")).isEqualTo(2);

        var number = statement(house, 0).number();
        var pdf = as(house, () -> statements.pdf(number));
        assertThat(new String(pdf.content(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(as(house, () -> statements.pdf(number)).id()).isEqualTo(pdf.id());
    }

    @Test
    void anOwnerSeesTheOwnStatementsOnly() {
        var house = metered();
        post(house, calculate(house, OCTOBER), false);
        var owner = CoreHarness.owner(house.company, 1, house.owners.get(0));
        var mine = statement(house, 0).number();
        var other = statement(house, 1).number();
        assertThat(CoreHarness.as(owner, () -> statements.details(mine)).lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.sentence()).isNotBlank());
        assertThatThrownBy(() -> CoreHarness.as(owner, () -> statements.details(other)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> CoreHarness.as(owner, () -> ledger.balance(house.accounts.get(1))))
                .isInstanceOf(NotFound.class);
        assertThat(CoreHarness.as(owner, () -> ledger.balance(house.accounts.get(0))))
                .isEqualTo(rub(178964));
        var stranger = CoreHarness.employee(CoreHarness.company(), Role.ACCOUNTANT);
        assertThatThrownBy(() -> CoreHarness.as(stranger, () -> statements.latest(house.accounts.get(0))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsPostedCannotBeChangedOrDeleted() {
        var house = metered();
        post(house, calculate(house, OCTOBER), false);
        var tenant = house.company.id().value();
        for (var table : List.of("charge", "statement", "posting", "journal_entry")) {
            assertThatThrownBy(() -> CoreHarness.sql("update " + table + " set id = id where tenant_id = ?", tenant))
                    .hasMessageContaining("append-only");
            assertThatThrownBy(() -> CoreHarness.sql("delete from " + table + " where tenant_id = ?", tenant))
                    .hasMessageContaining("append-only");
        }
    }

    private void pay(BillingFixture house, AccountId account, long minor) {
        CoreHarness.as(Actor.system(house.company.id()), () -> {
            CoreHarness.get(ChunkTransactions.class).run(() -> ledger.post(payment(account, minor)));
            return true;
        });
    }

    private static PostEntry payment(AccountId account, long minor) {
        return new PostEntry(
                EntryKind.PAYMENT,
                SourceKind.PAYMENT,
                77,
                LocalDate.of(2026, 10, 5),
                List.of(
                        EntryLine.of(GlAccount.CASH, rub(minor)),
                        EntryLine.of(GlAccount.RECEIVABLE, account, rub(-minor))));
    }

    private static void pause() {
        try {
            Thread.sleep(700);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static BillingFixture metered() {
        var house = new BillingFixture(2, true)
                .service("A-CARE", "AREA", null, "30")
                .service("B-GATE", "UNIT", null, "50")
                .service("C-WATER", "METERED", "COLD_WATER", "43.57");
        for (var flat = 0; flat < 2; flat++) {
            house.reading(flat, LocalDate.of(2026, 9, 20), "110").reading(flat, LocalDate.of(2026, 10, 20), "115.5");
        }
        return house;
    }

    private BillingRunId calculate(BillingFixture house, BillingPeriod period) {
        var run = as(house, () -> runs.prepare(period, DUE));
        finish(house, as(house, () -> jobOf(run)));
        return run;
    }

    private void approve(BillingFixture house, BillingRunId run, boolean excludeErrors) {
        as(house, () -> {
            runs.approve(run, excludeErrors);
            return true;
        });
    }

    private void post(BillingFixture house, BillingRunId run, boolean excludeErrors) {
        approve(house, run, excludeErrors);
        finish(house, as(house, () -> {
            runs.post(run);
            return jobOf(run);
        }));
        assertThat(as(house, () -> runs.details(run)).run().state()).isEqualTo(RunState.POSTED);
    }

    private JobId jobOf(BillingRunId run) {
        return Objects.requireNonNull(runs.details(run).job()).id();
    }

    private static void finish(BillingFixture house, JobId job) {
        CoreHarness.get(JobRunner.class).run(house.company.id(), job);
        var state = house.number(
                "select state = '" + JobState.DONE + "' from job where tenant_id = ? and id = " + job.value());
        assertThat(state).as("job %s is done", job).isEqualTo(1);
    }

    private static void asSystem(BillingFixture house, JobHandler handler, JobRun run) {
        CoreHarness.as(Actor.system(house.company.id()), () -> {
            handler.run(run);
            return true;
        });
    }

    private StatementRow statement(BillingFixture house, int flat) {
        return as(house, () -> statements.latest(house.accounts.get(flat))).orElseThrow();
    }

    private void assertBooksMatch(BillingFixture house) {
        var charged = house.number("select sum(amount_minor) from charge where tenant_id = ?");
        var receivable =
                house.number("select sum(amount_minor) from posting where tenant_id = ? and gl_account = '1100'");
        var stated = house.number("select sum(charged_minor) from statement where tenant_id = ?");
        assertThat(receivable).isEqualTo(charged).isEqualTo(stated);
        assertThat(as(house, ledger::trialBalance).balanced()).isTrue();
    }

    private static <T> T as(BillingFixture house, Callable<T> work) {
        return CoreHarness.as(CoreHarness.employee(house.company, Role.ACCOUNTANT), work);
    }

    private static Money rub(long minor) {
        return Money.ofMinor(minor, "RUB");
    }

    /** A job that dies inside its n-th chunk, before that chunk is committed. */
    private record KilledRun(long subject, int[] chunksLeft) implements JobRun {

        KilledRun(long subject, int deadlyChunk) {
            this(subject, new int[] {deadlyChunk});
        }

        @Override
        public Optional<String> checkpoint() {
            return Optional.empty();
        }

        @Override
        public void total(long units) {
            assertThat(units).isNotNegative();
        }

        @Override
        public void chunk(long doneUnits, String checkpoint, Runnable work) {
            CoreHarness.get(ChunkTransactions.class).run(() -> {
                work.run();
                if (--chunksLeft[0] == 0) {
                    throw new IllegalStateException("killed");
                }
            });
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
