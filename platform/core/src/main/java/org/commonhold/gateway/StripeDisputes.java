package org.commonhold.gateway;

import com.stripe.exception.StripeException;
import com.stripe.model.BalanceTransaction;
import com.stripe.model.Dispute;
import com.stripe.param.DisputeListParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Disputes at Stripe, with the keys of the current company; never inside a transaction. */
@ApplicationScoped
public class StripeDisputes {

    private static final long PAGE = 100;

    private final StripeGateway stripe;

    @Inject
    StripeDisputes(StripeGateway stripe) {
        this.stripe = stripe;
    }

    public ProviderDispute fetch(String dispute) throws GatewayFailure {
        try {
            return dispute(stripe.client().v1().disputes().retrieve(dispute));
        } catch (StripeException e) {
            throw StripeGateway.failure(e);
        }
    }

    /** Those opened since then, as they stand now. */
    public List<ProviderDispute> since(Instant from) throws GatewayFailure {
        var created = DisputeListParams.Created.builder()
                .setGte(from.getEpochSecond())
                .build();
        var params =
                DisputeListParams.builder().setCreated(created).setLimit(PAGE).build();
        var found = new ArrayList<ProviderDispute>();
        try {
            for (var dispute : stripe.client().v1().disputes().list(params).autoPagingIterable()) {
                found.add(dispute(dispute));
            }
            return found;
        } catch (StripeException e) {
            throw StripeGateway.failure(e);
        }
    }

    private static ProviderDispute dispute(Dispute dispute) {
        List<BalanceTransaction> moves = Objects.requireNonNullElse(dispute.getBalanceTransactions(), List.of());
        return new ProviderDispute(
                dispute.getId(),
                String.valueOf(dispute.getPaymentIntent()),
                dispute.getAmount(),
                dispute.getCurrency().toUpperCase(Locale.ROOT),
                !moves.isEmpty(),
                moves.stream().mapToLong(BalanceTransaction::getFee).sum(),
                String.valueOf(dispute.getStatus()),
                String.valueOf(dispute.getReason()),
                Instant.ofEpochSecond(dispute.getCreated()),
                respondBy(dispute));
    }

    private static @Nullable Instant respondBy(Dispute dispute) {
        var details = dispute.getEvidenceDetails();
        return details == null || details.getDueBy() == null ? null : Instant.ofEpochSecond(details.getDueBy());
    }
}
