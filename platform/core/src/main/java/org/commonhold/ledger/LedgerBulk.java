package org.commonhold.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.NewId;
import org.commonhold.tenancy.CompanyBulk;
import org.jspecify.annotations.Nullable;

/**
 * Writes entries and their postings in key order, many at a time, in the caller's transaction. Each entry is judged; a
 * source that has been booked breaks the unique key and with it the transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LedgerBulk {

    private static final String ENTRY = "id, booked_on, recorded_at, kind, source_kind, source_id, reverses_id";
    private static final String POSTING =
            "id, entry_id, gl_account, account_id, service_id, amount_minor, currency, booked_on";

    private final CompanyBulk rows;
    private final BalanceSql balances;
    private final Clock clock;

    @Inject
    LedgerBulk(CompanyBulk rows, BalanceSql balances, Clock clock) {
        this.rows = rows;
        this.balances = balances;
        this.clock = clock;
    }

    /** Books all or none. */
    public List<EntryId> post(List<PostEntry> entries) {
        var ids = write(entries, null);
        for (var ofPayments : List.of(false, true)) {
            balances.add(BalanceRules.of(
                    entries.stream()
                            .filter(e -> ofPayments == (e.sourceKind().ofMoney()))
                            .toList(),
                    ofPayments));
        }
        return ids;
    }

    /**
     * Books what statements charge.
     *
     * @param shown minor units of {@link Standing#unstated} that the statements show, by account
     */
    public void postStated(List<PostEntry> entries, Map<AccountId, Long> shown, Currency currency) {
        write(entries, null);
        balances.add(BalanceRules.stated(entries, shown, currency));
    }

    /** How accounts stand, for who books on them and holds their locks; those never booked on are absent. */
    public Map<AccountId, Standing> standings(Collection<AccountId> accounts, Currency currency) {
        return balances.of(accounts, currency);
    }

    /** Books the opposite of an entry. */
    EntryId reverse(PostEntry opposite, long reverses, boolean ofPayment) {
        var id = write(List.of(opposite), reverses).get(0);
        balances.add(BalanceRules.of(List.of(opposite), ofPayment));
        return id;
    }

    LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private List<EntryId> write(List<PostEntry> entries, @Nullable Long reverses) {
        var recordedAt = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var ids = new ArrayList<EntryId>();
        var heads = new ArrayList<@Nullable Object[]>();
        var postings = new ArrayList<@Nullable Object[]>();
        for (var entry : entries) {
            EntryRules.judge(entry.lines()).ifPresent(problem -> {
                throw new EntryRejected(problem);
            });
            var id = NewId.next();
            ids.add(new EntryId(id));
            heads.add(new @Nullable Object[] {
                id,
                entry.bookedOn(),
                recordedAt,
                entry.kind().name(),
                entry.sourceKind().name(),
                entry.sourceId(),
                reverses
            });
            entry.lines().forEach(line -> postings.add(posting(id, line, entry)));
        }
        rows.insert("journal_entry", ENTRY, heads);
        rows.insert("posting", POSTING, postings);
        return ids;
    }

    private static @Nullable Object[] posting(long entryId, EntryLine line, PostEntry entry) {
        var account = line.account();
        return new @Nullable Object[] {
            NewId.next(),
            entryId,
            line.gl().code(),
            account == null ? null : account.value(),
            line.service(),
            line.amount().minor(),
            line.amount().currency().getCurrencyCode(),
            entry.bookedOn()
        };
    }
}
