package org.commonhold.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import org.commonhold.charge.BillingRunId;
import org.commonhold.job.JobId;
import org.commonhold.job.JobRunner;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.security.Role;
import org.commonhold.testing.CoreHarness;
import org.commonhold.testing.FaultySql;
import org.commonhold.testing.StoredBalances;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A run that dies at any statement, in the dry run or in the posting, goes on and ends as one that was left alone. */
class BillingKillsIT {

    private static final int FLATS = 620;
    private static final int MONTHS = 10;
    private static final String CHARGES = "select concat_ws('|', a.number, s.code, c.period, c.line, c.kind, c.method,"
            + " c.quantity, c.quantity_unit, c.price, c.amount_minor, c.tax_minor, c.due_on,"
            + " regexp_replace(c.explanation, '[0-9]{15,}', '#')) from charge c join account a"
            + " on a.tenant_id = c.tenant_id and a.id = c.account_id join service s on s.tenant_id = c.tenant_id"
            + " and s.id = c.service_id where c.tenant_id = ? order by 1";
    private static final String POSTINGS = "select concat_ws('|', p.gl_account, coalesce(a.number, ''), s.code,"
            + " p.amount_minor, t.period, t.number, t.opening_minor, t.charged_minor, t.due_minor, t.estimated)"
            + " from posting p join journal_entry e on e.tenant_id = p.tenant_id and e.id = p.entry_id join statement t"
            + " on t.tenant_id = e.tenant_id and t.id = e.source_id left join account a on a.tenant_id = p.tenant_id"
            + " and a.id = p.account_id join service s on s.tenant_id = p.tenant_id and s.id = p.service_id"
            + " where p.tenant_id = ? order by 1";

    private final BillingRuns runs = CoreHarness.get(BillingRuns.class);
    private final JobRunner runner = CoreHarness.get(JobRunner.class);

    @Test
    void twentyRandomKillsChangeNoByteOfChargesAndPostings() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var calm = house();
        var killed = house();
        var kills = 0;
        for (var month = 1; month <= MONTHS; month++) {
            var period = BillingPeriod.of(2026, month);
            var dry = undisturbed(calm, period, true);
            var run = as(killed, () -> runs.prepare(period, due(period)));
            kills += dieAndGoOn(
                    killed,
                    run,
                    1 + random.nextLong(dry),
                    () -> as(killed, () -> {
                        runs.prepare(period, due(period));
                        return true;
                    }));
            var post = undisturbed(calm, period, false);
            approveAndPost(killed, run);
            kills += dieAndGoOn(
                    killed,
                    run,
                    1 + random.nextLong(post),
                    () -> as(killed, () -> {
                        runs.post(run);
                        return true;
                    }));
            assertThat(as(killed, () -> runs.details(run)).run().state())
                    .as("month %s, seed %d", period, seed)
                    .isEqualTo(RunState.POSTED);
        }
        assertThat(kills).as("kills, seed %d", seed).isEqualTo(2 * MONTHS);
        assertThat(rows(killed, CHARGES))
                .as("seed %d", seed)
                .isEqualTo(rows(calm, CHARGES))
                .hasSize(FLATS * (2 * MONTHS + 2 * (MONTHS - 2)));
        StoredBalances.assertTrue(killed.company.id().value());
        assertThat(rows(killed, POSTINGS))
                .as("seed %d", seed)
                .isEqualTo(rows(calm, POSTINGS))
                .isNotEmpty();
    }

    private static BillingFixture house() {
        return new BillingFixture(FLATS, false)
                .service("CARE", "AREA", null, "30.137")
                .service("GATE", "UNIT", null, "50");
    }

    /** The statements that the dry run or the posting of the month takes. */
    private long undisturbed(BillingFixture house, BillingPeriod period, boolean dry) {
        var run = dry
                ? as(house, () -> runs.prepare(period, due(period)))
                : as(house, () -> runs.list(0, 1).get(0).id());
        if (!dry) {
            approveAndPost(house, run);
        }
        var job = job(house, run);
        FaultySql.dieAt(Long.MAX_VALUE);
        runner.run(house.company.id(), job);
        var sent = FaultySql.heal();
        assertThat(state(house, job)).isEqualTo("DONE");
        return sent;
    }

    private void approveAndPost(BillingFixture house, BillingRunId run) {
        as(house, () -> {
            runs.approve(run);
            runs.post(run);
            return true;
        });
    }

    /** 1 when the job really died; behind its last commit nothing is left to do. */
    private int dieAndGoOn(BillingFixture house, BillingRunId run, long statement, Runnable again) {
        var first = job(house, run);
        FaultySql.dieAt(statement);
        long sent;
        try {
            runner.run(house.company.id(), first);
        } catch (RuntimeException e) {
            assertThat(e).hasStackTraceContaining("killed at statement");
        } finally {
            sent = FaultySql.heal();
        }
        if (!Objects.equals(state(house, first), "DONE")) {
            if (!Objects.equals(state(house, first), "FAILED")) {
                runner.run(house.company.id(), first);
            }
            // A job that died after its last chunk has failed although nothing is left to do.
            if (!Objects.equals(state(house, first), "DONE")
                    && as(house, () -> runs.details(run)).run().state() != RunState.POSTED) {
                again.run();
                runner.run(house.company.id(), job(house, run));
            }
        }
        return sent >= statement ? 1 : 0;
    }

    private JobId job(BillingFixture house, BillingRunId run) {
        return Objects.requireNonNull(as(house, () -> runs.details(run)).job()).id();
    }

    private static @Nullable Object state(BillingFixture house, JobId job) {
        return CoreHarness.column(
                        "select state from job where tenant_id = ? and id = ?",
                        house.company.id().value(),
                        job.value())
                .get(0);
    }

    private static List<@Nullable Object> rows(BillingFixture house, String query) {
        return CoreHarness.column(query, house.company.id().value());
    }

    private static LocalDate due(BillingPeriod period) {
        return period.end().withDayOfMonth(10);
    }

    private static <T> T as(BillingFixture house, Callable<T> work) {
        return CoreHarness.as(CoreHarness.employee(house.company, Role.ACCOUNTANT), work);
    }
}
