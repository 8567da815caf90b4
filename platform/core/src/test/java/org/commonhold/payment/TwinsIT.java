package org.commonhold.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NotFound;
import org.commonhold.refund.RefundPolicies;
import org.commonhold.refund.RefundReason;
import org.commonhold.refund.RefundRejected;
import org.commonhold.refund.RefundState;
import org.commonhold.refund.RefundWay;
import org.commonhold.testing.CoreHarness;
import org.commonhold.twin.TwinId;
import org.commonhold.twin.TwinRejected;
import org.commonhold.twin.TwinRow;
import org.commonhold.twin.Twins;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TwinsIT {

    private final BackFixture back = new BackFixture();
    private final MoneyFixture home = back.home;
    private final Twins twins = CoreHarness.get(Twins.class);

    @AfterEach
    void theBooksHold() {
        CoreHarness.clock().reset();
        assertThat(back.broken()).isEqualTo("[]");
    }

    @Test
    void twoOfOneSumWithinADayAreOneCase() {
        home.charge("2026-09-01", 10_000);
        var first = back.paid(10_000);
        back.paid(9_999);
        assertThat(open()).isEmpty();
        var second = back.paid(10_000);
        assertThat(open()).singleElement().satisfies(twin -> {
            assertThat(twin.payment()).isEqualTo(second.payment().id());
            assertThat(twin.first()).isEqualTo(first.payment().id());
            assertThat(twin.left()).isEqualTo(Money.ofMinor(10_000, "RUB"));
        });
        CoreHarness.clock().moveTo(CoreHarness.clock().instant().plus(Duration.ofHours(25)));
        back.paid(10_000);
        assertThat(open()).hasSize(1);
    }

    @Test
    void itGoesBackByTheRulesOfRefunds() {
        home.charge("2026-09-01", 10_000);
        back.paid(10_000);
        var second = back.paid(10_000);
        var id = open().get(0).id();
        assertThatThrownBy(() -> CoreHarness.as(back.clerk, () -> twins.refund(id, RefundWay.BANK, "", "twice")))
                .isInstanceOf(RefundRejected.class);
        assertThat(open()).as("nothing has happened").hasSize(1);
        var refund = CoreHarness.as(back.clerk, () -> twins.refund(id, RefundWay.CARD, null, "twice"));
        assertThat(refund.refund().state()).isEqualTo(RefundState.REQUESTED);
        assertThat(refund.refund().reason()).isEqualTo(RefundReason.DUPLICATE);
        assertThat(refund.refund().payment()).isEqualTo(second.payment().id());
        assertThat(open()).isEmpty();
        assertThatThrownBy(() -> CoreHarness.as(back.clerk, () -> twins.refund(id, RefundWay.CARD, null, "twice")))
                .isInstanceOf(TwinRejected.class);
        assertThat(back.approve(refund).refund().state()).isEqualTo(RefundState.CONFIRMED);
        assertThat(home.balance()).isZero();
    }

    @Test
    void orItStaysAsCredit() {
        back.paid(10_000);
        back.paid(10_000);
        var id = open().get(0).id();
        keep(id);
        assertThat(open()).isEmpty();
        assertThat(home.balance()).isEqualTo(-20_000);
        assertThatThrownBy(() -> keep(id)).isInstanceOf(TwinRejected.class);
        var other = new BackFixture();
        assertThatThrownBy(() -> CoreHarness.as(other.clerk, () -> {
                    twins.keep(id);
                    return id;
                }))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theCompanySaysHowLongTwoLookAlike() {
        CoreHarness.as(back.admin, () -> {
            CoreHarness.get(RefundPolicies.class).set(Money.ofMinor(0, "RUB"), 1);
            return true;
        });
        back.paid(10_000);
        CoreHarness.clock().moveTo(CoreHarness.clock().instant().plus(Duration.ofHours(2)));
        back.paid(10_000);
        assertThat(open()).isEmpty();
        for (var wrong : List.of(0, 721)) {
            assertThatThrownBy(() -> CoreHarness.as(back.admin, () -> {
                        CoreHarness.get(RefundPolicies.class).set(Money.ofMinor(-1, "RUB"), wrong);
                        return true;
                    }))
                    .isInstanceOf(RefundRejected.class)
                    .hasMessageContaining("refund.limit.negative")
                    .hasMessageContaining("refund.twinHours");
        }
        assertThat(CoreHarness.as(
                        back.clerk, () -> CoreHarness.get(RefundPolicies.class).history(0, 10)))
                .hasSize(1);
    }

    private void keep(TwinId id) {
        CoreHarness.as(back.clerk, () -> {
            twins.keep(id);
            return id;
        });
    }

    private List<TwinRow> open() {
        return CoreHarness.as(back.clerk, () -> twins.open(0, 10));
    }
}
