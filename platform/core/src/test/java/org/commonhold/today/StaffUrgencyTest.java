package org.commonhold.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.commonhold.today.StaffTask.Urgency;
import org.junit.jupiter.api.Test;

class StaffUrgencyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 8);

    @Test
    void aDayThatIsOverIsOverdue() {
        assertThat(StaffUrgency.by(TODAY.minusDays(1), TODAY)).isEqualTo(Urgency.OVERDUE);
        assertThat(StaffUrgency.by(TODAY, TODAY)).isEqualTo(Urgency.TODAY);
        assertThat(StaffUrgency.by(TODAY.plusDays(2), TODAY)).isEqualTo(Urgency.THIS_WEEK);
    }

    @Test
    void aMonthIsBilledInTheFirstTenDaysOfTheNext() {
        assertThat(StaffUrgency.ofBilling(TODAY.withDayOfMonth(3))).isEqualTo(Urgency.THIS_WEEK);
        assertThat(StaffUrgency.ofBilling(TODAY.withDayOfMonth(8))).isEqualTo(Urgency.TODAY);
        assertThat(StaffUrgency.ofBilling(TODAY.withDayOfMonth(11))).isEqualTo(Urgency.OVERDUE);
    }

    @Test
    void theLastWeekOfTheWindowIsTheTimeToTelephone() {
        assertThat(StaffUrgency.closesSoon(TODAY.plusDays(7), TODAY)).isTrue();
        assertThat(StaffUrgency.closesSoon(TODAY.plusDays(8), TODAY)).isFalse();
        assertThat(StaffUrgency.closesSoon(null, LocalDate.of(2026, 11, 24))).isTrue();
    }
}
