package org.commonhold.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commonhold.pricing.Facts.ShareFact;
import org.commonhold.tenancy.CompanyBulk;
import org.jspecify.annotations.Nullable;

/** Keeps what a run divided, for the pricing of its accounts. */
@ApplicationScoped
class PoolBulk {

    private static final int LONGEST = 200;
    private static final String SHARE =
            "run_id, period, account_id, service_id, place, total, weight, weights, part, unknown_of, unknown_what";
    private static final String COMMON =
            "run_id, period, building_id, service_id, measured, used, carried_in, carried_out, most";

    private final CompanyBulk bulk;

    @Inject
    PoolBulk(CompanyBulk bulk) {
        this.bulk = bulk;
    }

    /** What falls on the holders of these units. */
    void shares(Pools.Division division, List<Pool> pools, List<PoolUnit> units) {
        var rows = new ArrayList<@Nullable Object[]>();
        for (var unit : units) {
            for (var pool : pools) {
                var parts = pool.parts(unit);
                for (int i = 0; i < parts.size(); i++) {
                    rows.add(share(division, unit.holders().get(i), pool.asked(), parts.get(i)));
                }
            }
        }
        bulk.insert("run_share", SHARE, rows);
    }

    private static @Nullable Object[] share(
            Pools.Division division, PoolUnit.Holder holder, Pool.Asked asked, ShareFact part) {
        var unknown = part.unknown();
        return new @Nullable Object[] {
            run(division),
            division.period().firstDay(),
            holder.account(),
            asked.service(),
            asked.place(),
            part.total(),
            part.weight(),
            part.weights(),
            part.part(),
            unknown == null ? null : fitting(unknown.of()),
            unknown == null ? null : unknown.what()
        };
    }

    /** What buildings used in common, where it is known. */
    void commons(Pools.Division division, List<Pool> pools) {
        var rows = new ArrayList<@Nullable Object[]>();
        for (var pool : pools) {
            var common = pool.common();
            if (common.isPresent() && pool.asked().total() instanceof Pool.CommonUse use) {
                rows.add(new @Nullable Object[] {
                    run(division),
                    division.period().firstDay(),
                    use.building(),
                    pool.asked().service(),
                    common.get().measured(),
                    common.get().used(),
                    common.get().carriedIn(),
                    common.get().carriedOut(),
                    common.get().most()
                });
            }
        }
        bulk.insert("run_common", COMMON, rows);
    }

    private static long run(Pools.Division division) {
        return Objects.requireNonNull(division.run()).value();
    }

    private static String fitting(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }
}
