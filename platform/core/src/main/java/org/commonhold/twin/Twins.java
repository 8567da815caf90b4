package org.commonhold.twin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.commonhold.kernel.Problem;
import org.commonhold.refund.RefundDetails;
import org.commonhold.refund.RefundReason;
import org.commonhold.refund.RefundWay;
import org.commonhold.refund.Refunds;
import org.commonhold.refund.RequestRefund;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.jspecify.annotations.Nullable;

/** What looks like paid twice: it goes back, or stays on the account. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Twins {

    private final TwinSteps steps;
    private final Refunds refunds;

    @Inject
    Twins(TwinSteps steps, Refunds refunds) {
        this.steps = steps;
        this.refunds = refunds;
    }

    /** Those that wait for a decision, the latest first. */
    public List<TwinRow> open(int offset, int limit) {
        Access.require(Permission.REFUNDS_REQUEST);
        return steps.open(offset, limit);
    }

    /**
     * Asks for a refund of all that is left of the later payment; the rules of refunds hold, also that of the second person. The same
     * pair gives the same refund.
     */
    public RefundDetails refund(TwinId id, RefundWay way, @Nullable String payee, String note) {
        var actor = Access.require(Permission.REFUNDS_REQUEST);
        var twin = requireOpen(id);
        var made = refunds.request(new RequestRefund(
                twin.payment(), twin.left(), RefundReason.DUPLICATE, way, payee, note, "twin-" + id.value()));
        steps.decide(id, TwinState.REFUNDED, made.refund().id().value(), actor);
        return made;
    }

    /** It was meant: the money pays what is or will be due. */
    public void keep(TwinId id) {
        var actor = Access.require(Permission.REFUNDS_REQUEST);
        requireOpen(id);
        steps.decide(id, TwinState.KEPT, null, actor);
    }

    private TwinRow requireOpen(TwinId id) {
        var twin = steps.row(id);
        if (twin.state() != TwinState.OPEN) {
            throw new TwinRejected(Problem.of("twin.decided"));
        }
        return twin;
    }
}
