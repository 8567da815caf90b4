package org.commonhold.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.commonhold.basis.Scope;
import org.jspecify.annotations.Nullable;

/**
 * The units of an estate or building, page by page and as often as asked for, each time the same; all holders of a unit come with
 * it. What fits in one page is read once.
 */
final class UnitWalk {

    private final PoolUnits source;
    private final Way way;
    private final int page;
    private final UseMemory memory = new UseMemory();
    private @Nullable List<PoolUnit> all;

    UnitWalk(PoolUnits source, Way way, int page) {
        this.source = source;
        this.way = way;
        this.page = page;
    }

    /** Where it leads and what is asked on it. */
    record Way(Scope scope, Pools.Division division, PoolUnits.Wanted wanted) {}

    /** Gives the pages one after the other; none is empty. */
    void pages(Consumer<List<PoolUnit>> to) {
        var known = all;
        if (known == null) {
            memory.rewind();
            var only = new Only();
            batches(batch -> pages(batch, only.andThen(to)));
            all = only.page();
        } else if (!known.isEmpty()) {
            to.accept(known);
        }
    }

    /** Remembers a page as long as no other follows. */
    private static final class Only implements Consumer<List<PoolUnit>> {
        private @Nullable List<PoolUnit> page = List.of();
        private boolean some;

        @Override
        public void accept(List<PoolUnit> next) {
            page = some ? null : next;
            some = true;
        }

        @Nullable
        List<PoolUnit> page() {
            return page;
        }
    }

    private void pages(List<Long> buildings, Consumer<List<PoolUnit>> to) {
        var after = 0L;
        PoolUnits.Page next;
        do {
            next = source.next(way, buildings, after, page, memory);
            after = next.last();
            if (!next.units().isEmpty()) {
                to.accept(next.units());
            }
        } while (next.read() == page);
    }

    /** As many buildings as fill a page, or a larger one alone. */
    private void batches(Consumer<List<Long>> to) {
        if (way.scope().building() != null) {
            to.accept(List.of(way.scope().building()));
            return;
        }
        long estate = Objects.requireNonNull(way.scope().estate());
        var batch = new ArrayList<Long>();
        var units = 0;
        var after = 0L;
        for (var some = source.buildings(estate, after, page);
                !some.isEmpty();
                some = source.buildings(estate, after, page)) {
            for (var building : some) {
                if (!batch.isEmpty() && (units + building.units() > page || batch.size() == page)) {
                    to.accept(List.copyOf(batch));
                    batch.clear();
                    units = 0;
                }
                batch.add(building.id());
                units += building.units();
            }
            after = some.get(some.size() - 1).id();
        }
        if (!batch.isEmpty()) {
            to.accept(batch);
        }
    }
}
