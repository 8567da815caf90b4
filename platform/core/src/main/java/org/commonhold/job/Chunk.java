package org.commonhold.job;

import java.util.function.Consumer;

/**
 * A piece of a job's work, done in one transaction with its progress and checkpoint.
 *
 * @param doneUnits of the whole job, when this piece is committed
 * @param work may be done again from its beginning after a lock conflict
 */
public record Chunk(long doneUnits, String checkpoint, Consumer<Turn> work) {

    /** Where a chunk that runs beside an earlier one waits for it. */
    @FunctionalInterface
    public interface Turn {

        /** Returns when every earlier chunk is committed. What one chunk must see or have of another comes after this. */
        void await();
    }
}
