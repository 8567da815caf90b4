package org.commonhold.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.commonhold.payment.PaymentId;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;

/** What payers' banks have taken back, for the office. Evidence is handed in at the provider. */
@ApplicationScoped
@Transactional
public class Disputes {

    private final DisputeSql sql;

    @Inject
    Disputes(DisputeSql sql) {
        this.sql = sql;
    }

    /** Those that are not at an end first, the latest in front. */
    public List<DisputeRow> list(int offset, int limit) {
        Access.require(Permission.PAYMENTS_VIEW);
        return sql.list(offset, limit);
    }

    public List<DisputeRow> ofPayment(PaymentId payment) {
        Access.require(Permission.PAYMENTS_VIEW);
        return sql.ofPayment(payment);
    }

    /** True while money of the payment lies apart: none of it can be given back. */
    public boolean undecided(PaymentId payment) {
        Access.requireAny(Permission.PAYMENTS_VIEW, Permission.REFUNDS_REQUEST);
        return sql.undecided(payment);
    }
}
