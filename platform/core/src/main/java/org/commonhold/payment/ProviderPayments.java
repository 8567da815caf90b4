package org.commonhold.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import org.commonhold.kernel.NotFound;

/** Which payment of ours the card provider means. For features that have let their caller in. */
@ApplicationScoped
@Transactional
public class ProviderPayments {

    private final PaymentStore store;

    @Inject
    ProviderPayments(PaymentStore store) {
        this.store = store;
    }

    /** The settled payment that the provider calls so; empty: none, or its settlement has not been learnt yet. */
    public Optional<SettledPayment> settled(String providerPayment) {
        return store.byProvider(providerPayment)
                .filter(p -> p.row().state() == PaymentState.PAID)
                .map(store::money);
    }

    /** A payment as its money stands. */
    public SettledPayment money(PaymentId id) {
        return store.payment(id).map(store::money).orElseThrow(() -> new NotFound("payment"));
    }

    /** What the provider calls a payment that came by it. */
    public String provider(PaymentId id) {
        return Objects.requireNonNull(money(id).providerPayment(), "the payment did not come by the provider");
    }
}
