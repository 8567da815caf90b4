package org.commonhold.job;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One run of a job by one thread. */
final class ChunkedRun implements JobRun {

    private static final int TRIES = 5;
    private static final long PAUSE_MILLIS = 100;

    private final JobClaim claim;
    private final JobSql jobs;
    private final JobTransactions transactions;
    private final BooleanSupplier pausing;
    private final Consumer<Runnable> beside;
    private boolean cancelSeen;

    /** @param beside lets a second thread do something, as the same actor; or does nothing with it */
    ChunkedRun(
            JobClaim claim,
            JobSql jobs,
            JobTransactions transactions,
            BooleanSupplier pausing,
            Consumer<Runnable> beside) {
        this.claim = claim;
        this.jobs = jobs;
        this.transactions = transactions;
        this.pausing = pausing;
        this.beside = beside;
    }

    @Override
    public long subject() {
        return claim.subject();
    }

    @Override
    public Optional<String> checkpoint() {
        return Optional.ofNullable(claim.checkpoint());
    }

    @Override
    public void total(long units) {
        transactions.run(() -> jobs.total(claim, units));
    }

    @Override
    public void chunk(long doneUnits, String checkpoint, Runnable work) {
        for (var attempt = 1; ; attempt++) {
            if (pausing.getAsBoolean()) {
                throw new JobPaused();
            }
            try {
                transactions.run(() -> {
                    work.run();
                    jobs.advance(claim, doneUnits, checkpoint);
                });
                return;
            } catch (RuntimeException e) {
                if (attempt == TRIES || !(e instanceof ChunkLine.Yielding || LockConflicts.causedBy(e))) {
                    throw e;
                }
                rest(attempt);
            }
        }
    }

    @Override
    public void chunks(Supplier<Optional<Chunk>> next) {
        var line = new ChunkLine(next, (chunk, work) -> chunk(chunk.doneUnits(), chunk.checkpoint(), work));
        beside.accept(line::help);
        line.run();
    }

    @Override
    public boolean cancelled() {
        cancelSeen = cancelSeen || transactions.call(() -> jobs.cancelAsked(claim.id()));
        return cancelSeen;
    }

    /** How the job ends when its handler returns: a cancel that came too late to be seen changes nothing. */
    JobState ending() {
        return cancelSeen ? JobState.CANCELLED : JobState.DONE;
    }

    private static void rest(int attempt) {
        try {
            Thread.sleep(PAUSE_MILLIS * attempt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JobPaused();
        }
    }
}
