package org.commonhold.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.commonhold.charge.BillingRunId;
import org.commonhold.document.DocumentId;
import org.commonhold.estate.EstateId;
import org.commonhold.kernel.NewId;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

/** Files of many statements, and which statements belong into one. */
@ApplicationScoped
class BundleSql {

    private static final String STATEMENTS = " from statement s where s.tenant_id = :tenant and s.run_id = ?"
            + " and (? is null or exists (select 1 from account a join unit u on u.tenant_id = a.tenant_id"
            + " and u.id = a.unit_id join building b on b.tenant_id = u.tenant_id and b.id = u.building_id"
            + " where a.tenant_id = s.tenant_id and a.id = s.account_id and b.estate_id = ?))";

    private final CompanySql sql;

    @Inject
    BundleSql(CompanySql sql) {
        this.sql = sql;
    }

    /** A file that was asked for; {@code estate} is null for all of the run. */
    record Bundle(long id, BillingRunId run, @Nullable EstateId estate) {}

    long count(BillingRunId run, @Nullable EstateId estate) {
        return sql.number("select count(*)" + STATEMENTS, run.value(), value(estate), value(estate));
    }

    /** Numbers of statements in the order of printing. */
    List<Long> numbers(Bundle bundle, int offset, int limit) {
        return sql.list(
                "select s.number" + STATEMENTS + " order by s.number limit ? offset ?",
                row -> row.getLong(1),
                bundle.run().value(),
                value(bundle.estate()),
                value(bundle.estate()),
                limit,
                offset);
    }

    Bundle add(BillingRunId run, @Nullable EstateId estate) {
        var bundle = new Bundle(NewId.next(), run, estate);
        sql.update(
                "insert into statement_bundle (tenant_id, id, run_id, estate_id) values (:tenant, ?, ?, ?)",
                bundle.id(),
                run.value(),
                value(estate));
        return bundle;
    }

    Optional<Bundle> bundle(long id) {
        return sql.first(
                "select run_id, estate_id from statement_bundle where tenant_id = :tenant and id = ?",
                row -> {
                    var estate = row.getObject(2, Long.class);
                    return new Bundle(
                            id, new BillingRunId(row.getLong(1)), estate == null ? null : new EstateId(estate));
                },
                id);
    }

    void keep(Bundle bundle, DocumentId document) {
        sql.update(
                "update statement_bundle set document_id = ? where tenant_id = :tenant and id = ?",
                document.value(),
                bundle.id());
    }

    /** The latest one that is ready. */
    Optional<DocumentId> document(BillingRunId run, @Nullable EstateId estate) {
        return sql.first(
                "select document_id from statement_bundle where tenant_id = :tenant and run_id = ? and estate_id <=> ?"
                        + " and document_id is not null order by id desc limit 1",
                row -> new DocumentId(row.getLong(1)),
                run.value(),
                value(estate));
    }

    private static @Nullable Long value(@Nullable EstateId estate) {
        return estate == null ? null : estate.value();
    }
}
