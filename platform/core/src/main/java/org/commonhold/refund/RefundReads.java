package org.commonhold.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NotFound;
import org.commonhold.payment.PaymentId;

/** What is stored about refunds, for those who have been let in. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class RefundReads {

    private final RefundStore store;
    private final RefundSql sql;
    private final RefundPolicySql policy;

    @Inject
    RefundReads(RefundStore store, RefundSql sql, RefundPolicySql policy) {
        this.store = store;
        this.sql = sql;
        this.policy = policy;
    }

    public List<RefundId> openAtGateway() {
        return store.openAtGateway();
    }

    public List<RefundRow> list(RefundFilter filter, int offset, int limit) {
        return sql.list(filter, offset, limit);
    }

    public RefundDetails details(RefundId id) {
        return sql.details(id).orElseThrow(() -> new NotFound("refund"));
    }

    public List<RefundDetails> ofPayment(PaymentId payment) {
        return sql.ofPayment(payment);
    }

    /** Minor units that wait for a second person. */
    public long requested(PaymentId payment) {
        return store.requested(payment);
    }

    public boolean secondPerson(PaymentId payment, Money amount) {
        var before = new Money(store.gone(payment) + store.requested(payment), amount.currency());
        return RefundRules.secondPerson(amount, before, policy.latest());
    }
}
