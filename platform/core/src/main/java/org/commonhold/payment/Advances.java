package org.commonhold.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.commonhold.estate.AccountId;
import org.commonhold.job.Retry;
import org.commonhold.kernel.Money;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;

/** What was paid ahead, and credits, are used up by the charges that come. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Advances {

    private final PaymentSteps steps;

    @Inject
    Advances(PaymentSteps steps) {
        this.steps = steps;
    }

    /** Pays the account's open charges from its credits and advances, in a transaction of its own; gives back how much was used. */
    public Money apply(AccountId account) {
        Access.requireAny(Permission.PAYMENTS_RECORD, Permission.BILLING_RUN);
        return Retry.onConflict(() -> steps.useAdvances(account));
    }
}
