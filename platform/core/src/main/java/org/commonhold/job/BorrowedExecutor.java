package org.commonhold.job;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * The container's executor in the scheduler's hands. The scheduler shuts its executor down when it stops; a managed one
 * belongs to the container and refuses that, so only this cover is closed and its own work waited for.
 */
final class BorrowedExecutor extends AbstractExecutorService {

    private final ExecutorService lender;
    private int running;
    private boolean closed;

    BorrowedExecutor(ExecutorService lender) {
        this.lender = lender;
    }

    @Override
    public void execute(Runnable command) {
        synchronized (this) {
            if (closed) {
                throw new RejectedExecutionException("the scheduler has stopped");
            }
            running++;
        }
        try {
            lender.execute(() -> {
                try {
                    command.run();
                } finally {
                    finished();
                }
            });
        } catch (RejectedExecutionException e) {
            finished();
            throw e;
        }
    }

    private synchronized void finished() {
        running--;
        notifyAll();
    }

    @Override
    public synchronized void shutdown() {
        closed = true;
    }

    @Override
    public List<Runnable> shutdownNow() {
        shutdown();
        return List.of();
    }

    @Override
    public synchronized boolean isShutdown() {
        return closed;
    }

    @Override
    public synchronized boolean isTerminated() {
        return closed && running == 0;
    }

    @Override
    public synchronized boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        var end = System.nanoTime() + unit.toNanos(timeout);
        while (running > 0) {
            var left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return closed;
    }
}
