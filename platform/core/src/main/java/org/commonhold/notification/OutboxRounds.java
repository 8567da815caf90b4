package org.commonhold.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.commonhold.job.RecurringWork;
import org.commonhold.security.Actor;
import org.commonhold.security.CurrentActor;

/** Every second, on one node: sends what is due, company by company; whoever is invited waits for the mail. */
@ApplicationScoped
class OutboxRounds implements RecurringWork {

    private static final System.Logger LOG = System.getLogger(OutboxRounds.class.getName());
    private static final int PER_COMPANY = 50;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final OutboxQueue queue;
    private final OutboxDelivery delivery;

    @Inject
    OutboxRounds(OutboxQueue queue, OutboxDelivery delivery) {
        this.queue = queue;
        this.delivery = delivery;
    }

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public Duration every() {
        return PAUSE;
    }

    @Override
    public void run() {
        for (var company : queue.companiesWithDueMail()) {
            try {
                CurrentActor.runAs(Actor.system(company), () -> delivery.deliverDue(PER_COMPANY));
            } catch (RuntimeException e) {
                // One company's trouble must not keep the mail of the others; the next round tries again.
                LOG.log(System.Logger.Level.ERROR, "outbox of company " + company.value() + " stopped", e);
            }
        }
    }
}
