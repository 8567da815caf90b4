package org.commonhold.twin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.commonhold.audit.AuditTrail;
import org.commonhold.payment.PaymentSettled;
import org.commonhold.refund.RefundPolicies;

/** Looks at every payment in the transaction that books it, with the account locked: of two at once the second sees the first. */
@ApplicationScoped
class TwinWatch {

    private final TwinSql sql;
    private final RefundPolicies policies;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    TwinWatch(TwinSql sql, RefundPolicies policies, AuditTrail audit, Clock clock) {
        this.sql = sql;
        this.policies = policies;
        this.audit = audit;
        this.clock = clock;
    }

    void look(@Observes PaymentSettled settled) {
        var now = clock.instant();
        sql.twin(settled, now.minus(Duration.ofHours(policies.twinHours()))).ifPresent(first -> {
            var id = sql.open(settled.payment(), first, now);
            audit.record("twin.found", "TWIN_PAYMENT", id, null);
        });
    }
}
