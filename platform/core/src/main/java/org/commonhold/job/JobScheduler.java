package org.commonhold.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Decides by rows in the database which node runs what. A node that is killed stops sending heartbeats; after 20 to 30
 * seconds another one, or the same one started again, takes its jobs up from their checkpoints.
 */
@ApplicationScoped
public class JobScheduler {

    static final String TASK = "commonhold-job";

    private static final int THREADS = 4;
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final Duration POLLING = Duration.ofSeconds(1);
    private static final Duration RETRY = Duration.ofSeconds(10);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

    private final JobRunner runner;
    private final Instance<RecurringWork> recurring;
    private @Nullable Scheduler scheduler;

    @Inject
    JobScheduler(JobRunner runner, @Any Instance<RecurringWork> recurring) {
        this.runner = runner;
        this.recurring = recurring;
    }

    /** Begins to run jobs. The executor's threads do the work (at most four jobs at once, each with a second thread
     * at times); it is not shut down by us. */
    public synchronized void start(DataSource dataSource, ExecutorService executor) {
        if (scheduler != null) {
            throw new IllegalStateException("the scheduler runs already");
        }
        runner.pause(false);
        runner.lend(executor);
        scheduler = Scheduler.create(dataSource, List.<Task<?>>of(jobTask()))
                .startTasks(recurring.stream().map(JobScheduler::recurringTask).toList())
                .serializer(new TextSerializer())
                .alwaysPersistTimestampInUTC()
                .executorService(new BorrowedExecutor(executor))
                .threads(THREADS)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(LONGEST_STOP)
                .build();
        scheduler.start();
    }

    /** Lets running jobs come to their next chunk border and gives them back to the queue. */
    public synchronized void stop() {
        if (scheduler != null) {
            runner.pause(true);
            scheduler.stop();
            scheduler = null;
        }
    }

    private OneTimeTask<String> jobTask() {
        return Tasks.oneTime(TASK, String.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    var reference = JobReference.of(instance.getData());
                    runner.run(reference.tenant(), reference.job());
                });
    }

    private static RecurringTask<Void> recurringTask(RecurringWork work) {
        return Tasks.recurring(work.name(), FixedDelay.of(work.every()))
                .onDeadExecutionRevive()
                .execute((instance, context) -> work.run());
    }
}
