package org.commonhold.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonhold.kernel.Rejected;
import org.commonhold.ledger.GlAccount;
import org.commonhold.ledgercheck.InvariantResult;
import org.commonhold.ledgercheck.LedgerChecks;
import org.commonhold.opening.OpeningBalances;
import org.commonhold.opening.OpeningFault;
import org.commonhold.opening.OpeningPreview;
import org.commonhold.security.Actor;
import org.commonhold.security.Role;
import org.commonhold.testing.CoreHarness;
import org.commonhold.testing.StoredBalances;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OpeningBalancesIT {

    private static final String HEAD = "Account number;Service code;Due on;Amount\r\n";

    private final MoneyFixture home = new MoneyFixture();
    private final OpeningBalances openings = CoreHarness.get(OpeningBalances.class);
    private final Actor admin = CoreHarness.employee(home.company, Role.ADMIN);

    @AfterEach
    void theBooksHold() {
        StoredBalances.assertTrue(home.company.id().value());
        var results =
                CoreHarness.as(admin, () -> CoreHarness.get(LedgerChecks.class).check());
        assertThat(results.results())
                .filteredOn(r -> !r.holds())
                .extracting(InvariantResult::invariant)
                .isEmpty();
    }

    @Test
    void debtsAreOwedSinceTheirDayAndWhatWasPaidAheadMeetsThem() {
        var preview =
                take(HEAD + "A-1;CARE;2025-03-15;1200.50\r\nA-1;CAPITAL;15.04.2025;300\r\nA-1;;2025-05-01;-200\r\n");
        assertThat(preview.debts()).isEqualTo(2);
        assertThat(preview.owed().minor()).isEqualTo(150_050);
        assertThat(preview.ahead().minor()).isEqualTo(20_000);
        assertThat(home.balance()).isEqualTo(130_050);
        assertThat(open()).hasToString("[2025-03-15 100050, 2025-04-15 30000]");
        assertThat(home.books().rows()).anySatisfy(r -> {
            assertThat(r.gl()).isEqualTo(GlAccount.OPENING_BALANCES);
            assertThat(r.sum().minor()).isEqualTo(-130_050);
        });
    }

    @Test
    void theSameFileAgainChangesNothingAndAnotherSumIsRefused() {
        take(HEAD + "A-1;CARE;2025-03-15;1200.50\r\n");
        var again = take(HEAD + "A-1;CARE;2025-03-15;1200,50\r\n");
        assertThat(again.unchanged()).isOne();
        assertThat(home.balance()).isEqualTo(120_050);
        assertThat(faults(HEAD + "A-1;CARE;2025-03-15;1300\r\n")).containsExactly("2 opening.amount.taken amount");
    }

    @Test
    void aFileWithFaultsIsRefusedWhole() {
        var file = HEAD
                + "A-1;CARE;2025-03-15;10\r\nZ-9;CARE;2025-03-15;10\r\nA-1;HEAT;2025-03-15;10\r\nA-1;;2025-03-15;10\r\n"
                + "A-1;CARE;soon;10\r\nA-1;CARE;2090-01-01;10\r\nA-1;CARE;2025-03-15;10\r\nA-1;CARE;2025-02-01;1.005\r\n"
                + "A-1;CARE;2025-02-02;0\r\n;CARE;2025-02-03;ten\r\n";
        assertThat(faults(file))
                .containsExactly(
                        "3 opening.account.unknown account",
                        "4 opening.service.unknown service",
                        "5 opening.service.missing service",
                        "6 opening.dueOn.malformed dueOn",
                        "7 opening.dueOn.future dueOn",
                        "8 opening.row.twice account",
                        "9 opening.amount.digits amount",
                        "10 opening.amount.zero amount",
                        "11 opening.account.missing account",
                        "11 opening.amount.malformed amount");
        assertThatThrownBy(() -> take(file)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> take("a;b\r\n1;2\r\n")).isInstanceOf(Rejected.class);
        assertThat(home.balance()).isZero();
        assertThat(home.count("opening_balance")).isZero();
    }

    @Test
    void theHeadingsAreUnderstoodInEveryLanguage() {
        assertThat(take("Лицевой счёт;Код услуги;Срок оплаты;Сумма\r\nA-1;CARE;31.03.2025;1 200,50\r\n")
                        .debts())
                .isOne();
        assertThat(take("账户编号;服务代码;应缴日期;金额\r\nA-1;CARE;2025年4月30日;7\r\n").debts())
                .isOne();
    }

    @Test
    void onlyWhoMayImport() {
        assertThatThrownBy(() -> CoreHarness.as(home.owner, () -> openings.check(bytes(HEAD))))
                .isInstanceOf(RuntimeException.class);
    }

    private OpeningPreview take(String file) {
        return CoreHarness.as(admin, () -> openings.take(bytes(file)));
    }

    private List<String> faults(String file) {
        var preview = CoreHarness.as(admin, () -> openings.check(bytes(file)));
        return preview.faults().stream().map(OpeningBalancesIT::text).toList();
    }

    private static String text(OpeningFault fault) {
        return fault.row() + " " + fault.problem().key() + " " + fault.problem().field();
    }

    private List<?> open() {
        return CoreHarness.column(
                "select concat(c.due_on, ' ', c.amount_minor - coalesce((select sum(a.amount_minor) from allocation a"
                        + " where a.tenant_id = c.tenant_id and a.charge_id = c.id), 0)) from charge c"
                        + " where c.tenant_id = ? order by c.due_on",
                home.company.id().value());
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }
}
