package org.commonhold.today;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.commonhold.bank.SuspenseWork;
import org.commonhold.payment.PaymentFilter;
import org.commonhold.payment.PaymentListing;
import org.commonhold.payment.Payments;
import org.commonhold.today.StaffTask.Kind;
import org.commonhold.today.StaffTask.Urgency;

/**
 * Payments that a person has to look at: held ones, those that could not be booked, those unknown for a quarter of an hour, and money at
 * the bank whose owner is not known.
 */
@ApplicationScoped
class PaymentTasks {

    private static final int SHOWN = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Payments payments;
    private final SuspenseWork suspense;
    private final CompanyDay day;

    @Inject
    PaymentTasks(Payments payments, SuspenseWork suspense, CompanyDay day) {
        this.payments = payments;
        this.suspense = suspense;
        this.day = day;
    }

    List<StaffTask> tasks() {
        var held = payments.list(PaymentFilter.HELD, 0, SHOWN).stream().map(p -> task(p, Kind.PAYMENT_HELD));
        var unclear =
                payments.unclear(day.now().minus(PATIENCE), SHOWN).stream().map(p -> task(p, Kind.PAYMENT_UNCLEAR));
        return Stream.of(held, unclear, unmatched()).flatMap(tasks -> tasks).toList();
    }

    /** Money from the bank that nobody has been found for. */
    private Stream<StaffTask> unmatched() {
        var open = suspense.countOpen();
        return open == 0
                ? Stream.empty()
                : Stream.of(new StaffTask(Kind.MONEY_UNMATCHED, Urgency.TODAY, "work", open, null, null, null, null));
    }

    private StaffTask task(PaymentListing listing, Kind kind) {
        var payment = listing.payment();
        return new StaffTask(
                kind,
                Urgency.TODAY,
                Long.toString(payment.id().value()),
                1,
                null,
                listing.address(),
                payment.amount(),
                day.of(payment.startedAt()));
    }
}
