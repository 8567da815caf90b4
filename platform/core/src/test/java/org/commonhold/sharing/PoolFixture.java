package org.commonhold.sharing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.pricing.Facts.ShareFact;
import org.commonhold.pricing.Quantity.Weight;
import org.commonhold.pricing.Quantity.Weight.Measure;
import org.commonhold.pricing.Terms.Proration;
import org.jspecify.annotations.Nullable;

/** Units of June, divided page by page by the code that a run uses; the account of a unit's holder is its id unless one is given. */
final class PoolFixture {

    static final BillingPeriod JUNE = BillingPeriod.of(2026, 6);
    static final List<Weight> BY_AREA = List.of(weight(Measure.AREA, "1"));
    private static final Pool.Names NAMES = new Pool.Names(unit -> "unit " + unit, building -> "building " + building);

    private int page = 2;
    private Cut.Room room = new Cut.Room(2, 2);
    private Proration way = Proration.ACTUAL_DAYS;
    private final List<PoolUnit> units = new ArrayList<>();

    PoolFixture by(Proration other) {
        way = other;
        return this;
    }

    PoolFixture inPages(int size, Cut.Room other) {
        page = size;
        room = other;
        return this;
    }

    PoolFixture with(PoolUnit... more) {
        units.addAll(Arrays.asList(more));
        return this;
    }

    PoolFixture with(List<PoolUnit> more) {
        units.addAll(more);
        return this;
    }

    /** By account. */
    Map<Long, ShareFact> divide(String total, List<Weight> weights) {
        return parts(pool(new Pool.Cost(number(total), 2), weights));
    }

    Pool pool(Pool.Total total, List<Weight> weights) {
        var key = new ShareKey(weights, way, JUNE);
        var pool = new Pool(new Pool.Asked(1, "LIFT", Pool.Asked.ESTATE, key, total), room);
        Pool.decide(List.of(pool), this::pages, NAMES);
        return pool;
    }

    Map<Long, ShareFact> parts(Pool pool) {
        var result = new LinkedHashMap<Long, ShareFact>();
        pages(some -> some.forEach(unit -> {
            var parts = pool.parts(unit);
            for (int i = 0; i < parts.size(); i++) {
                result.put(unit.holders().get(i).account(), parts.get(i));
            }
        }));
        return result;
    }

    private void pages(Consumer<List<PoolUnit>> to) {
        for (int i = 0; i < units.size(); i += page) {
            to.accept(units.subList(i, Math.min(units.size(), i + page)));
        }
    }

    static PoolUnit flat(long id, String area) {
        return flat(id, area, holder(id, 1, 31));
    }

    static PoolUnit flat(long id, String area, PoolUnit.Holder... holders) {
        return new PoolUnit(id, number(area), shares(null, null), null, List.of(holders));
    }

    static PoolUnit shared(long id, @Nullable String dated, @Nullable String declared) {
        return new PoolUnit(id, null, shares(dated, declared), null, List.of(holder(id, 1, 31)));
    }

    static PoolUnit metered(long id, PoolUnit.Holder... holders) {
        return new PoolUnit(id, null, shares(null, null), null, List.of(holders));
    }

    /** From a day of June until, and without, another; the 31st is the first of July. */
    static PoolUnit.Holder holder(long account, int from, int to) {
        return new PoolUnit.Holder(account, day(from), day(to), null);
    }

    static PoolUnit.Share shares(@Nullable String dated, @Nullable String declared) {
        return new PoolUnit.Share(dated == null ? null : number(dated), declared == null ? null : number(declared));
    }

    static Weight weight(Measure measure, String part) {
        return new Weight(measure, number(part));
    }

    static LocalDate day(int day) {
        return JUNE.firstDay().plusDays(day - 1L);
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
