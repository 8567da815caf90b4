package org.commonhold.autopay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Money;
import org.commonhold.tenancy.CompanySql;

/** What autopay has to know of statements and people. */
@ApplicationScoped
class AutopaySql {

    private final CompanySql sql;

    @Inject
    AutopaySql(CompanySql sql) {
        this.sql = sql;
    }

    /** Who has asked for it, and in which language they read. */
    record Reader(String email, Language language) {}

    /** The day of the latest statement that was issued since. */
    Optional<LocalDate> issuedSince(AccountId account, Instant since, ZoneId zone) {
        return sql.first(
                        "select max(issued_at) from statement where tenant_id = :tenant and account_id = ?"
                                + " and issued_at > ? having max(issued_at) is not null",
                        row -> row.getObject(1, LocalDateTime.class),
                        account.value(),
                        LocalDateTime.ofInstant(since, ZoneOffset.UTC))
                .map(at -> at.atOffset(ZoneOffset.UTC).atZoneSameInstant(zone).toLocalDate());
    }

    /** What the latest statement charged. */
    Optional<Money> usual(AccountId account) {
        return sql.first(
                "select charged_minor, currency from statement where tenant_id = :tenant and account_id = ?"
                        + " order by period desc, id desc limit 1",
                row -> Money.ofMinor(row.getLong(1), row.getString(2)),
                account.value());
    }

    Optional<Reader> reader(long user) {
        return sql.first(
                "select coalesce(p.email, u.login), u.language from user_account u left join party p"
                        + " on p.tenant_id = u.tenant_id and p.id = u.party_id where u.tenant_id = :tenant and u.id = ?",
                row -> new Reader(row.getString(1), Language.ofCode(row.getString(2))),
                user);
    }
}
