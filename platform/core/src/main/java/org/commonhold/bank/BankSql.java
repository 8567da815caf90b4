package org.commonhold.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonhold.bankfile.BankFormat;
import org.commonhold.bankfile.DebtFile;
import org.commonhold.bankmatch.MatchReason;
import org.commonhold.estate.AccountId;
import org.commonhold.job.JobId;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NewId;
import org.commonhold.payment.PaymentId;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

/** Lists of imports and movements, and what is looked up or remembered by key. */
@ApplicationScoped
class BankSql {

    private static final String IMPORTS = "select i.id, i.file_name, i.format, p.name, i.state, i.entries, i.repeated,"
            + " i.currency, i.incoming_minor, i.outgoing_minor, i.fee_minor, i.checked, i.job_id, i.created_at"
            + " from bank_import i left join bank_profile p on p.tenant_id = i.tenant_id and p.id = i.profile_id"
            + " where i.tenant_id = :tenant";
    private static final String ENTRIES = "select e.id, e.import_id, e.state, e.booked_on, e.amount_minor, e.currency,"
            + " e.bank_account, e.of_registry, e.payer_name, e.payer_account, e.purpose, e.return_reason,"
            + " e.match_reason, e.proposed_id, a.number, concat(b.name, ', ', u.number), coalesce(s.balance_minor, 0),"
            + " e.note, e.looked_by, e.looked_at from bank_entry e left join account a on a.tenant_id = e.tenant_id"
            + " and a.id = e.proposed_id left join unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id"
            + " left join building b on b.tenant_id = u.tenant_id and b.id = u.building_id left join account_balance s"
            + " on s.tenant_id = a.tenant_id and s.account_id = a.id and s.currency = e.currency"
            + " where e.tenant_id = :tenant";

    private final CompanySql sql;

    @Inject
    BankSql(CompanySql sql) {
        this.sql = sql;
    }

    /** Newest first; without counts by state. */
    List<BankImportRow> imports(int offset, int limit) {
        return sql.list(
                IMPORTS + " order by i.created_at desc, i.id desc limit ? offset ?",
                row -> imported(row, Map.of()),
                limit,
                offset);
    }

    Optional<BankImportRow> imported(BankImportId id) {
        var states = new EnumMap<BankEntryState, Long>(BankEntryState.class);
        sql.list(
                "select state, count(*) from bank_entry where tenant_id = :tenant and import_id = ? group by state",
                row -> states.put(BankEntryState.valueOf(row.getString(1)), row.getLong(2)),
                id.value());
        return sql.first(IMPORTS + " and i.id = ?", row -> imported(row, states), id.value());
    }

    private static BankImportRow imported(ResultSet row, Map<BankEntryState, Long> states) throws SQLException {
        var currency = row.getString(8);
        var job = row.getLong(13);
        return new BankImportRow(
                new BankImportId(row.getLong(1)),
                row.getString(2),
                BankFormat.valueOf(row.getString(3)),
                row.getString(4),
                BankImportState.valueOf(row.getString(5)),
                row.getInt(6),
                row.getInt(7),
                Money.ofMinor(row.getLong(9), currency),
                Money.ofMinor(row.getLong(10), currency),
                Money.ofMinor(row.getLong(11), currency),
                row.getBoolean(12),
                job == 0 ? null : new JobId(job),
                row.getObject(14, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                states);
    }

    /** Of one import by line, all of them or those in a state. */
    List<BankEntryRow> entries(BankImportId id, @Nullable BankEntryState state, int offset, int limit) {
        return withShares(sql.list(
                ENTRIES
                        + " and e.import_id = ? and (? is null or e.state = ?) order by e.line_no, e.id limit ? offset ?",
                BankSql::entry,
                id.value(),
                state == null ? null : state.name(),
                state == null ? null : state.name(),
                limit,
                offset));
    }

    Optional<BankEntryRow> entry(BankEntryId id) {
        return withShares(sql.list(ENTRIES + " and e.id = ?", BankSql::entry, id.value())).stream()
                .findFirst();
    }

    /** What a person has to decide: proposals first, then the oldest; what was looked at comes last. */
    List<BankEntryRow> open(int offset, int limit) {
        return sql.list(
                ENTRIES + " and e.state in ('PROPOSED', 'SUSPENSE') order by e.looked_at is not null,"
                        + " e.state = 'SUSPENSE', e.booked_on, e.id limit ? offset ?",
                BankSql::entry,
                limit,
                offset);
    }

    long countOpen() {
        return sql.number(
                "select count(*) from bank_entry where tenant_id = :tenant" + " and state in ('PROPOSED', 'SUSPENSE')");
    }

    private static BankEntryRow entry(ResultSet row) throws SQLException {
        var currency = row.getString(6);
        var reason = row.getString(13);
        var proposed = row.getLong(14);
        var lookedBy = row.getString(19);
        return new BankEntryRow(
                new BankEntryId(row.getLong(1)),
                new BankImportId(row.getLong(2)),
                BankEntryState.valueOf(row.getString(3)),
                row.getObject(4, LocalDate.class),
                Money.ofMinor(row.getLong(5), currency),
                row.getString(7),
                row.getBoolean(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                reason == null ? null : MatchReason.valueOf(reason),
                proposed == 0
                        ? null
                        : new BankEntryRow.Candidate(
                                new AccountId(proposed),
                                row.getString(15),
                                row.getString(16),
                                Money.ofMinor(row.getLong(17), currency)),
                List.of(),
                row.getString(18),
                lookedBy == null ? null : new BankEntryRow.Look(lookedBy, moment(row, 20)));
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private List<BankEntryRow> withShares(List<BankEntryRow> rows) {
        var parts = new HashMap<Long, List<BankEntryRow.Part>>();
        sql.list(
                "select s.entry_id, s.account_id, a.number, s.amount_minor, s.currency, s.payment_id from bank_share s"
                        + " join account a on a.tenant_id = s.tenant_id and a.id = s.account_id where s.tenant_id = :tenant"
                        + " and s.undone_at is null and s.entry_id in "
                        + CompanySql.in(rows.stream().map(r -> r.id().value()).toList()) + " order by s.id",
                row -> parts.computeIfAbsent(row.getLong(1), k -> new ArrayList<>())
                        .add(new BankEntryRow.Part(
                                new AccountId(row.getLong(2)),
                                row.getString(3),
                                Money.ofMinor(row.getLong(4), row.getString(5)),
                                new PaymentId(row.getLong(6)))));
        return rows.stream()
                .map(r -> new BankEntryRow(
                        r.id(),
                        r.imported(),
                        r.state(),
                        r.bookedOn(),
                        r.amount(),
                        r.bankAccount(),
                        r.ofRegistry(),
                        r.payer(),
                        r.payerAccount(),
                        r.text(),
                        r.returnReason(),
                        r.reason(),
                        r.proposed(),
                        parts.getOrDefault(r.id().value(), List.of()),
                        r.note(),
                        r.looked()))
                .toList();
    }

    /**
     * Which of these identities an account has already, as themselves or as the batch of a movement; locked, so that nobody adds one
     * before the transaction ends.
     */
    Set<String> known(String bankAccount, Collection<String> identities, Collection<String> groups) {
        var known = new HashSet<>(sql.list(
                "select identity_hash from bank_entry where tenant_id = :tenant and bank_account = ?"
                        + " and identity_hash in (?) for update",
                row -> row.getString(1),
                bankAccount,
                identities));
        // a batch that came as one movement is not booked again part by part
        known.addAll(sql.list(
                "select identity_hash from bank_entry where tenant_id = :tenant and bank_account = ?"
                        + " and identity_hash in (?)",
                row -> row.getString(1),
                bankAccount,
                groups));
        return known;
    }

    /** Batches of which parts are there already, by another import. */
    Set<String> brokenUp(String bankAccount, Collection<String> groups, BankImportId imported) {
        return new HashSet<>(sql.list(
                "select group_hash from bank_entry where tenant_id = :tenant and bank_account = ? and group_hash in (?)"
                        + " and import_id <> ?",
                row -> row.getString(1),
                bankAccount,
                groups,
                imported.value()));
    }

    void remember(String payerHash, AccountId account) {
        sql.update(
                "insert into bank_payer (tenant_id, id, payer_hash, account_id) select :tenant, ?, ?, ? from dual"
                        + " where not exists (select 1 from bank_payer where tenant_id = :tenant and payer_hash = ? and account_id = ?)",
                NewId.next(),
                payerHash,
                account.value(),
                payerHash,
                account.value());
    }

    void forget(String payerHash, AccountId account) {
        sql.update(
                "delete from bank_payer where tenant_id = :tenant and payer_hash = ? and account_id = ?",
                payerHash,
                account.value());
    }

    /** Movements of an import that take earlier ones back and are not settled. */
    List<BankEntryId> openReturns(BankImportId imported) {
        return sql.list(
                "select id from bank_entry where tenant_id = :tenant and import_id = ? and state = 'SUSPENSE'"
                        + " and amount_minor < 0 and end_to_end is not null order by id",
                row -> new BankEntryId(row.getLong(1)),
                imported.value());
    }

    /** Accounts that are open and owe something, by number. */
    List<DebtFile.Line> debts(Currency currency) {
        return sql.list(
                "select a.number, coalesce((select group_concat(p.name order by p.name separator ', ') from ownership o"
                        + " join party p on p.tenant_id = o.tenant_id and p.id = o.party_id where o.tenant_id = a.tenant_id"
                        + " and o.unit_id = a.unit_id and o.valid_to is null), ''), concat(b.name, ', ', u.number),"
                        + " s.balance_minor from account a join unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id"
                        + " join building b on b.tenant_id = u.tenant_id and b.id = u.building_id join account_balance s"
                        + " on s.tenant_id = a.tenant_id and s.account_id = a.id where a.tenant_id = :tenant"
                        + " and a.closed_on is null and s.currency = ? and s.balance_minor > 0 order by a.number",
                row -> new DebtFile.Line(
                        row.getString(1), row.getString(2), row.getString(3), new Money(row.getLong(4), currency)),
                currency.getCurrencyCode());
    }

    /** True when nothing has left these payments yet. */
    boolean whole(List<BankShare> shares) {
        return sql.number(
                        "select count(*) from payment where tenant_id = :tenant and state = 'PAID' and withdrawn_minor = 0"
                                + " and id in "
                                + CompanySql.in(shares.stream()
                                        .map(s -> s.payment().value())
                                        .toList()))
                == shares.size();
    }
}
