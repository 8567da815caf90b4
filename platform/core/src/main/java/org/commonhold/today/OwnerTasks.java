package org.commonhold.today;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.commonhold.metering.MetersToRead;
import org.commonhold.metering.WindowState;

/** What comes first on the owner's list: danger, overdue, closing soon, money, readings, questions, information. Pure. */
final class OwnerTasks {

    static final int VERIFY_AHEAD = 60;

    private static final int CLOSING_DAYS = 3;
    private static final int SHOWN = 5;

    private OwnerTasks() {}

    /** The first five by harm; what is equal keeps its order. */
    static List<OwnerTask> ordered(List<OwnerTask> tasks) {
        return tasks.stream()
                .sorted(Comparator.comparingInt(OwnerTasks::rank))
                .limit(SHOWN)
                .toList();
    }

    static Optional<OwnerTask> toRead(int registers, WindowState window, LocalDate today) {
        if (registers == 0 || !window.open()) {
            return Optional.empty();
        }
        var last = window.lastDay();
        var left = last == null ? Integer.MAX_VALUE : (int) ChronoUnit.DAYS.between(today, last) + 1;
        return Optional.of(new OwnerTask.ReadMeters(registers, last, left));
    }

    /** A verification is valid until its day, which no longer counts. */
    static Optional<OwnerTask> toVerify(MetersToRead.MeterToRead meter, LocalDate today) {
        var due = meter.verificationDue();
        return due == null || due.isAfter(today.plusDays(VERIFY_AHEAD))
                ? Optional.empty()
                : Optional.of(new OwnerTask.VerifyMeter(meter.resource(), meter.serial(), due, !due.isAfter(today)));
    }

    private static int rank(OwnerTask task) {
        if (task instanceof OwnerTask.ReadAnnouncement notice) {
            return notice.important() ? 0 : 7;
        }
        if (task instanceof OwnerTask.Pay pay) {
            return pay.overdue() ? 1 : 3;
        }
        if (task instanceof OwnerTask.MendAutopay) {
            return 1;
        }
        if (task instanceof OwnerTask.ReadMeters read) {
            return read.daysLeft() <= CLOSING_DAYS ? 2 : 4;
        }
        if (task instanceof OwnerTask.VerifyMeter verify) {
            return verify.expired() ? 4 : 6;
        }
        return task instanceof OwnerTask.FollowPayment ? 3 : 5;
    }
}
