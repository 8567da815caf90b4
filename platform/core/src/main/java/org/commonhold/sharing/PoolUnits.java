package org.commonhold.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.commonhold.basis.BilledAccount;
import org.commonhold.basis.Scope;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.pricing.Quantity.Weight.Measure;
import org.jspecify.annotations.Nullable;

/** Units that share something, with those who hold them in the month and, where it is asked for, what those used. */
@ApplicationScoped
class PoolUnits {

    private final PoolUnitSql sql;
    private final PoolUse use;

    @Inject
    PoolUnits(PoolUnitSql sql, PoolUse use) {
        this.sql = sql;
        this.use = use;
    }

    /** What must be known: by which measures, and whose use; {@code resource} null: that of every meter. */
    record Wanted(
            Set<Measure> measures, boolean use, @Nullable String resource) {

        Wanted {
            measures = Set.copyOf(measures);
        }
    }

    /** Those read, and which of them somebody holds. */
    record Page(List<PoolUnit> units, int read, long last) {}

    /** @param page so many units are in memory at once */
    UnitWalk walk(Scope scope, Pools.Division division, Wanted wanted, int page) {
        return new UnitWalk(this, new UnitWalk.Way(scope, division, wanted), page);
    }

    /** The units with these ids that somebody holds. */
    List<PoolUnit> of(Collection<Long> units, Pools.Division division, Wanted wanted) {
        var rows = sql.these(units, division.period(), wanted.measures());
        return page(rows, division, wanted, accounts -> use.of(accounts, division, wanted.resource()))
                .units();
    }

    List<PoolUnitSql.Building> buildings(long estate, long after, int limit) {
        return sql.buildings(estate, after, limit);
    }

    /** The next units of some buildings. */
    Page next(UnitWalk.Way way, Collection<Long> buildings, long after, int limit, UseMemory memory) {
        var division = way.division();
        var wanted = way.wanted();
        var rows = sql.page(buildings, after, limit, division.period(), wanted.measures());
        return page(
                rows,
                division,
                wanted,
                accounts -> memory.of(accounts, some -> use.of(some, division, wanted.resource())));
    }

    private static Page page(
            List<PoolUnitSql.Row> rows,
            Pools.Division division,
            Wanted wanted,
            Function<List<BilledAccount>, List<@Nullable BigDecimal>> use) {
        var accounts = rows.stream()
                .map(PoolUnitSql.Row::account)
                .filter(Objects::nonNull)
                .toList();
        var used =
                wanted.use() ? use.apply(accounts) : Collections.<@Nullable BigDecimal>nCopies(accounts.size(), null);
        var units = new ArrayList<PoolUnit>(rows.size());
        int read = 0;
        for (int r = 0, a = 0; r < rows.size(); read++) {
            var unit = rows.get(r).weighed();
            var holders = new ArrayList<PoolUnit.Holder>(1);
            for (; r < rows.size() && rows.get(r).weighed().id() == unit.id(); r++) {
                var account = rows.get(r).account();
                if (account != null) {
                    holders.add(holder(account, division.period(), used.get(a++)));
                }
            }
            if (!holders.isEmpty()) {
                units.add(unit.with(holders));
            }
        }
        return new Page(
                units,
                read,
                rows.isEmpty() ? 0 : rows.get(rows.size() - 1).weighed().id());
    }

    private static PoolUnit.Holder holder(BilledAccount account, BillingPeriod period, @Nullable BigDecimal used) {
        var closed = account.closedOn();
        LocalDate first = period.firstDay();
        return new PoolUnit.Holder(
                account.account().value(),
                account.openedOn().isAfter(first) ? account.openedOn() : first,
                closed == null || closed.isAfter(period.end()) ? period.end() : closed,
                used);
    }
}
