package org.commonhold.bankmatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.commonhold.bankfile.BankEntry;
import org.commonhold.estate.AccountId;
import org.commonhold.tenancy.CompanySql;

/** Looks up what the clues of some movements name: a few statements for all of them. */
@ApplicationScoped
class MatchSql {

    private static final int BY_HAND_DAYS = 3;

    private final CompanySql sql;

    @Inject
    MatchSql(CompanySql sql) {
        this.sql = sql;
    }

    /** Public, because only public methods are intercepted. */
    @Transactional
    public MatchFacts facts(List<BankEntry> entries, List<Clues> clues) {
        var accounts = accounts(clues.stream()
                .flatMap(c -> Stream.concat(c.named().stream(), c.loose().stream()))
                .distinct()
                .toList());
        var references = references(
                clues.stream().flatMap(c -> c.references().stream()).distinct().toList());
        var statements = statements(clues.stream()
                .flatMap(c -> Stream.concat(c.statements().stream(), c.referencedStatements().stream()))
                .distinct()
                .toList());
        var payers = payers(entries.stream()
                .map(e -> Hash.ofPayer(
                        e.payer().name(), e.payer().account(), e.payer().taxNumber()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var names = names(entries.stream()
                .map(e -> e.payer().name())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var all = new HashSet<AccountId>();
        Stream.of(accounts, references, statements).forEach(m -> all.addAll(m.values()));
        Stream.of(payers, names).forEach(m -> m.values().forEach(all::addAll));
        return new MatchFacts(
                accounts,
                references,
                statements,
                payers,
                names,
                due(all),
                paid(all),
                all.isEmpty() ? Set.of() : recorded(entries, all));
    }

    private Map<String, AccountId> accounts(List<String> numbers) {
        var found = new HashMap<String, AccountId>();
        if (!numbers.isEmpty()) {
            sql.list(
                    "select number, id from account where tenant_id = :tenant and number in (?)",
                    row -> found.put(row.getString(1), new AccountId(row.getLong(2))),
                    numbers);
        }
        return found;
    }

    private Map<String, AccountId> references(List<String> references) {
        var found = new HashMap<String, AccountId>();
        if (!references.isEmpty()) {
            sql.list(
                    "select x.plain, x.id from (select id, trim(leading '0' from upper(regexp_replace(number,"
                            + " '[^0-9A-Za-z]', ''))) as plain from account where tenant_id = :tenant) x where x.plain in (?)",
                    row -> found.put(row.getString(1), new AccountId(row.getLong(2))),
                    references);
        }
        return found;
    }

    private Map<Long, AccountId> statements(List<Long> numbers) {
        var found = new HashMap<Long, AccountId>();
        if (!numbers.isEmpty()) {
            sql.list(
                    "select number, account_id from statement where tenant_id = :tenant and number in (?)",
                    row -> found.put(row.getLong(1), new AccountId(row.getLong(2))),
                    numbers);
        }
        return found;
    }

    private Map<String, List<AccountId>> payers(List<String> hashes) {
        var found = new HashMap<String, List<AccountId>>();
        if (!hashes.isEmpty()) {
            sql.list(
                    "select payer_hash, account_id from bank_payer where tenant_id = :tenant and payer_hash in (?)"
                            + " order by id desc",
                    row -> found.computeIfAbsent(row.getString(1), k -> new ArrayList<>())
                            .add(new AccountId(row.getLong(2))),
                    hashes);
        }
        return found;
    }

    private Map<String, List<AccountId>> names(List<String> names) {
        var found = new HashMap<String, List<AccountId>>();
        if (!names.isEmpty()) {
            sql.list(
                    "select distinct p.name, a.id from party p join ownership o on o.tenant_id = p.tenant_id"
                            + " and o.party_id = p.id join account a on a.tenant_id = o.tenant_id and a.unit_id = o.unit_id"
                            + " where p.tenant_id = :tenant and p.name in (?) and o.valid_to is null",
                    row -> found.computeIfAbsent(row.getString(1).toUpperCase(Locale.ROOT), k -> new ArrayList<>())
                            .add(new AccountId(row.getLong(2))),
                    names);
        }
        return found;
    }

    private Map<AccountId, Long> due(Collection<AccountId> accounts) {
        var found = new HashMap<AccountId, Long>();
        sql.list(
                "select account_id, balance_minor from account_balance where tenant_id = :tenant and account_id in "
                        + in(accounts),
                row -> found.put(new AccountId(row.getLong(1)), row.getLong(2)));
        return found;
    }

    private Map<AccountId, Set<Long>> paid(Collection<AccountId> accounts) {
        var found = new HashMap<AccountId, Set<Long>>();
        sql.list(
                "select distinct account_id, amount_minor from bank_share where tenant_id = :tenant and undone_at is null"
                        + " and account_id in " + in(accounts),
                row -> found.computeIfAbsent(new AccountId(row.getLong(1)), k -> new HashSet<>())
                        .add(row.getLong(2)));
        return found;
    }

    private Set<String> recorded(List<BankEntry> entries, Collection<AccountId> accounts) {
        var first = entries.stream()
                .map(BankEntry::bookedOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
        var last = entries.stream()
                .map(BankEntry::bookedOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new HashSet<>(sql.list(
                "select concat(p.account_id, ':', p.amount_minor) from payment p join journal_entry e"
                        + " on e.tenant_id = p.tenant_id and e.source_kind = 'PAYMENT' and e.source_id = p.id"
                        + " and e.kind = 'PAYMENT' where p.tenant_id = :tenant and p.method = 'TRANSFER'"
                        + " and p.state = 'PAID' and p.withdrawn_minor = 0 and e.booked_on between ? and ?"
                        + " and p.request_key not like 'bank-%' and p.account_id in " + in(accounts),
                row -> row.getString(1),
                first.minusDays(BY_HAND_DAYS),
                last.plusDays(BY_HAND_DAYS)));
    }

    private static String in(Collection<AccountId> accounts) {
        return CompanySql.in(accounts.stream().map(AccountId::value).toList());
    }
}
