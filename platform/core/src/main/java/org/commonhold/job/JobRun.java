package org.commonhold.job;

import java.util.Optional;
import java.util.function.Supplier;

/** What a handler sees of its job. */
public interface JobRun {

    /** Id of the aggregate the job works on. */
    long subject();

    /** What the last committed chunk left, empty at the first start. */
    Optional<String> checkpoint();

    /** How many units there are; shown as the end of the progress bar. */
    void total(long units);

    /** Runs a chunk in one new transaction together with its progress and checkpoint. */
    void chunk(long doneUnits, String checkpoint, Runnable work);

    /**
     * Runs chunks in their order, two side by side where the server has a thread to spare; each is committed after those before
     * it. One thread at a time asks for the next chunk, and no one any more after none was given. The first failure ends all.
     */
    default void chunks(Supplier<Optional<Chunk>> next) {
        for (var chunk = next.get(); chunk.isPresent(); chunk = next.get()) {
            var work = chunk.get().work();
            chunk(chunk.get().doneUnits(), chunk.get().checkpoint(), () -> work.accept(() -> {}));
        }
    }

    /** True once somebody asked to cancel; the handler then stops at the next chunk border. */
    boolean cancelled();
}
