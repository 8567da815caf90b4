package org.commonhold.server.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.commonhold.billing.BillingRuns;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.notification.OutboxDelivery;
import org.commonhold.security.Actor;

/** On the first of each month the accountant bills the month before; mail goes out a few times a month. */
@ApplicationScoped
class BillingPlan {

    private static final int MAILS = 1_000;
    private static final int SENDERS = 3;

    private final BillingRuns billing;
    private final OutboxDelivery outbox;
    private final Work work;

    @Inject
    BillingPlan(BillingRuns billing, OutboxDelivery outbox, Work work) {
        this.billing = billing;
        this.outbox = outbox;
        this.work = work;
    }

    void plan(Year year) {
        for (int m = 0; m < Year.MONTHS; m++) {
            var month = year.month(m);
            var when = Year.billing(month);
            year.agenda().at(when, () -> bill(year, new BillingPeriod(month)));
            for (int sender = 0; sender < SENDERS; sender++) {
                year.agenda().at(when.plusHours(1), () -> send(year));
                year.agenda().at(when.plusDays(13), () -> send(year));
                year.agenda().at(when.plusDays(26), () -> send(year));
            }
        }
    }

    /** All that waits in the outbox. */
    void send(Year year) {
        Staff.as(Actor.system(year.staff().company()), () -> outbox.deliverDue(MAILS));
    }

    private void bill(Year year, BillingPeriod period) {
        var dueOn = period.end().withDayOfMonth(Integer.parseInt(year.company().text("due")));
        var staff = year.staff();
        var run = staff.as("accountant", () -> billing.prepare(period, dueOn));
        work.finish(staff);
        staff.as("accountant", () -> {
            billing.approve(run, true);
            billing.post(run);
            return run;
        });
        work.finish(staff);
    }
}
