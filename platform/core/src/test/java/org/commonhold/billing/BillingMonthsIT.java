package org.commonhold.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Objects;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.NotFound;
import org.commonhold.policy.BillingMonths;
import org.commonhold.policy.BillingPolicy;
import org.commonhold.policy.MonthRow;
import org.commonhold.policy.PolicyRejected;
import org.commonhold.policy.PolicyRow;
import org.commonhold.policy.Reopening;
import org.commonhold.security.Forbidden;
import org.commonhold.security.Role;
import org.commonhold.testing.CoreHarness;
import org.junit.jupiter.api.Test;

class BillingMonthsIT {

    private static final BillingPeriod SEPTEMBER = BillingPeriod.of(2026, 9);
    private static final BillingPeriod OCTOBER = BillingPeriod.of(2026, 10);

    private final BillingMonths months = CoreHarness.get(BillingMonths.class);
    private final BillingPolicy policy = CoreHarness.get(BillingPolicy.class);
    private final BillingDesk desk = new BillingDesk(new BillingFixture(1, false).service("CARE", "AREA", null, "30"));

    @Test
    void listsMonthsThatAreBilledOrClosed() {
        desk.bill(SEPTEMBER);
        desk.act(() -> months.close(desk.estate(), OCTOBER));
        assertThat(desk.as(() -> months.months(desk.estate(), 0, 10)))
                .extracting(MonthRow::period, MonthRow::billed, m -> m.closing() != null)
                .containsExactly(tuple(OCTOBER, false, true), tuple(SEPTEMBER, true, false));
        assertThat(desk.as(() -> months.months(null, 1, 10))).hasSize(1);
        assertThat(desk.as(() -> months.count(null))).isEqualTo(2);
        var stranger = CoreHarness.employee(CoreHarness.company(), Role.ADMIN);
        assertThatThrownBy(() -> CoreHarness.as(stranger, () -> months.months(desk.estate(), 0, 10)))
                .isInstanceOf(NotFound.class);
        assertThat(CoreHarness.as(stranger, () -> months.months(null, 0, 10))).isEmpty();
    }

    @Test
    void anAccountantAsksAndAnAdministratorOpens() {
        desk.act(() -> months.close(desk.estate(), OCTOBER));
        assertThatThrownBy(() -> desk.as(() -> months.reopen(desk.estate(), OCTOBER, " ")))
                .isInstanceOf(PolicyRejected.class)
                .hasMessageContaining("policy.reason.missing");
        assertThat(desk.as(() -> months.reopen(desk.estate(), OCTOBER, "Wrong invoice")))
                .isEqualTo(Reopening.ASKED);
        var closing = Objects.requireNonNull(
                desk.as(() -> months.months(null, 0, 1)).get(0).closing());
        assertThat(Objects.requireNonNull(closing.asked()).reason()).isEqualTo("Wrong invoice");
        assertThat(closing.by()).isEqualTo(desk.accountant.name());
        var admin = desk.employee(Role.ADMIN);
        assertThat(CoreHarness.as(admin, () -> months.reopen(desk.estate(), OCTOBER, "Wrong invoice")))
                .isEqualTo(Reopening.OPENED);
        assertThat(desk.as(() -> policy.closed(desk.estate(), OCTOBER))).isFalse();
        assertThat(CoreHarness.column(
                        "select detail from audit_event where tenant_id = ? and action = 'billing.period.reopened'",
                        desk.house.company.id().value()))
                .containsExactly("2026-10: Wrong invoice");
        assertThatThrownBy(() -> CoreHarness.as(admin, () -> months.reopen(desk.estate(), OCTOBER, "Again")))
                .hasMessageContaining("policy.period.open");
    }

    @Test
    void whereTwoPeopleBillTwoOpenAMonth() {
        var first = desk.employee(Role.ADMIN);
        var second = desk.employee(Role.ADMIN);
        BillingDesk.act(first, () -> policy.fourEyes(true));
        desk.act(() -> months.close(desk.estate(), OCTOBER));
        for (var again = 0; again < 2; again++) {
            assertThat(CoreHarness.as(first, () -> months.reopen(desk.estate(), OCTOBER, "Wrong invoice")))
                    .isEqualTo(Reopening.ASKED);
        }
        assertThat(CoreHarness.as(second, () -> months.reopen(desk.estate(), OCTOBER, "I have seen the invoice")))
                .isEqualTo(Reopening.OPENED);
    }

    @Test
    void rememberWhoSetHowTheCompanyBills() {
        var admin = desk.employee(Role.ADMIN);
        assertThat(desk.as(() -> policy.history(0, 10))).isEmpty();
        BillingDesk.act(admin, () -> policy.fourEyes(true));
        BillingDesk.act(admin, () -> policy.fourEyes(false));
        assertThat(desk.as(() -> policy.history(0, 10)))
                .extracting(PolicyRow::fourEyes, PolicyRow::setBy)
                .containsExactly(tuple(false, admin.name()), tuple(true, admin.name()));
        assertThat(desk.as(() -> policy.history(1, 10))).hasSize(1);
        assertThatThrownBy(() -> CoreHarness.as(desk.employee(Role.CLERK), () -> policy.history(0, 10)))
                .isInstanceOf(Forbidden.class);
    }
}
