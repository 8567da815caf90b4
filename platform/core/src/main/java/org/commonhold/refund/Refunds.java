package org.commonhold.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.commonhold.job.Retry;
import org.commonhold.payment.PaymentId;
import org.commonhold.payment.Payments;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;

/**
 * Giving money back: asking for it, deciding it, and what became of it. No transaction is open while the gateway is asked: a
 * caller's own is suspended.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Refunds {

    private static final System.Logger LOG = System.getLogger(Refunds.class.getName());

    private final RefundSteps steps;
    private final RefundReads reads;
    private final RefundTalk talk;
    private final Payments payments;

    @Inject
    Refunds(RefundSteps steps, RefundReads reads, RefundTalk talk, Payments payments) {
        this.steps = steps;
        this.reads = reads;
        this.talk = talk;
        this.payments = payments;
    }

    /** Keeps the wish until a second person decides it; up to the company's limit it goes at once. The same key gives the same refund. */
    public RefundDetails request(RequestRefund command) {
        var actor = Access.require(Permission.REFUNDS_REQUEST);
        payments.details(command.payment());
        return sent(Retry.onConflict(() -> steps.request(command, actor)), "asked for");
    }

    /** By somebody else than who asked; it goes at once. */
    public RefundDetails approve(RefundId id) {
        var actor = Access.require(Permission.REFUNDS_APPROVE);
        Retry.onConflict(() -> {
            steps.approve(id, actor);
            return id;
        });
        return sent(id, "approved");
    }

    private RefundDetails sent(RefundId id, String what) {
        LOG.log(System.Logger.Level.INFO, "refund {0} {1}", Long.toString(id.value()), what);
        talk.ask(id);
        return reads.details(id);
    }

    /** By somebody else than who asked, who says why. */
    public RefundDetails reject(RefundId id, String why) {
        var actor = Access.require(Permission.REFUNDS_APPROVE);
        RefundRules.note(why, "why").ifPresent(problem -> {
            throw new RefundRejected(problem);
        });
        Retry.onConflict(() -> {
            steps.reject(id, why.strip(), actor);
            return id;
        });
        return reads.details(id);
    }

    /** Asks the gateway where the refund stands and acts on the answer. */
    public RefundDetails ask(RefundId id) {
        Access.require(Permission.REFUNDS_REQUEST);
        talk.ask(id);
        return reads.details(id);
    }

    /** The latest first. */
    public List<RefundRow> list(RefundFilter filter, int offset, int limit) {
        Access.requireAny(Permission.REFUNDS_REQUEST, Permission.REFUNDS_APPROVE);
        return reads.list(filter, offset, limit);
    }

    public RefundDetails details(RefundId id) {
        Access.requireAny(Permission.REFUNDS_REQUEST, Permission.REFUNDS_APPROVE);
        return reads.details(id);
    }

    /** Of one payment, the first in front. */
    public List<RefundDetails> ofPayment(PaymentId payment) {
        Access.requireAny(Permission.REFUNDS_REQUEST, Permission.REFUNDS_APPROVE);
        return reads.ofPayment(payment);
    }

    /** For who paid: what has come back, and what is on its way. */
    public List<OwnRefund> own(PaymentId payment) {
        payments.details(payment);
        return reads.ofPayment(payment).stream()
                .map(OwnRefund::of)
                .flatMap(Optional::stream)
                .toList();
    }
}
