package org.commonhold.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhold.sharing.PoolFixture.BY_AREA;
import static org.commonhold.sharing.PoolFixture.JUNE;
import static org.commonhold.sharing.PoolFixture.flat;
import static org.commonhold.sharing.PoolFixture.holder;
import static org.commonhold.sharing.PoolFixture.shares;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.commonhold.pricing.Facts.ShareFact;
import org.commonhold.pricing.Pricing;
import org.commonhold.pricing.Quantity.Weight;
import org.commonhold.pricing.Quantity.Weight.Measure;
import org.commonhold.pricing.Terms.Proration;

/** Dividing page by page is dividing all at once by largest remainder. */
class PoolPropertiesTest {

    private static final MathContext EXACT = new MathContext(120);

    /** Below this two numbers are the same one. */
    private static final int CLOSE = 60;

    @Property(tries = 500)
    void pageByPageIsAsAllAtOnce(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 0, max = 9_999) Integer> areas,
            @ForAll @LongRange(min = 0, max = 99_999_999) long minor,
            @ForAll @IntRange(min = 1, max = 100) int percent,
            @ForAll @IntRange(min = 1, max = 7) int page,
            @ForAll @IntRange(min = 1, max = 4) int room,
            @ForAll Random random) {
        var units = units(areas, random);
        var weights = percent == 100 ? BY_AREA : mixed(percent);
        var total = BigDecimal.valueOf(minor, 2);

        var parts = divide(units, weights, total, page, room);

        if (divisible(units, weights)) {
            assertThat(amounts(parts)).isEqualTo(plain(units, weights, minor));
            assertThat(sum(parts)).isEqualByComparingTo(total);
            var shuffled = new ArrayList<>(units);
            Collections.shuffle(shuffled, random);
            assertThat(divide(shuffled, weights, total, page + 1, room + 1)).isEqualTo(parts);
        } else {
            assertThat(parts).isEmpty();
        }
    }

    @Property
    void aUnitPaysTheSameHoweverItChangesHands(
            @ForAll @LongRange(min = 0, max = 100_000_000) long minor,
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 1, max = 9_999) Integer> areas,
            @ForAll @IntRange(min = 2, max = 30) int day) {
        var whole = new ArrayList<PoolUnit>();
        var handed = new ArrayList<PoolUnit>();
        for (int i = 0; i < areas.size(); i++) {
            var area = BigDecimal.valueOf(areas.get(i), 2).toPlainString();
            whole.add(flat(i, area));
            handed.add(i % 2 == 0 ? flat(i, area, holder(i, 1, day), holder(1_000 + i, day, 31)) : flat(i, area));
        }
        var before = amounts(divide(whole, BY_AREA, BigDecimal.valueOf(minor, 2), 3, 2));
        var after = amounts(divide(handed, BY_AREA, BigDecimal.valueOf(minor, 2), 3, 2));

        before.forEach((unit, amount) -> assertThat(after.getOrDefault(unit, BigInteger.ZERO)
                        .add(after.getOrDefault(1_000 + unit, BigInteger.ZERO)))
                .isEqualTo(amount));
    }

    @Property(tries = 100)
    void usesOfUnitsAndCommonUseAddUpToTheMeterOfTheBuilding(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 0, max = 50_000) Integer> uses,
            @ForAll @IntRange(min = 0, max = 100_000) int common) {
        var units = new ArrayList<PoolUnit>();
        for (int i = 0; i < uses.size(); i++) {
            var used = BigDecimal.valueOf(uses.get(i), 3);
            units.add(flat(
                    i,
                    BigDecimal.valueOf(4000 + 13L * i, 2).toPlainString(),
                    holder(i, 1, 31).with(used)));
        }
        var used = uses.stream().map(u -> BigDecimal.valueOf(u, 3)).reduce(BigDecimal.ZERO, BigDecimal::add);
        var building = used.add(BigDecimal.valueOf(common, 3));
        var fixture = new PoolFixture().with(units);
        var total = new Pool.CommonUse(1, building, BigDecimal.ZERO, null, null, 3);

        assertThat(sum(fixture.parts(fixture.pool(total, BY_AREA))).add(used)).isEqualByComparingTo(building);
    }

    private static List<PoolUnit> units(List<Integer> areas, Random random) {
        var units = new ArrayList<PoolUnit>();
        for (int i = 0; i < areas.size(); i++) {
            var first = 2 + random.nextInt(10);
            var second = 13 + random.nextInt(17);
            var holders =
                    switch (random.nextInt(3)) {
                        case 0 -> List.of(used(10L * i, 1, 31, random));
                        case 1 -> List.of(used(10L * i, 1, first, random), used(10L * i + 1, first, 31, random));
                        default ->
                            List.of(
                                    used(10L * i, 1, first, random),
                                    used(10L * i + 1, first, second, random),
                                    used(10L * i + 2, second, 31, random));
                    };
            units.add(new PoolUnit(
                    100 + i,
                    BigDecimal.valueOf(areas.get(i), 2),
                    shares(null, null),
                    BigDecimal.valueOf(random.nextInt(4)),
                    holders));
        }
        return units;
    }

    private static PoolUnit.Holder used(long account, int from, int to, Random random) {
        return holder(account, from, to).with(BigDecimal.valueOf(random.nextInt(5_000), 3));
    }

    private static List<Weight> mixed(int percent) {
        var rest = 100 - percent;
        return List.of(
                new Weight(Measure.AREA, BigDecimal.valueOf(percent, 2)),
                new Weight(Measure.PERSONS, BigDecimal.valueOf(rest / 2, 2)),
                new Weight(Measure.CONSUMPTION, BigDecimal.valueOf(rest - rest / 2, 2)));
    }

    private static Map<Long, ShareFact> divide(
            List<PoolUnit> units, List<Weight> weights, BigDecimal total, int page, int room) {
        return new PoolFixture()
                .inPages(page, new Cut.Room(room, room + 1))
                .with(units)
                .divide(total.toPlainString(), weights);
    }

    private static boolean divisible(List<PoolUnit> units, List<Weight> weights) {
        return weights.stream().allMatch(w -> holders(units).stream()
                .anyMatch(h -> h.by(w.measure()).signum() > 0));
    }

    private record Held(PoolUnit unit, PoolUnit.Holder holder, BigDecimal part) {

        BigDecimal by(Measure measure) {
            return switch (measure) {
                case AREA -> Objects.requireNonNull(unit.area()).multiply(part);
                case PERSONS -> Objects.requireNonNull(unit.persons()).multiply(part);
                case CONSUMPTION -> Objects.requireNonNull(holder.used());
                default -> throw new IllegalArgumentException(measure.name());
            };
        }
    }

    private static List<Held> holders(List<PoolUnit> units) {
        var result = new ArrayList<Held>();
        for (var unit : units) {
            var parts = unit.holders().stream()
                    .map(h -> Pricing.part(Proration.ACTUAL_DAYS, JUNE, h.from(), h.to()))
                    .toList();
            var sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add).max(BigDecimal.ONE);
            for (int i = 0; i < parts.size(); i++) {
                result.add(new Held(unit, unit.holders().get(i), parts.get(i).divide(sum, MathContext.DECIMAL64)));
            }
        }
        return result;
    }

    /** All at once, by fractions of the total, as one would on paper. */
    private static Map<Long, BigInteger> plain(List<PoolUnit> units, List<Weight> weights, long minor) {
        var holders = holders(units);
        var own = new HashMap<Long, BigDecimal>();
        for (var weight : weights) {
            var all = holders.stream().map(h -> h.by(weight.measure())).reduce(BigDecimal.ZERO, BigDecimal::add);
            holders.forEach(h -> own.merge(
                    h.holder().account(),
                    h.by(weight.measure()).multiply(weight.part()).divide(all, EXACT),
                    BigDecimal::add));
        }
        var ofUnits = remainders(
                BigInteger.valueOf(minor), units.stream().map(u -> sum(u, own)).toList());
        var result = new HashMap<Long, BigInteger>();
        for (int u = 0; u < units.size(); u++) {
            var those = units.get(u).holders();
            var parts = sum(units.get(u), own).signum() == 0
                    ? Collections.nCopies(those.size(), BigInteger.ZERO)
                    : remainders(
                            ofUnits.get(u),
                            those.stream().map(h -> own.get(h.account())).toList());
            for (int h = 0; h < those.size(); h++) {
                result.put(those.get(h).account(), parts.get(h));
            }
        }
        return result;
    }

    private static BigDecimal sum(PoolUnit unit, Map<Long, BigDecimal> own) {
        return unit.holders().stream().map(h -> own.get(h.account())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<BigInteger> remainders(BigInteger whole, List<BigDecimal> weights) {
        var all = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var exact = weights.stream()
                .map(w -> w.multiply(new BigDecimal(whole)).divide(all, EXACT).setScale(CLOSE, RoundingMode.HALF_UP))
                .toList();
        var parts = new ArrayList<>(exact.stream().map(BigDecimal::toBigInteger).toList());
        var left = whole.subtract(parts.stream().reduce(BigInteger.ZERO, BigInteger::add));
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> exact.get(i).remainder(BigDecimal.ONE))
                        .reversed())
                .limit(left.longValueExact())
                .forEach(i -> parts.set(i, parts.get(i).add(BigInteger.ONE)));
        return parts;
    }

    private static Map<Long, BigInteger> amounts(Map<Long, ShareFact> parts) {
        var result = new HashMap<Long, BigInteger>();
        parts.forEach((account, share) ->
                result.put(account, share.part().movePointRight(2).toBigIntegerExact()));
        return result;
    }

    private static BigDecimal sum(Map<Long, ShareFact> parts) {
        return parts.values().stream().map(ShareFact::part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
