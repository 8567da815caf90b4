package org.commonhold.sharing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.commonhold.pricing.Facts.CommonFact;
import org.commonhold.pricing.Facts.ShareFact;
import org.commonhold.pricing.Facts.Unknown;
import org.commonhold.pricing.Quantity.Weight.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Something that the units of a scope share, from what is known of them to what falls on each: units are added up, then looked at
 * until it is decided who gets what is left, and then have their parts.
 */
final class Pool {

    private final Asked asked;
    private final Cut.Room room;
    private final Tally tally;
    private @Nullable Apportionment parts;
    private @Nullable Unknown unknown;
    private @Nullable CommonFact common;

    Pool(Asked asked, Cut.Room room) {
        this.asked = asked;
        this.room = room;
        tally = new Tally(asked.key());
    }

    /**
     * What is to be divided.
     *
     * @param place tells what falls on the same accounts for the same service apart: {@link #ESTATE}, {@link #BUILDING}
     */
    record Asked(long service, String code, int place, ShareKey key, Total total) {
        static final int ESTATE = 0;
        static final int BUILDING = 1;
    }

    sealed interface Total {
        int decimals();
    }

    /** Major units. */
    record Cost(BigDecimal amount, int decimals) implements Total {}

    /**
     * What a building uses beyond its units.
     *
     * @param carriedIn of the month before, 0 or less
     * @param limit of each m² of common area; null: none
     * @param area the common area, m²; null: nobody recorded it
     */
    record CommonUse(
            long building,
            BigDecimal measured,
            BigDecimal carriedIn,
            @Nullable BigDecimal limit,
            @Nullable BigDecimal area,
            int decimals)
            implements Total {}

    /** Units and buildings in words, by their ids. */
    record Names(LongFunction<String> unit, LongFunction<String> building) {}

    /** @param walk gives all units, page by page, each time it is asked */
    static void decide(List<Pool> pools, Consumer<Consumer<List<PoolUnit>>> walk, Names names) {
        walk.accept(page -> page.forEach(unit -> pools.forEach(p -> p.tally.add(unit))));
        pools.forEach(p -> p.settle(names));
        while (!pools.stream().allMatch(Pool::decided)) {
            walk.accept(page -> page.forEach(unit -> pools.forEach(p -> p.look(unit))));
            pools.forEach(Pool::turn);
        }
    }

    Asked asked() {
        return asked;
    }

    /** What is not known of one of them, or a total that rests on it, leaves nothing to divide. */
    private void settle(Names names) {
        if (asked.total() instanceof Cost cost) {
            settle(cost.amount(), names);
        } else if (asked.total() instanceof CommonUse use) {
            unknown = missing(use, names);
            if (unknown == null) {
                var fact = fact(use);
                common = fact;
                settle(fact.charged(), names);
            }
        }
    }

    private void settle(BigDecimal amount, Names names) {
        var gap = tally.gap();
        if (gap.isPresent()) {
            unknown = unknown(names.unit().apply(gap.get().unit()), gap.get().measure());
        } else if (tally.divides()) {
            parts = new Apportionment(asked.key(), tally, amount, asked.total().decimals(), room);
        }
    }

    private @Nullable Unknown missing(CommonUse use, Names names) {
        var unread = tally.unread();
        if (unread != null) {
            return unknown(names.unit().apply(unread), Measure.CONSUMPTION);
        }
        return use.limit() != null && use.area() == null
                ? new Unknown(names.building().apply(use.building()), "COMMON_AREA")
                : null;
    }

    private static Unknown unknown(String unit, Measure measure) {
        return new Unknown(unit, measure.name());
    }

    private CommonFact fact(CommonUse use) {
        var area = use.area();
        var most = use.limit() == null || area == null ? null : plain(area.multiply(use.limit()));
        var fact = CommonFact.of(plain(use.measured()), plain(tally.used()), plain(use.carriedIn()), most);
        return new CommonFact(fact.measured(), fact.used(), fact.carriedIn(), plain(fact.carriedOut()), most);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.stripTrailingZeros();
    }

    /** How the total was found, where a building used more than its units. */
    Optional<CommonFact> common() {
        return Optional.ofNullable(common);
    }

    private boolean decided() {
        return parts == null || parts.decided();
    }

    private void look(PoolUnit unit) {
        if (parts != null && !parts.decided()) {
            parts.look(unit);
        }
    }

    private void turn() {
        if (parts != null && !parts.decided()) {
            parts.turn();
        }
    }

    /** Of each holder, in their order; empty when there is nothing to divide by. */
    List<ShareFact> parts(PoolUnit unit) {
        var why = unknown;
        if (why != null) {
            return unit.holders().stream().map(h -> ShareFact.unknown(why)).toList();
        }
        return parts == null
                ? List.of()
                : parts.parts(unit).stream().map(p -> of(p)).toList();
    }

    private ShareFact of(ShareFact part) {
        return new ShareFact(part.total(), part.weight(), part.weights(), part.part(), common, null);
    }
}
