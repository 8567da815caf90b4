package org.commonhold.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;

/** Finds out about refunds whose event or answer was lost, and sends those that were approved and not sent: asks, never guesses. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class RefundReconciliation {

    private static final System.Logger LOG = System.getLogger(RefundReconciliation.class.getName());

    private final RefundReads reads;
    private final RefundTalk talk;

    @Inject
    RefundReconciliation(RefundReads reads, RefundTalk talk) {
        this.reads = reads;
        this.talk = talk;
    }

    /** Asks about every refund of the current company that the gateway has not decided; gives back how many these were. */
    public int askOpen() {
        Access.require(Permission.PAYMENTS_VIEW);
        var open = reads.openAtGateway();
        for (var id : open) {
            try {
                talk.ask(id);
            } catch (RuntimeException e) {
                // One refund's trouble must not keep the others from being asked about.
                LOG.log(System.Logger.Level.ERROR, "refund " + id.value() + " could not be asked about", e);
            }
        }
        return open.size();
    }
}
