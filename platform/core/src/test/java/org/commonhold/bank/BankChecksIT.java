package org.commonhold.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonhold.kernel.NewId;
import org.commonhold.ledgercheck.Invariant;
import org.commonhold.ledgercheck.InvariantResult;
import org.commonhold.ledgercheck.LedgerChecks;
import org.commonhold.testing.CoreHarness;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules about money at the bank are broken on purpose, past the program, and each is found. */
class BankChecksIT {

    private final BankFixture home = new BankFixture(1);
    private final int tenant = home.company.id().value();

    @BeforeEach
    void oneIsBookedAndOneIsNot() {
        home.take(
                BankFixture.oneC(
                        BankFixture.order(1, "150.00", "Owner 1", "40817810000000000001", "л/с А-1"),
                        BankFixture.order(2, "77.00", "Stranger", "40817810000000000004", "перевод")),
                "windows-1251",
                null);
        assertThat(broken()).isEmpty();
    }

    private List<Invariant> broken() {
        var checks = CoreHarness.get(LedgerChecks.class);
        return CoreHarness.as(home.accountant, () -> checks.check().results()).stream()
                .filter(r -> !r.holds())
                .map(InvariantResult::invariant)
                .toList();
    }

    @Test
    void whatIsHeldForNobodyWithoutAMovement() {
        CoreHarness.sql(
                "insert into posting (tenant_id, id, entry_id, gl_account, amount_minor, currency, booked_on)"
                        + " select tenant_id, ?, entry_id, '2120', -5, currency, booked_on from posting where tenant_id = ? limit 1",
                NewId.next(),
                tenant);
        assertThat(broken()).contains(Invariant.SUSPENSE_IS_OPEN);
    }

    @Test
    void aMovementThatIsCalledDecidedAndIsNot() {
        CoreHarness.sql("update bank_entry set state = 'MATCHED' where tenant_id = ? and state = 'SUSPENSE'", tenant);
        assertThat(broken()).containsExactlyInAnyOrder(Invariant.SUSPENSE_IS_OPEN, Invariant.BANK_ENTRY_IS_BOOKED);
    }

    @Test
    void aMovementThatPaysMoreThanItBrought() {
        CoreHarness.sql("update bank_share set amount_minor = amount_minor + 1 where tenant_id = ?", tenant);
        assertThat(broken()).containsExactly(Invariant.BANK_ENTRY_IS_BOOKED);
    }
}
