package org.commonhold.twin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.commonhold.audit.AuditTrail;
import org.commonhold.kernel.NotFound;
import org.commonhold.kernel.Problem;
import org.commonhold.security.Actor;
import org.jspecify.annotations.Nullable;

/** Reading and deciding pairs, in transactions of their own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class TwinSteps {

    private final TwinSql sql;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    TwinSteps(TwinSql sql, AuditTrail audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    public List<TwinRow> open(int offset, int limit) {
        return sql.open(offset, limit);
    }

    public TwinRow row(TwinId id) {
        return sql.row(id).orElseThrow(() -> new NotFound("twin"));
    }

    public void decide(TwinId id, TwinState how, @Nullable Long refund, Actor by) {
        if (!sql.decide(id, how, refund, by, clock.instant())) {
            throw new TwinRejected(Problem.of("twin.decided"));
        }
        audit.record(how == TwinState.KEPT ? "twin.keep" : "twin.refund", "TWIN_PAYMENT", id.value(), null);
    }
}
