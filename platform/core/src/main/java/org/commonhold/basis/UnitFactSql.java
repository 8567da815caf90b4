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

/** Areas and persons of units until a day. */
@ApplicationScoped
class UnitFactSql {

    private static final String AREA = "_AREA";

    private final CompanySql sql;

    @Inject
    UnitFactSql(CompanySql sql) {
        this.sql = sql;
    }

    /** Of one unit, by date. */
    record Known(List<AreaFact> areas, List<PersonsFact> persons) {

        static Known nothing() {
            return new Known(new ArrayList<>(), new ArrayList<>());
        }
    }

    private record Row(long unit, String kind, BigDecimal amount, LocalDate from) {}

    Map<Long, Known> of(Collection<Long> units, LocalDate before) {
        var result = new HashMap<Long, Known>();
        for (var row : sql.list(
                "select unit_id, kind, amount, valid_from from unit_fact where tenant_id = :tenant and valid_from < ?"
                        + " and kind <> 'SHARE' and withdrawal = 0 and unit_id in (?) order by unit_id, kind, valid_from",
                r -> new Row(r.getLong(1), r.getString(2), r.getBigDecimal(3), r.getObject(4, LocalDate.class)),
                before,
                units)) {
            add(result.computeIfAbsent(row.unit(), u -> Known.nothing()), row);
        }
        return result;
    }

    private static void add(Known known, Row row) {
        if (row.kind().endsWith(AREA)) {
            var kind = AreaKind.valueOf(row.kind().substring(0, row.kind().length() - AREA.length()));
            known.areas().add(new AreaFact(kind, row.amount().stripTrailingZeros(), row.from()));
        } else {
            known.persons().add(new PersonsFact(row.amount().intValue(), row.from()));
        }
    }
}
