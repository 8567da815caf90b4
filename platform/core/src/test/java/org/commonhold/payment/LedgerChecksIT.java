package org.commonhold.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonhold.kernel.NewId;
import org.commonhold.ledgercheck.Invariant;
import org.commonhold.ledgercheck.InvariantResult;
import org.commonhold.ledgercheck.LedgerCheckDetails;
import org.commonhold.ledgercheck.LedgerChecks;
import org.commonhold.security.Forbidden;
import org.commonhold.security.Role;
import org.commonhold.testing.CoreHarness;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each rule of the books is broken on purpose, past the program, and is found; books that nobody tampered with hold. */
class LedgerChecksIT {

    private static final String POSTING =
            "insert into posting (tenant_id, id, entry_id, gl_account, account_id, service_id,"
                    + " amount_minor, currency, booked_on) select p.tenant_id, ?, p.entry_id, ?, ?, p.service_id, ?, ?, p.booked_on"
                    + " from posting p where p.tenant_id = ? limit 1";

    private final LedgerChecks checks = CoreHarness.get(LedgerChecks.class);
    private final MoneyFixture home = new MoneyFixture();
    private final int tenant = home.company.id().value();

    LedgerChecksIT() {
        home.charge("2026-09-01", 30_000);
        home.line("2026-10-01", 8_000, "REGULAR", null, true);
        var card = home.begin(20_000);
        MoneyFixture.pay(card);
        home.ask(card);
    }

    @Test
    void booksThatNobodyTamperedWithHold() {
        assertThat(broken()).isEmpty();
        var details = latest();
        assertThat(details.results()).extracting(InvariantResult::invariant).containsExactly(Invariant.values());
        assertThat(details.results())
                .filteredOn(r -> r.invariant() == Invariant.ENTRY_BALANCES)
                .singleElement()
                .satisfies(r -> assertThat(r.counted()).isEqualTo(3));
    }

    @Test
    void anEntryThatDoesNotBalance() {
        posting("1010", null, 5, "RUB");
        assertThat(broken()).containsExactly(Invariant.ENTRY_BALANCES, Invariant.SERVICE_BALANCES);
        assertThat(latest().results().get(0).examples())
                .singleElement()
                .asString()
                .startsWith("entry ");
    }

    @Test
    void whatOwnersOweIsNobodys() {
        posting("1100", null, 5, "RUB");
        assertThat(broken()).contains(Invariant.CONTROL_ACCOUNTS);
    }

    @Test
    void aKeptBalanceThatIsNotTheSum() {
        CoreHarness.sql("update account_balance set balance_minor = balance_minor + 1 where tenant_id = ?", tenant);
        assertThat(broken()).containsExactlyInAnyOrder(Invariant.BALANCE_IS_SUM, Invariant.BALANCE_FOLLOWS_BILLS);
    }

    @Test
    void aPaymentThatEveryBillWouldShowOnceMore() {
        CoreHarness.sql("update account_balance set unstated_minor = unstated_minor + 1 where tenant_id = ?", tenant);
        assertThat(broken()).containsExactly(Invariant.BALANCE_FOLLOWS_BILLS);
    }

    @Test
    void anotherCurrency() {
        posting("1010", null, 5, "EUR");
        assertThat(broken()).contains(Invariant.ONE_CURRENCY);
    }

    @Test
    void aBillThatDoesNotAddUpNorIsBooked() {
        CoreHarness.sql(
                "insert into statement (tenant_id, id, number, account_id, run_id, period, series, issued_at, due_on, currency,"
                        + " opening_minor, charged_minor, paid_minor, due_minor) select tenant_id, ?, 3, account_id, run_id,"
                        + " '2027-01-01', 7, issued_at, due_on, currency, 0, 100, 0, 99 from statement where tenant_id = ? limit 1",
                NewId.next(),
                tenant);
        assertThat(broken())
                .containsExactlyInAnyOrder(
                        Invariant.STATEMENT_ADDS_UP, Invariant.STATEMENT_IS_BOOKED, Invariant.BALANCE_FOLLOWS_BILLS);
    }

    @Test
    void aPaymentThatIsBookedNowhere() {
        CoreHarness.sql("update payment set amount_minor = amount_minor + 1 where tenant_id = ?", tenant);
        assertThat(broken()).containsExactlyInAnyOrder(Invariant.PAYMENT_IS_BOOKED, Invariant.CLEARING);
    }

    @Test
    void moneyThatPaysTwice() {
        CoreHarness.sql("update allocation set amount_minor = amount_minor + 10000000 where tenant_id = ?", tenant);
        assertThat(broken()).containsExactlyInAnyOrder(Invariant.PAYMENT_PAYS_ITS_SUM, Invariant.CHARGE_IS_PAID_ONCE);
    }

    @Test
    void reserveMoneyThatBecameIncome() {
        CoreHarness.sql("update service set fund = 'OPERATING' where tenant_id = ? and fund = 'RESERVE'", tenant);
        CoreHarness.sql(
                "insert into posting (tenant_id, id, entry_id, gl_account, service_id, amount_minor, currency, booked_on)"
                        + " select p.tenant_id, ?, p.entry_id, '3000', s.id, 1, 'RUB', p.booked_on from posting p join service s"
                        + " on s.tenant_id = p.tenant_id where p.tenant_id = ? limit 1",
                NewId.next(),
                tenant);
        assertThat(broken()).contains(Invariant.FUND_APART);
    }

    @Test
    void aReceiptNumberThatIsMissing() {
        CoreHarness.sql("update payment set receipt_number = receipt_number + 1 where tenant_id = ?", tenant);
        assertThat(broken()).containsExactly(Invariant.NUMBERS_WITHOUT_GAP);
    }

    @Test
    void aPaymentOfWhichNobodyKnows() {
        CoreHarness.sql("update payment set state = 'UNKNOWN', started_at = '2020-01-01' where tenant_id = ?", tenant);
        assertThat(broken())
                .contains(Invariant.ATTEMPT_IS_ANSWERED, Invariant.PAYMENT_IS_BOOKED, Invariant.PAYMENT_PAYS_ITS_SUM);
    }

    @Test
    void aReversalThatIsNotTheOppositeOfWhatItNames() {
        var entry = CoreHarness.column(
                        "select entry_id from posting where tenant_id = ? and gl_account = '1040'", tenant)
                .get(0);
        var reversal = NewId.next();
        CoreHarness.sql(
                "insert into journal_entry (tenant_id, id, booked_on, recorded_at, kind, source_kind, source_id, reverses_id)"
                        + " values (?, ?, '2026-12-01', '2026-12-01', 'REVERSAL', 'ENTRY', ?, ?)",
                tenant,
                reversal,
                entry,
                entry);
        for (var line : List.of("1040,-19999", "1010,19999")) {
            CoreHarness.sql(
                    "insert into posting (tenant_id, id, entry_id, gl_account, amount_minor, currency, booked_on)"
                            + " values (?, ?, ?, ?, ?, 'RUB', '2026-12-01')",
                    tenant,
                    NewId.next(),
                    reversal,
                    line.split(",")[0],
                    Long.parseLong(line.split(",")[1]));
        }
        assertThat(broken()).contains(Invariant.REVERSAL_IS_OPPOSITE);
    }

    @Test
    void aBillOfAMonthThatWasClosedBefore() {
        CoreHarness.sql(
                "insert into closed_period (tenant_id, id, version, estate_id, period, closed_at, closed_name)"
                        + " select tenant_id, ?, 1, id, '2026-11-01', '2025-01-01', 'Ann' from estate where tenant_id = ? limit 1",
                NewId.next(),
                tenant);
        assertThat(broken()).doesNotContain(Invariant.CLOSED_MONTH);
        CoreHarness.sql(
                "insert into statement (tenant_id, id, number, account_id, run_id, period, series, issued_at, due_on, currency,"
                        + " opening_minor, charged_minor, paid_minor, due_minor) select tenant_id, ?, 3, account_id, run_id,"
                        + " '2026-11-01', 0, issued_at, due_on, currency, 0, 0, 0, 0 from statement where tenant_id = ? limit 1",
                NewId.next(),
                tenant);
        assertThat(broken()).containsExactly(Invariant.CLOSED_MONTH);
    }

    @Test
    void aBillNumberThatIsMissing() {
        CoreHarness.sql(
                "insert into statement (tenant_id, id, number, account_id, run_id, period, series, issued_at, due_on, currency,"
                        + " opening_minor, charged_minor, paid_minor, due_minor) select tenant_id, ?, 4, account_id, run_id,"
                        + " '2026-11-01', 0, issued_at, due_on, currency, 0, 0, 0, 0 from statement where tenant_id = ? limit 1",
                NewId.next(),
                tenant);
        assertThat(broken()).containsExactly(Invariant.NUMBERS_WITHOUT_GAP);
    }

    @Test
    void moneyAtTheProviderThatNothingExplains() {
        posting("1040", null, 5, "RUB");
        assertThat(broken()).contains(Invariant.CLEARING);
    }

    @Test
    void aRefundThatNobodyBooked() {
        refund("APPROVED", 100, null);
        assertThat(broken()).containsExactly(Invariant.REFUNDS_PAYABLE, Invariant.BACK_WITHIN_PAYMENT);
    }

    @Test
    void refundsAndADisputeOfMoreThanWasPaid() {
        CoreHarness.sql(
                "insert into dispute (tenant_id, id, version, provider_dispute_id, provider_payment_id, payment_id, amount_minor,"
                        + " fee_minor, currency, reason, state, opened_at) select tenant_id, ?, 1, 'du_1', 'pi_1', id, 20001, 0, 'RUB',"
                        + " 'fraudulent', 'OPEN', '2026-12-01' from payment where tenant_id = ?",
                NewId.next(),
                tenant);
        assertThat(broken()).containsExactly(Invariant.CLEARING, Invariant.BACK_WITHIN_PAYMENT);
    }

    @Test
    void cardMoneyWithoutTheProvidersNumber() {
        CoreHarness.sql("update payment set provider_payment_id = null where tenant_id = ?", tenant);
        assertThat(broken()).containsExactly(Invariant.PROVIDER_NUMBER);
        CoreHarness.sql("update payment set provider_payment_id = 'pi_1' where tenant_id = ?", tenant);
        refund("CONFIRMED", 100, null);
        assertThat(broken()).contains(Invariant.PROVIDER_NUMBER);
        CoreHarness.sql("update refund set provider_refund_id = 're_1' where tenant_id = ?", tenant);
        assertThat(broken()).doesNotContain(Invariant.PROVIDER_NUMBER);
    }

    private void refund(String state, long minor, @Nullable String provider) {
        CoreHarness.sql(
                "insert into refund (tenant_id, id, version, payment_id, amount_minor, currency, reason, way, note, state,"
                        + " request_key, requested_name, requested_at, provider_refund_id) select tenant_id, ?, 1, id, ?, 'RUB',"
                        + " 'OTHER', 'CARD', 'n', ?, ?, 'Ann', '2026-12-01', ? from payment where tenant_id = ?",
                NewId.next(),
                minor,
                state,
                "key-" + minor,
                provider,
                tenant);
    }

    @Test
    void aMessageThatNeverWent() {
        CoreHarness.sql(
                "insert into outbox_message (tenant_id, id, version, channel, recipient, subject, body, state, next_attempt_at,"
                        + " created_at) values (?, ?, 1, 'EMAIL', 'a@b.example', 's', 'b', 'PENDING', '2020-01-01', '2020-01-01')",
                tenant,
                NewId.next());
        assertThat(broken()).contains(Invariant.MESSAGE_IS_SENT);
    }

    @Test
    void isForThoseWhoSeeTheBooks() {
        var clerk = CoreHarness.employee(home.company, Role.CLERK);
        assertThatThrownBy(() -> CoreHarness.as(clerk, checks::check)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> CoreHarness.as(clerk, checks::latest)).isInstanceOf(Forbidden.class);
        assertThat(CoreHarness.as(CoreHarness.employee(CoreHarness.company(), Role.ACCOUNTANT), checks::latest))
                .isEmpty();
    }

    private void posting(String gl, @Nullable Long of, long minor, String currency) {
        CoreHarness.sql(POSTING, NewId.next(), gl, of, minor, currency, tenant);
    }

    private Set<Invariant> broken() {
        return CoreHarness.as(home.accountant, checks::check).results().stream()
                .filter(r -> !r.holds())
                .map(InvariantResult::invariant)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Invariant.class)));
    }

    private LedgerCheckDetails latest() {
        return CoreHarness.as(home.accountant, checks::latest).orElseThrow();
    }
}
