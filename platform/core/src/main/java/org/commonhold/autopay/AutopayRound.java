package org.commonhold.autopay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.commonhold.job.Retry;
import org.commonhold.payment.PaymentDetails;
import org.commonhold.payment.PaymentRejected;
import org.commonhold.payment.Payments;
import org.commonhold.payment.SavedCharges;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;

/** One round over the autopays of the current company: announces what comes near, takes what is due, asks about what is open. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class AutopayRound {

    private static final System.Logger LOG = System.getLogger(AutopayRound.class.getName());

    private final AutopaySteps steps;
    private final SavedCharges charges;
    private final Payments payments;

    @Inject
    AutopayRound(AutopaySteps steps, SavedCharges charges, Payments payments) {
        this.steps = steps;
        this.charges = charges;
        this.payments = payments;
    }

    /** May be repeated at any time: each due day is announced and taken once. */
    public void run() {
        Access.require(Permission.PAYMENTS_RECORD);
        steps.active().forEach(id -> alone("autopay", id, this::plan));
        steps.ready().forEach(id -> alone("due day", id, this::take));
    }

    /** One owner's trouble must not keep the others from being served. */
    private static void alone(String what, long id, LongConsumer work) {
        try {
            work.accept(id);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, what + " " + id + " of autopay failed", e);
        }
    }

    private void plan(long autopay) {
        write(() -> steps.plan(autopay));
    }

    private void take(long due) {
        var command = Retry.onConflict(() -> steps.begin(due));
        if (command.isEmpty()) {
            return;
        }
        try {
            var payment = open(due).orElseGet(() -> charges.charge(command.get()));
            write(() -> steps.ended(due, payment));
        } catch (PaymentRejected e) {
            write(() -> steps.postpone(due, e.problems().get(0).key()));
        }
    }

    /** A try whose payment has begun is asked about, not made again. */
    private Optional<PaymentDetails> open(long due) {
        return steps.payment(due).map(payments::ask);
    }

    private static void write(Runnable step) {
        Retry.onConflict(() -> {
            step.run();
            return true;
        });
    }
}
