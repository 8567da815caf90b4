package org.commonhold.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonhold.billing.PostingBulk.Draft;
import org.commonhold.billing.PostingBulk.Sheet;
import org.commonhold.charge.BillingRunId;
import org.commonhold.estate.AccountId;
import org.commonhold.job.Chunk;
import org.commonhold.kernel.NewId;
import org.commonhold.ledger.EntryKind;
import org.commonhold.ledger.LedgerBulk;
import org.commonhold.ledger.PostEntry;
import org.commonhold.ledger.SourceKind;
import org.commonhold.statement.StatementsIssued;
import org.commonhold.tenancy.CompanyCalendar;
import org.commonhold.tenancy.Numbers;

/**
 * The transactions of the posting: statement, charges and journal entry of an account are written together or not. Public
 * methods, because only those are intercepted.
 */
@ApplicationScoped
@Transactional
class PostingSteps {

    private static final String SERIES = "STATEMENT";

    private final BillingRunStore store;
    private final PostableSql postable;
    private final PostingBulk bulk;
    private final LedgerBulk journal;
    private final Numbers numbers;
    private final CompanyCalendar calendar;

    @Inject
    PostingSteps(
            BillingRunStore store,
            PostableSql postable,
            PostingBulk bulk,
            LedgerBulk journal,
            Numbers numbers,
            CompanyCalendar calendar) {
        this.store = store;
        this.postable = postable;
        this.bulk = bulk;
        this.journal = journal;
        this.numbers = numbers;
        this.calendar = calendar;
    }

    public long pending(BillingRunId run) {
        return postable.count(store.run(run));
    }

    public List<AccountId> page(BillingRunId run, long afterAccount) {
        return postable.page(store.run(run), afterAccount, CalculationSteps.CHUNK);
    }

    /**
     * The accounts are locked first, so that opening + charged - paid = due holds against payments that arrive meanwhile. The
     * journal comes before the statements, because those need numbers, and the series is locked from then on until the chunk is
     * committed: so two chunks can write at a time, and numbers still follow the accounts.
     */
    public StatementsIssued post(BillingRunId id, List<AccountId> accounts, Chunk.Turn turn) {
        bulk.lock(accounts);
        var run = store.run(id);
        var sheets = sheets(run, accounts);
        var today = calendar.today();
        journal.postStated(
                sheets.stream()
                        .map(sheet -> new PostEntry(
                                EntryKind.CHARGE,
                                SourceKind.STATEMENT,
                                sheet.id(),
                                today,
                                PostingRules.lines(sheet, run.currency())))
                        .filter(entry -> !entry.lines().isEmpty())
                        .toList(),
                sheets.stream().collect(Collectors.toMap(Sheet::account, Sheet::paid)),
                run.currency());
        turn.await();
        bulk.write(run, calendar.now(), numbers.reserve(SERIES, accounts.size()), sheets);
        return new StatementsIssued(
                accounts,
                sheets.stream().filter(Sheet::credits).map(Sheet::account).toList());
    }

    private List<Sheet> sheets(BillingRun run, List<AccountId> accounts) {
        var drafts = bulk.drafts(run, accounts).stream().collect(Collectors.groupingBy(Draft::account));
        var standings = journal.standings(accounts, run.currency());
        var sheets = new ArrayList<Sheet>(accounts.size());
        for (var account : accounts) {
            var lines = drafts.getOrDefault(account.value(), List.of());
            var charged = lines.stream().mapToLong(Draft::amount).reduce(0, Math::addExact);
            var standing = standings.get(account);
            var balance = standing == null ? 0 : standing.balance().minor();
            var paid = standing == null ? 0 : standing.unstated().minor();
            sheets.add(new Sheet(NewId.next(), account, Math.addExact(balance, paid), charged, paid, lines));
        }
        return sheets;
    }

    public void finish(BillingRunId id) {
        store.locked(id).posted(calendar.now());
    }
}
