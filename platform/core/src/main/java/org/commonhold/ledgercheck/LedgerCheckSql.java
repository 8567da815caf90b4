package org.commonhold.ledgercheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.commonhold.json.JsonText;
import org.commonhold.json.RecordReader;
import org.commonhold.kernel.NewId;
import org.commonhold.tenancy.CompanySql;

/** Asks the rules of the current company's rows and keeps what was found. */
@ApplicationScoped
class LedgerCheckSql {

    private static final int EXAMPLES = 5;
    private static final int MOST = 1_000;

    private final CompanySql sql;

    @Inject
    LedgerCheckSql(CompanySql sql) {
        this.sql = sql;
    }

    InvariantResult ask(Invariant invariant) {
        var broken = sql.list("select x.* from (" + invariant.broken() + ") x limit " + MOST, row -> row.getString(1));
        return new InvariantResult(
                invariant,
                sql.number(invariant.counted()),
                broken.size(),
                broken.stream().limit(EXAMPLES).toList());
    }

    void keep(LedgerCheckDetails details) {
        sql.update(
                "insert into ledger_check (tenant_id, id, checked_at, broken, results) values (:tenant, ?, ?, ?, ?)",
                NewId.next(),
                LocalDateTime.ofInstant(details.checkedAt(), ZoneOffset.UTC),
                details.broken(),
                JsonText.write(new Kept(details.results())));
    }

    Optional<LedgerCheckDetails> latest() {
        return sql.first(
                "select checked_at, results from ledger_check where tenant_id = :tenant"
                        + " order by checked_at desc, id desc limit 1",
                row -> new LedgerCheckDetails(
                        moment(row.getObject(1, LocalDateTime.class)),
                        RecordReader.read(Kept.class, JsonText.parse(row.getString(2)))
                                .results()));
    }

    /** How the results are stored; public for the reader of JSON. */
    public record Kept(List<InvariantResult> results) {}

    private static Instant moment(LocalDateTime column) {
        return column.toInstant(ZoneOffset.UTC);
    }
}
