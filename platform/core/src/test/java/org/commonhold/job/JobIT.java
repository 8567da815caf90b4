package org.commonhold.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.commonhold.audit.AuditTrail;
import org.commonhold.db.TestDatabase;
import org.commonhold.kernel.NewId;
import org.commonhold.kernel.NotFound;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Rejected;
import org.commonhold.security.Actor;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Forbidden;
import org.commonhold.security.Role;
import org.commonhold.tenancy.CompanyDetails;
import org.commonhold.testing.CoreHarness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobIT {

    private final Jobs jobs = CoreHarness.get(Jobs.class);
    private final JobRunner runner = CoreHarness.get(JobRunner.class);
    private final JobScheduler scheduler = CoreHarness.get(JobScheduler.class);
    private final CompanyDetails company = CoreHarness.company();
    private final Actor system = Actor.system(company.id());
    private final long subject = NewId.next();

    @AfterEach
    void stop() {
        scheduler.stop();
        runner.pause(false);
        CoreHarness.sql("delete from scheduled_tasks");
    }

    @Test
    void isRunByTheSchedulerWithProgress() throws Exception {
        var id = start(chunk -> {});
        assertThat(progress(id).state()).isEqualTo(JobState.QUEUED);
        withScheduler(() -> {
            await(id, JobState.DONE);
            return null;
        });
        assertThat(progress(id).done()).isEqualTo(5);
        assertThat(progress(id).total()).isEqualTo(5);
        assertThat(queued(id)).isEmpty();
    }

    @Test
    void isAmongTheQueuedOfItsCompanyUntilItBegins() {
        var first = start(chunk -> {});
        var second = CoreHarness.as(system, () -> jobs.start("stepping", NewId.next()));
        assertThat(CoreHarness.as(system, jobs::queued)).containsExactly(first, second);
        run(first);
        assertThat(CoreHarness.as(system, jobs::queued)).containsExactly(second);
        assertThat(CoreHarness.as(Actor.system(CoreHarness.company().id()), jobs::queued))
                .isEmpty();
    }

    @Test
    void isNotQueuedWhenTheCallerRollsBack() {
        var before = CoreHarness.column("select task_instance from scheduled_tasks");
        var transactions = CoreHarness.get(JobTransactions.class);
        assertThatThrownBy(() -> CoreHarness.as(system, () -> {
                    transactions.run(() -> {
                        jobs.start("stepping", subject);
                        throw new IllegalStateException("rolled back");
                    });
                    return null;
                }))
                .hasMessage("rolled back");
        assertThat(CoreHarness.column("select task_instance from scheduled_tasks"))
                .isEqualTo(before);
        assertThat(CoreHarness.column("select id from job where subject_id = ?", subject))
                .isEmpty();
    }

    @Test
    void stopsAtTheNextChunkBorderWhenCancelled() {
        var id = start(chunk -> {});
        SteppingJob.STEPS.put(subject, chunk -> {
            if (chunk == 2) {
                CoreHarness.sql("update job set cancel_asked = true where id = ?", id.value());
            }
        });
        run(id);
        assertThat(progress(id).state()).isEqualTo(JobState.CANCELLED);
        assertThat(progress(id).done()).isEqualTo(2);
    }

    @Test
    void doesNothingWhenCancelledBeforeItsStart() {
        var id = start(chunk -> {});
        CoreHarness.as(system, () -> {
            jobs.cancel(id);
            return null;
        });
        run(id);
        assertThat(progress(id).state()).isEqualTo(JobState.CANCELLED);
        assertThat(SteppingJob.TRIED).doesNotContainKey(subject);
    }

    @Test
    void onlyWhoMayStartSuchAJobStopsIt() {
        var id = start(chunk -> {});
        var accountant = CoreHarness.employee(company, Role.ACCOUNTANT);
        assertThat(CoreHarness.as(accountant, () -> jobs.progress(id)).state()).isEqualTo(JobState.QUEUED);
        assertThatThrownBy(() -> cancel(accountant, id)).isInstanceOf(Forbidden.class);
        run(id);
        assertThat(progress(id).state()).isEqualTo(JobState.DONE);
        var other = start(chunk -> {});
        cancel(CoreHarness.employee(company, Role.ADMIN), other);
        run(other);
        assertThat(progress(other).state()).isEqualTo(JobState.CANCELLED);
    }

    private void cancel(Actor actor, JobId id) {
        CurrentActor.runAs(actor, () -> jobs.cancel(id));
    }

    @Test
    void anotherNodeGoesOnFromTheCheckpointAndTheLostOneCanNoLongerWrite() throws Exception {
        var reached = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var node = Thread.currentThread();
        var id = start(chunk -> {
            if (chunk == 3 && Thread.currentThread() != node) {
                reached.countDown();
                waitFor(release);
            }
        });
        var lost = Executors.newSingleThreadExecutor();
        var lostRun = lost.submit(() -> run(id));
        assertThat(reached.await(20, TimeUnit.SECONDS)).isTrue();
        run(id);
        assertThat(progress(id).state()).isEqualTo(JobState.DONE);
        release.countDown();
        lostRun.get(20, TimeUnit.SECONDS);
        lost.shutdown();
        assertThat(tried()).containsExactly(1, 2, 3, 3, 4, 5);
        assertThat(progress(id).done()).isEqualTo(5);
    }

    @Test
    void keepsItsCheckpointWhenTheServerGoesDown() {
        var id = start(chunk -> {
            if (chunk == 2) {
                runner.pause(true);
            }
        });
        assertThatThrownBy(() -> run(id)).isInstanceOf(JobPaused.class);
        assertThat(progress(id).state()).isEqualTo(JobState.RUNNING);
        assertThat(progress(id).done()).isEqualTo(2);
        runner.pause(false);
        run(id);
        assertThat(tried()).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void aFailedChunkLeavesNothingAndTheJobAReference() {
        var trail = CoreHarness.get(AuditTrail.class);
        var id = start(chunk -> {
            trail.record("chunk", "TEST", (long) chunk, null);
            if (chunk == 3) {
                throw new IllegalStateException("secret detail");
            }
        });
        run(id);
        assertThat(progress(id).state()).isEqualTo(JobState.FAILED);
        assertThat(progress(id).failure()).hasSize(8).doesNotContain("secret");
        assertThat(CoreHarness.column(
                        "select object_id from audit_event where tenant_id = ? order by object_id",
                        company.id().value()))
                .isEqualTo(List.of(1L, 2L));
        run(id);
        assertThat(progress(id).done()).as("a failed job is not run again").isEqualTo(2);
    }

    @Test
    void aRefusalIsShownByItsKey() {
        var id = start(chunk -> {
            throw new TestRejected();
        });
        run(id);
        assertThat(progress(id).failure()).isEqualTo("job.test.refused");
    }

    @Test
    void aDeadlockedChunkIsTriedAgainWhole() {
        var id = start(chunk -> {
            if (chunk == 2 && tried().size() < 4) {
                throw new IllegalStateException(new SQLException("Deadlock found", "40001", 1213));
            }
        });
        run(id);
        assertThat(progress(id).state()).isEqualTo(JobState.DONE);
        assertThat(tried()).containsExactly(1, 2, 2, 2, 3, 4, 5);
    }

    @Test
    void needsAHandlerAndBelongsToItsCompany() {
        assertThatThrownBy(() -> CoreHarness.as(system, () -> jobs.start("unknown", 1)))
                .isInstanceOf(IllegalArgumentException.class);
        var id = start(chunk -> {});
        var other = Actor.system(CoreHarness.company().id());
        assertThatThrownBy(() -> CoreHarness.as(other, () -> jobs.progress(id))).isInstanceOf(NotFound.class);
        runner.run(CoreHarness.company().id(), id);
        assertThat(progress(id).state()).isEqualTo(JobState.QUEUED);
    }

    private JobId start(IntConsumer step) {
        SteppingJob.STEPS.put(subject, step);
        return CoreHarness.as(system, () -> jobs.start("stepping", subject));
    }

    private List<Integer> tried() {
        return SteppingJob.TRIED.getOrDefault(subject, List.of());
    }

    private void run(JobId id) {
        runner.run(company.id(), id);
    }

    private JobRow progress(JobId id) {
        return CoreHarness.as(system, () -> jobs.progress(id));
    }

    private List<?> queued(JobId id) throws InterruptedException {
        Thread.sleep(300);
        return CoreHarness.column(
                "select 1 from scheduled_tasks where task_instance = ?",
                company.id().value() + ":" + id.value());
    }

    private void await(JobId id, JobState state) throws InterruptedException {
        for (var i = 0; i < 200 && progress(id).state() != state; i++) {
            Thread.sleep(100);
        }
        assertThat(progress(id).state()).isEqualTo(state);
    }

    private void withScheduler(Callable<?> work) throws Exception {
        var database = TestDatabase.shared();
        var source = new MysqlDataSource();
        source.setUrl(database.url());
        source.setUser(database.user());
        source.setPassword(database.password());
        var executor = Executors.newFixedThreadPool(4);
        try {
            scheduler.start(source, executor);
            work.call();
            scheduler.stop();
            assertThat(executor.isShutdown())
                    .as("the executor stays its owner's")
                    .isFalse();
        } finally {
            executor.shutdown();
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class TestRejected extends Rejected {

        private static final long serialVersionUID = 1L;

        TestRejected() {
            super(Problem.of("job.test.refused"));
        }
    }
}
