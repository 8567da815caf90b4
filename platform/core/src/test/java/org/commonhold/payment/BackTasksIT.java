package org.commonhold.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonhold.refund.RefundWay;
import org.commonhold.security.Actor;
import org.commonhold.testing.CoreHarness;
import org.commonhold.today.StaffTask;
import org.commonhold.today.StaffTask.Kind;
import org.commonhold.today.StaffToday;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Money that goes back waits on the day of who can do something about it. */
class BackTasksIT {

    private static final Set<Kind> OURS = EnumSet.of(
            Kind.REFUND_TO_APPROVE,
            Kind.REFUND_TO_PAY,
            Kind.REFUND_UNCLEAR,
            Kind.PAYMENT_DISPUTED,
            Kind.PAID_TWICE,
            Kind.PROVIDER_DIFFERENCE);

    private final BackFixture back = new BackFixture();

    @AfterEach
    void behave() {
        MoneyFixture.misbehave("none", 1);
        CoreHarness.clock().reset();
    }

    @Test
    void nothingWaitsInTheBeginning() {
        assertThat(kinds(back.home.accountant)).isEmpty();
    }

    @Test
    void aClerkSeesWhatWasPaidTwiceAndTheAccountantWhatIsToBeDecided() {
        var first = back.paid(5_000);
        back.paid(5_000);
        back.ask(first, 1_000, RefundWay.CARD);
        assertThat(kinds(back.clerk)).containsExactly(Kind.PAID_TWICE);
        assertThat(kinds(back.home.accountant)).containsExactly(Kind.REFUND_TO_APPROVE, Kind.PAID_TWICE);
    }

    @Test
    void whatIsApprovedWaitsForTheBankAndWhatIsUnknownForAPerson() {
        back.limit(100_000);
        var payment = back.paid(5_000);
        back.ask(payment, 1_000, RefundWay.BANK);
        MoneyFixture.misbehave("drop_answer", 8);
        back.ask(payment, 2_000, RefundWay.CARD);
        assertThat(kinds(back.home.accountant)).containsExactly(Kind.REFUND_TO_PAY);
        CoreHarness.clock().moveTo(CoreHarness.clock().instant().plus(Duration.ofMinutes(16)));
        assertThat(kinds(back.home.accountant)).containsExactly(Kind.REFUND_UNCLEAR, Kind.REFUND_TO_PAY);
    }

    @Test
    void aDisputeWaitsUntilItsDayAndADifferenceUntilItIsClear() {
        var payment = back.paid(5_000);
        back.event("charge.dispute.created", back.disputed(payment));
        back.home.charge("2026-09-01", 9_000);
        var begun = back.home.begin(4_000);
        MoneyFixture.pay(begun);
        back.read();
        assertThat(kinds(back.home.accountant)).containsExactly(Kind.PAYMENT_DISPUTED, Kind.PROVIDER_DIFFERENCE);
        var task = tasks(back.home.accountant).stream()
                .filter(t -> t.kind() == Kind.PAYMENT_DISPUTED)
                .findFirst()
                .orElseThrow();
        assertThat(task.by()).isNotNull();
        assertThat(task.urgency()).isEqualTo(StaffTask.Urgency.THIS_WEEK);
    }

    private Set<Kind> kinds(Actor actor) {
        return tasks(actor).stream()
                .map(StaffTask::kind)
                .filter(OURS::contains)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
    }

    private static List<StaffTask> tasks(Actor actor) {
        return CoreHarness.as(actor, CoreHarness.get(StaffToday.class)::tasks);
    }
}
