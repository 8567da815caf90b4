package org.commonhold.basis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonhold.pricing.Facts.AreaFact;
import org.commonhold.pricing.Facts.PersonsFact;
import org.commonhold.pricing.Quantity.AreaKind;
import org.commonhold.tenancy.CompanySql;

/** Areas, persons and shares of units until a day. */
@ApplicationScoped
class UnitFactSql {

    private static final String AREA = "_AREA";

    private final CompanySql sql;

    @Inject
    UnitFactSql(CompanySql sql) {
        this.sql = sql;
    }

    /** Of one unit, by date. */
    record Known(List<AreaFact> areas, List<PersonsFact> persons, List<ShareOn> shares) {

        static Known nothing() {
            return new Known(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    record ShareOn(BigDecimal share, LocalDate from) {}

    private record Row(long unit, String kind, BigDecimal amount, LocalDate from) {}

    Map<Long, Known> of(Collection<Long> units, LocalDate before) {
        var result = new HashMap<Long, Known>();
        for (var row : sql.list(
                "select unit_id, kind, amount, valid_from from unit_fact where tenant_id = :tenant and valid_from < ?"
                        + " and withdrawal = 0 and unit_id in (?) order by unit_id, kind, valid_from",
                r -> new Row(r.getLong(1), r.getString(2), r.getBigDecimal(3), r.getObject(4, LocalDate.class)),
                before,
                units)) {
            add(result.computeIfAbsent(row.unit(), u -> Known.nothing()), row);
        }
        return result;
    }

    /** Shares that were declared with the units, 0 to 1; units without one are missing. */
    Map<Long, BigDecimal> declared(Collection<Long> units) {
        record Declared(long unit, BigDecimal share) {}
        var result = new HashMap<Long, BigDecimal>();
        sql.list(
                        "select id, share from unit where tenant_id = :tenant and share is not null and id in "
                                + CompanySql.in(units),
                        r -> new Declared(r.getLong(1), r.getBigDecimal(2).stripTrailingZeros()))
                .forEach(d -> result.put(d.unit(), d.share()));
        return result;
    }

    private static void add(Known known, Row row) {
        if (row.kind().endsWith(AREA)) {
            var kind = AreaKind.valueOf(row.kind().substring(0, row.kind().length() - AREA.length()));
            known.areas().add(new AreaFact(kind, row.amount().stripTrailingZeros(), row.from()));
        } else if (row.kind().equals("PERSONS")) {
            known.persons().add(new PersonsFact(row.amount().intValue(), row.from()));
        } else {
            known.shares().add(new ShareOn(row.amount().stripTrailingZeros(), row.from()));
        }
    }
}
