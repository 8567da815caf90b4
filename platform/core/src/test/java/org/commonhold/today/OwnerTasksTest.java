package org.commonhold.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.metering.MeterId;
import org.commonhold.metering.MetersToRead;
import org.commonhold.metering.Resource;
import org.commonhold.metering.WindowState;
import org.commonhold.notice.AnnouncementId;
import org.commonhold.payment.PaymentId;
import org.commonhold.workorder.FaultCategory;
import org.commonhold.workorder.RequestNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OwnerTasksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Money SUM = Money.ofMinor(100, "RUB");

    @Test
    void putsHarmFirstAndShowsFive() {
        var danger = new OwnerTask.ReadAnnouncement(new AnnouncementId(1), "No gas", true);
        var news = new OwnerTask.ReadAnnouncement(new AnnouncementId(2), "Flowers", false);
        var overdue = new OwnerTask.Pay(new AccountId(1), SUM, TODAY.minusDays(1), true);
        var pay = new OwnerTask.Pay(new AccountId(2), SUM, TODAY.plusDays(9), false);
        var closing = new OwnerTask.ReadMeters(2, TODAY.plusDays(2), 3);
        var rate = new OwnerTask.Rate(new RequestNumber(4), FaultCategory.LIFT);
        assertThat(OwnerTasks.ordered(List.of(news, rate, pay, closing, overdue, danger)))
                .containsExactly(danger, overdue, closing, pay, rate);
    }

    @Test
    void putsReadingsThatHaveTimeAfterMoneyAndBeforeQuestions() {
        var open = new OwnerTask.FollowPayment(new PaymentId(3), SUM);
        var later = new OwnerTask.ReadMeters(1, TODAY.plusDays(3), 4);
        var rate = new OwnerTask.Rate(new RequestNumber(4), FaultCategory.LIFT);
        assertThat(OwnerTasks.ordered(List.of(rate, later, open))).containsExactly(open, later, rate);
    }

    @Test
    void asksForReadingsOnlyInsideTheWindow() {
        var closed = new WindowState(false, TODAY.plusDays(1), null);
        assertThat(OwnerTasks.toRead(2, closed, TODAY)).isEmpty();
        assertThat(OwnerTasks.toRead(0, new WindowState(true, null, TODAY), TODAY))
                .isEmpty();
        assertThat(OwnerTasks.toRead(2, new WindowState(true, null, TODAY), TODAY))
                .contains(new OwnerTask.ReadMeters(2, TODAY, 1));
    }

    @Test
    void warnsOfAVerificationThatEndsWithinSixtyDays() {
        assertThat(OwnerTasks.toVerify(meter(TODAY.plusDays(61)), TODAY)).isEmpty();
        assertThat(OwnerTasks.toVerify(meter(null), TODAY)).isEmpty();
        assertThat(OwnerTasks.toVerify(meter(TODAY.plusDays(60)), TODAY))
                .contains(new OwnerTask.VerifyMeter(Resource.GAS, "G1", TODAY.plusDays(60), false));
        assertThat(OwnerTasks.toVerify(meter(TODAY), TODAY))
                .contains(new OwnerTask.VerifyMeter(Resource.GAS, "G1", TODAY, true));
    }

    private static MetersToRead.MeterToRead meter(@Nullable LocalDate due) {
        return new MetersToRead.MeterToRead(new MeterId(1), Resource.GAS, "G1", due, List.of());
    }
}
