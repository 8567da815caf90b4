package org.commonhold.job;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Chunks that two threads work on side by side and that are committed in their order. The first failure ends both. */
final class ChunkLine {

    /** Each chunk in a transaction of its own, again after a lock conflict. */
    @FunctionalInterface
    interface Transactions {
        void run(Chunk chunk, Runnable work);
    }

    /** An earlier chunk could not get on beside this one: rolled back, and done again behind it. */
    static final class Yielding extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Abandoned extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Object asking = new Object();
    private final Supplier<Optional<Chunk>> next;
    private final Transactions transactions;
    private boolean ended;
    private long given;
    private long committed;
    private long conflicts;
    private int helpers;
    private boolean closed;
    private @Nullable Throwable failure;

    ChunkLine(Supplier<Optional<Chunk>> next, Transactions transactions) {
        this.next = next;
        this.transactions = transactions;
    }

    private record Ticket(long number, Chunk chunk) {}

    /** For the thread that has the job: works until all is committed, also when no other thread ever comes to help. */
    void run() {
        work();
        close();
        var first = failure;
        if (first instanceof Error error) {
            throw error;
        }
        if (first != null) {
            throw (RuntimeException) first;
        }
    }

    /** For a second thread; comes it too late, it does nothing. */
    void help() {
        if (enter()) {
            try {
                work();
            } finally {
                leave();
            }
        }
    }

    private void work() {
        try {
            for (var ticket = take(); ticket != null; ticket = take()) {
                var mine = ticket;
                transactions.run(mine.chunk(), () -> attempt(mine));
                committed();
            }
        } catch (RuntimeException | Error e) {
            fail(e);
        }
    }

    private @Nullable Ticket take() {
        synchronized (asking) {
            if (ended || failed()) {
                return null;
            }
            var chunk = next.get();
            ended = chunk.isEmpty();
            return chunk.map(c -> new Ticket(given++, c)).orElse(null);
        }
    }

    private void attempt(Ticket ticket) {
        var seen = conflicts();
        try {
            ticket.chunk().work().accept(() -> await(ticket, seen));
            await(ticket, seen);
        } catch (RuntimeException e) {
            if (LockConflicts.causedBy(e)) {
                conflict();
            }
            throw e;
        }
    }

    private synchronized void await(Ticket ticket, long seen) {
        while (committed < ticket.number()) {
            if (failure != null) {
                throw new Abandoned();
            }
            if (conflicts != seen) {
                throw new Yielding();
            }
            pause();
        }
    }

    private synchronized long conflicts() {
        return conflicts;
    }

    private synchronized void conflict() {
        conflicts++;
        notifyAll();
    }

    private synchronized void committed() {
        committed++;
        notifyAll();
    }

    private synchronized void fail(Throwable e) {
        if (failure == null) {
            failure = e;
        }
        notifyAll();
    }

    private synchronized boolean failed() {
        return failure != null;
    }

    private synchronized boolean enter() {
        if (closed) {
            return false;
        }
        helpers++;
        return true;
    }

    private synchronized void leave() {
        helpers--;
        notifyAll();
    }

    private synchronized void close() {
        closed = true;
        while (helpers > 0) {
            pause();
        }
    }

    private void pause() {
        try {
            wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JobPaused();
        }
    }
}
