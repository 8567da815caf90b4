package org.commonhold.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.commonhold.audit.AuditTrail;
import org.commonhold.estate.AccountAccess;
import org.commonhold.estate.AccountId;
import org.commonhold.estate.AccountRef;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NotFound;
import org.commonhold.security.Access;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;
import org.commonhold.tenancy.Companies;
import org.jspecify.annotations.Nullable;

/**
 * The books of a company. An entry is booked once per source and kind and never changed; a balance is the sum of the
 * account's postings on receivable, late fees due and advances, debt positive. Today's is kept with every posting, that of a
 * past day is added up.
 */
@ApplicationScoped
@Transactional
public class Ledger {

    private final LedgerSql sql;
    private final BalanceSql balances;
    private final LedgerBulk bulk;
    private final AccountAccess access;
    private final Companies companies;
    private final AuditTrail audit;

    @Inject
    Ledger(
            LedgerSql sql,
            BalanceSql balances,
            LedgerBulk bulk,
            AccountAccess access,
            Companies companies,
            AuditTrail audit) {
        this.sql = sql;
        this.balances = balances;
        this.bulk = bulk;
        this.access = access;
        this.companies = companies;
        this.audit = audit;
    }

    /**
     * Books an entry in the caller's transaction, who has checked the right to do so; a source booked before gives the
     * first entry back. Refuses unbalanced, zero and mixed-currency lines.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public EntryId post(PostEntry entry) {
        return sql.bySource(entry.sourceKind(), entry.sourceId(), entry.kind())
                .orElseGet(() -> bulk.post(List.of(entry)).get(0));
    }

    /**
     * Books equal and opposite lines that name the entry, today, once, in the caller's transaction, who has checked the
     * right to do so. The reason goes to the audit trail.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public EntryId reverse(EntryId entry, String reason) {
        var source = sql.source(entry).orElseThrow(() -> new NotFound("entry"));
        var before = sql.bySource(SourceKind.ENTRY, entry.value(), EntryKind.REVERSAL);
        if (before.isPresent()) {
            return before.get();
        }
        var today = bulk.today(companies.current().timeZone());
        var reversal = bulk.reverse(reversal(entry, today), entry.value(), source.ofMoney());
        audit.record("ledger.reverse", "JOURNAL_ENTRY", entry.value(), reason);
        return reversal;
    }

    private PostEntry reversal(EntryId entry, LocalDate bookedOn) {
        return new PostEntry(
                EntryKind.REVERSAL, SourceKind.ENTRY, entry.value(), bookedOn, EntryRules.opposite(sql.lines(entry)));
    }

    /** What the account owes now; negative is an advance. For its people and for the office. */
    public Money balance(AccountId account) {
        return balance(account, null);
    }

    /** What the account owed at the end of a day. */
    public Money balance(AccountId account, @Nullable LocalDate asOf) {
        check(account);
        return asOf == null ? now(account) : sql.sum(account, zero().currency(), asOf);
    }

    /** The account's entries, latest first. */
    public List<EntryRow> entries(AccountId account, int offset, int limit) {
        check(account);
        return sql.entries(account, offset, limit);
    }

    /** What was booked on one ledger account, latest first. */
    public List<PostingRow> postings(GlAccount gl, int offset, int limit) {
        Access.require(Permission.LEDGER_VIEW);
        return sql.postings(gl, offset, limit);
    }

    public TrialBalance trialBalance() {
        Access.require(Permission.LEDGER_VIEW);
        var rows = sql.trialBalance();
        var totals = rows.stream()
                .collect(Collectors.groupingBy(r -> r.sum().currency(), Collectors.summingLong(r -> r.sum()
                        .minor())));
        var whole = totals.values().stream().allMatch(t -> t == 0);
        return new TrialBalance(rows, whole && sql.unbalancedEntries() == 0);
    }

    private Money now(AccountId account) {
        var standing =
                balances.of(List.of(account), companies.current().currency()).get(account);
        return standing == null ? zero() : standing.balance();
    }

    private Money zero() {
        return Money.zero(companies.current().currency());
    }

    private void check(AccountId account) {
        var actor = CurrentActor.require();
        if (actor.may(Permission.LEDGER_VIEW) || actor.may(Permission.STATEMENTS_VIEW)) {
            access.account(account);
        } else if (access.myAccounts().stream().map(AccountRef::id).noneMatch(account::equals)) {
            throw new NotFound("account");
        }
    }
}
