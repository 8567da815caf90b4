package org.commonhold.today;

import java.time.LocalDate;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.metering.Resource;
import org.commonhold.notice.AnnouncementId;
import org.commonhold.payment.PaymentId;
import org.commonhold.workorder.FaultCategory;
import org.commonhold.workorder.RequestNumber;
import org.jspecify.annotations.Nullable;

/** One thing that waits for an owner or occupant. {@link OwnerTasks} puts them in order. */
public sealed interface OwnerTask {

    /** Dials without a reading in the window at hand; {@code daysLeft} counts today. No last day: any day will do. */
    record ReadMeters(int registers, @Nullable LocalDate lastDay, int daysLeft) implements OwnerTask {}

    /** A debt; the day is that of the last statement. */
    record Pay(AccountId account, Money due, @Nullable LocalDate dueOn, boolean overdue) implements OwnerTask {}

    /** A card payment whose outcome is open. */
    record FollowPayment(PaymentId payment, Money amount) implements OwnerTask {}

    /** Autopay did not pay: the card was refused, or the sum is above the limit. {@code stopped}: it will not try again. */
    record MendAutopay(AccountId account, boolean stopped) implements OwnerTask {}

    /** A repair that is done and not rated. */
    record Rate(RequestNumber number, FaultCategory category) implements OwnerTask {}

    /** An announcement not yet opened. */
    record ReadAnnouncement(AnnouncementId announcement, String title, boolean important) implements OwnerTask {}

    /** A meter whose verification is over or ends within {@value OwnerTasks#VERIFY_AHEAD} days. */
    record VerifyMeter(Resource resource, String serial, LocalDate due, boolean expired) implements OwnerTask {}
}
