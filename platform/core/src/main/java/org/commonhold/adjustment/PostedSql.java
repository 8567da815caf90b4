package org.commonhold.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonhold.charge.BillingRunId;
import org.commonhold.charge.ChargeId;
import org.commonhold.json.JsonText;
import org.commonhold.pricing.Explanation;
import org.commonhold.pricing.ExplanationText;
import org.commonhold.pricing.Facts.Method;
import org.commonhold.pricing.PricedLine.Kind;
import org.commonhold.tenancy.CompanySql;

/** What was charged for the service and month of a line. */
@ApplicationScoped
class PostedSql {

    private final CompanySql sql;

    @Inject
    PostedSql(CompanySql sql) {
        this.sql = sql;
    }

    /** Every line in the order in which it was charged, then corrections that were approved and are on no bill yet. */
    List<Posted> of(BilledLine line) {
        var result = new ArrayList<>(sql.list(
                "select c.kind, c.method, c.quantity, c.quantity_unit, c.amount_minor, c.tax_minor, c.explanation"
                        + " from charge c join charge x on x.tenant_id = c.tenant_id and x.id = ?"
                        + " where c.tenant_id = :tenant and c.account_id = x.account_id and c.service_id = x.service_id"
                        + " and c.period = x.period and c.kind <> 'LATE_FEE' order by c.id",
                row -> posted(row, Kind.valueOf(row.getString(1)), ExplanationText.read(row.getString(7))),
                line.charge().value()));
        result.addAll(sql.list(
                "select a.id, a.method, a.quantity, a.quantity_unit, a.amount_minor, a.tax_minor, a.explanation"
                        + " from adjustment a where a.tenant_id = :tenant and a.account_id = ? and a.service = ?"
                        + " and a.period = ? and a.state = 'APPROVED' order by a.id",
                row -> posted(row, Kind.CORRECTION, JsonText.read(Explanation.class, row.getString(7))),
                line.account().value(),
                line.service(),
                line.period().firstDay()));
        return result;
    }

    /** The run that charged a line; its shares are those of the line. */
    Optional<BillingRunId> run(ChargeId charge) {
        return sql.first(
                "select s.run_id from charge c join statement s on s.tenant_id = c.tenant_id and s.id = c.statement_id"
                        + " where c.tenant_id = :tenant and c.id = ? and s.run_id is not null",
                row -> new BillingRunId(row.getLong(1)),
                charge.value());
    }

    private static Posted posted(ResultSet row, Kind kind, Explanation explanation) throws SQLException {
        return new Posted(
                kind,
                Method.valueOf(row.getString(2)),
                row.getBigDecimal(3),
                row.getString(4),
                row.getLong(5),
                row.getLong(6),
                explanation);
    }
}
