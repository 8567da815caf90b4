package org.commonhold.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NewId;
import org.commonhold.kernel.NotFound;
import org.commonhold.security.Role;
import org.commonhold.tenancy.CompanyDetails;
import org.commonhold.testing.CoreHarness;
import org.commonhold.testing.StoredBalances;
import org.junit.jupiter.api.Test;

class LedgerIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 5);

    private final Ledger ledger = CoreHarness.get(Ledger.class);
    private final JournalTransactions transactions = CoreHarness.get(JournalTransactions.class);
    private final CompanyDetails company = CoreHarness.company();
    private final AccountId account = account(company);

    @Test
    void aBalanceIsTheSumOfPostingsOnReceivableAndAdvances() {
        post(charge(1, 10000));
        post(new PostEntry(
                EntryKind.PAYMENT,
                SourceKind.PAYMENT,
                2,
                DAY.plusDays(3),
                List.of(
                        EntryLine.of(GlAccount.CASH, rub(12000)),
                        EntryLine.of(GlAccount.RECEIVABLE, account, rub(-10000)),
                        EntryLine.of(GlAccount.ADVANCES, account, rub(-2000)))));
        assertThat(as(() -> ledger.balance(account))).isEqualTo(rub(-2000));
        assertThat(as(() -> ledger.balance(account, DAY))).isEqualTo(rub(10000));
        assertThat(as(() -> ledger.entries(account, 0, 10)))
                .extracting(EntryRow::amount)
                .containsExactly(rub(-12000), rub(10000));
        assertThat(as(() -> ledger.entries(account, 0, 10)))
                .extracting(EntryRow::balance)
                .containsExactly(rub(-2000), rub(10000));
        assertThat(as(() -> ledger.entries(account, 1, 1)))
                .extracting(EntryRow::balance)
                .containsExactly(rub(10000));
        assertThat(as(() -> ledger.postings(GlAccount.CASH, 0, 10)))
                .extracting(PostingRow::amount)
                .containsExactly(rub(12000));
        var empty = account(company);
        assertThat(as(() -> ledger.balance(empty))).isEqualTo(rub(0));
    }

    @Test
    void whatIsKeptOfAnAccountFollowsEveryEntry() {
        post(charge(1, 10000));
        var payment = post(new PostEntry(
                EntryKind.PAYMENT,
                SourceKind.PAYMENT,
                2,
                DAY,
                List.of(
                        EntryLine.of(GlAccount.CASH, rub(12000)),
                        EntryLine.of(GlAccount.RECEIVABLE, account, rub(-10000)),
                        EntryLine.of(GlAccount.ADVANCES, account, rub(-2000)))));
        assertThat(standing()).isEqualTo(new Standing(rub(-2000), rub(12000)));
        as(() -> transactions.call(() -> ledger.reverse(payment, "bounced")));
        assertThat(standing()).isEqualTo(new Standing(rub(10000), rub(0)));
        StoredBalances.assertTrue(company.id().value());
    }

    private Standing standing() {
        return as(() -> transactions.call(() -> CoreHarness.get(LedgerBulk.class)
                .standings(List.of(account), rub(0).currency())
                .get(account)));
    }

    @Test
    void bookingASourceTwiceHasOneEffect() {
        assertThat(post(charge(1, 10000))).isEqualTo(post(charge(1, 10000)));
        assertThat(as(() -> ledger.balance(account))).isEqualTo(rub(10000));
    }

    @Test
    void aReversalIsEqualAndOppositeAndHappensOnce() {
        var entry = post(charge(1, 10000));
        var reversal = as(() -> transactions.call(() -> ledger.reverse(entry, "wrong month")));
        assertThat(as(() -> transactions.call(() -> ledger.reverse(entry, "wrong month"))))
                .isEqualTo(reversal);
        assertThat(as(() -> ledger.balance(account))).isEqualTo(rub(0));
        assertThat(as(ledger::trialBalance).balanced()).isTrue();
    }

    @Test
    void refusesAnUnbalancedEntryAndStoresNothing() {
        var unbalanced = new PostEntry(
                EntryKind.CHARGE,
                SourceKind.STATEMENT,
                1,
                DAY,
                List.of(
                        EntryLine.of(GlAccount.RECEIVABLE, account, rub(100)),
                        EntryLine.of(GlAccount.INCOME, rub(-99))));
        assertThatThrownBy(() -> post(unbalanced)).isInstanceOf(EntryRejected.class);
        assertThat(as(ledger::trialBalance).rows()).isEmpty();
    }

    @Test
    void theTrialBalanceNoticesAnEntryThatWasTamperedWith() {
        var entry = post(charge(1, 10000));
        assertThat(as(ledger::trialBalance).balanced()).isTrue();
        CoreHarness.sql(
                "insert into posting (tenant_id, id, entry_id, gl_account, amount_minor, currency, booked_on)"
                        + " values (?, ?, ?, '1010', 5, 'RUB', ?)",
                company.id().value(),
                NewId.next(),
                entry.value(),
                DAY);
        assertThat(as(ledger::trialBalance).balanced()).isFalse();
    }

    @Test
    void anotherCompanysAccountIsNotFound() {
        var stranger = CoreHarness.employee(CoreHarness.company(), Role.ACCOUNTANT);
        post(charge(1, 10000));
        assertThatThrownBy(() -> CoreHarness.as(stranger, () -> ledger.balance(account)))
                .isInstanceOf(NotFound.class);
        assertThat(CoreHarness.as(stranger, ledger::trialBalance).rows()).isEmpty();
    }

    private EntryId post(PostEntry entry) {
        return as(() -> transactions.call(() -> ledger.post(entry)));
    }

    private PostEntry charge(long statement, long minor) {
        return new PostEntry(
                EntryKind.CHARGE,
                SourceKind.STATEMENT,
                statement,
                DAY,
                List.of(
                        EntryLine.of(GlAccount.RECEIVABLE, account, rub(minor)),
                        EntryLine.of(GlAccount.INCOME, rub(-minor))));
    }

    private <T> T as(Callable<T> work) {
        return CoreHarness.as(CoreHarness.employee(company, Role.ACCOUNTANT), work);
    }

    private static AccountId account(CompanyDetails company) {
        var tenant = company.id().value();
        long estate = NewId.next();
        long account = NewId.next();
        CoreHarness.sql("insert into estate values (?, ?, 1, ?, null)", tenant, estate, "Estate " + estate);
        CoreHarness.sql("insert into building values (?, ?, 1, ?, 'House')", tenant, estate, estate);
        CoreHarness.sql(
                "insert into unit values (?, ?, 1, ?, null, '1', 1, 'FLAT', 50.00, null)", tenant, estate, estate);
        CoreHarness.sql(
                "insert into account values (?, ?, 1, ?, ?, '2026-01-01', null)",
                tenant,
                account,
                estate,
                "N" + account);
        return new AccountId(account);
    }

    private static Money rub(long minor) {
        return Money.ofMinor(minor, "RUB");
    }
}
