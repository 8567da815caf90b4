package org.commonhold.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.commonhold.kernel.Money;
import org.commonhold.ledger.Ledger;
import org.commonhold.payment.PaymentId;
import org.commonhold.payment.Payments;
import org.commonhold.payment.ProviderPayments;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.jspecify.annotations.Nullable;

/** What a refund would do, before anybody asks for it or lets it go; nothing is stored. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class RefundPreviews {

    private final Payments payments;
    private final ProviderPayments provider;
    private final RefundReads reads;
    private final Ledger ledger;
    private final Clock clock;

    @Inject
    RefundPreviews(Payments payments, ProviderPayments provider, RefundReads reads, Ledger ledger, Clock clock) {
        this.payments = payments;
        this.provider = provider;
        this.reads = reads;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @param amount null: all that is left of the payment */
    public RefundPreview of(PaymentId payment, @Nullable Money amount) {
        Access.requireAny(Permission.REFUNDS_REQUEST, Permission.REFUNDS_APPROVE);
        var details = payments.details(payment);
        var money = provider.money(payment);
        var most = money.left()
                .minus(new Money(reads.requested(payment), money.left().currency()));
        var asked = (amount == null ? most : amount).min(money.left());
        return new RefundPreview(
                details,
                most,
                RefundRules.reopened(details, asked),
                ledger.balance(details.payment().account()).plus(asked),
                reads.secondPerson(payment, asked),
                RefundRules.byCard(money, clock.instant()).isEmpty());
    }
}
