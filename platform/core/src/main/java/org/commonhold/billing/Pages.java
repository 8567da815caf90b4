package org.commonhold.billing;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.commonhold.job.Checkpoint;
import org.commonhold.job.Chunk;

/** Chunks of a job that walks through accounts by id. */
final class Pages<T> implements Supplier<Optional<Chunk>> {

    private final LongFunction<List<T>> after;
    private final ToLongFunction<T> id;
    private final BiConsumer<List<T>, Chunk.Turn> work;
    private Checkpoint at;

    /** @param after gives the accounts that follow a number; none at the end */
    Pages(Checkpoint start, LongFunction<List<T>> after, ToLongFunction<T> id, BiConsumer<List<T>, Chunk.Turn> work) {
        this.at = start;
        this.after = after;
        this.id = id;
        this.work = work;
    }

    @Override
    public Optional<Chunk> get() {
        var page = after.apply(at.after());
        if (page.isEmpty()) {
            return Optional.empty();
        }
        at = at.next(id.applyAsLong(page.get(page.size() - 1)), page.size());
        return Optional.of(new Chunk(at.done(), at.toString(), turn -> work.accept(page, turn)));
    }

    /** Where the next page would begin. */
    Checkpoint at() {
        return at;
    }
}
