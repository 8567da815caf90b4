package org.commonhold.fiscal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.commonhold.payment.PaymentId;
import org.commonhold.payment.Payments;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;

/** What became of the fiscal receipts of payments. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class FiscalReceipts {

    private final FiscalSteps steps;
    private final Payments payments;

    @Inject
    FiscalReceipts(FiscalSteps steps, Payments payments) {
        this.steps = steps;
        this.payments = payments;
    }

    /** In the order in which they were queued: for whoever may see the payment. */
    public List<FiscalReceiptRow> of(PaymentId payment) {
        payments.details(payment);
        return steps.of(payment);
    }

    /** Those that wait for a person, the latest first. */
    public List<FiscalReceiptRow> failed(int offset, int limit) {
        Access.require(Permission.PAYMENTS_VIEW);
        return steps.failedOnes(offset, limit);
    }

    /** Queues another receipt for one that has failed. */
    public FiscalReceiptRow again(FiscalReceiptId id) {
        Access.require(Permission.CASH_DESK);
        return steps.again(id);
    }
}
