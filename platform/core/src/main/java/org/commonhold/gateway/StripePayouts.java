package org.commonhold.gateway;

import com.stripe.exception.StripeException;
import com.stripe.model.BalanceTransaction;
import com.stripe.model.Charge;
import com.stripe.model.Payout;
import com.stripe.param.BalanceTransactionListParams;
import com.stripe.param.PayoutListParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The company's balance at Stripe and its payouts, with the keys of the current company; never inside a transaction. */
@ApplicationScoped
public class StripePayouts {

    private static final long PAGE = 100;

    private final StripeGateway stripe;

    @Inject
    StripePayouts(StripeGateway stripe) {
        this.stripe = stripe;
    }

    /** What has moved the balance since then, the earliest first. */
    public List<ProviderEntry> entries(Instant from) throws GatewayFailure {
        var created = BalanceTransactionListParams.Created.builder()
                .setGte(from.getEpochSecond())
                .build();
        var params = BalanceTransactionListParams.builder()
                .setCreated(created)
                .setLimit(PAGE)
                .addExpand("data.source")
                .build();
        var found = new ArrayList<ProviderEntry>();
        try {
            for (var entry :
                    stripe.client().v1().balanceTransactions().list(params).autoPagingIterable()) {
                found.add(entry(entry));
            }
            Collections.reverse(found);
            return found;
        } catch (StripeException e) {
            throw StripeGateway.failure(e);
        }
    }

    /** Payouts made since then, as they stand now. */
    public List<ProviderPayout> payouts(Instant from) throws GatewayFailure {
        var created =
                PayoutListParams.Created.builder().setGte(from.getEpochSecond()).build();
        var params =
                PayoutListParams.builder().setCreated(created).setLimit(PAGE).build();
        var found = new ArrayList<ProviderPayout>();
        try {
            for (var payout : stripe.client().v1().payouts().list(params).autoPagingIterable()) {
                found.add(payout(payout));
            }
            return found;
        } catch (StripeException e) {
            throw StripeGateway.failure(e);
        }
    }

    private static ProviderEntry entry(BalanceTransaction entry) {
        return new ProviderEntry(
                entry.getId(),
                entry.getType(),
                entry.getSource(),
                payment(entry),
                entry.getAmount(),
                entry.getFee(),
                entry.getCurrency().toUpperCase(Locale.ROOT),
                Instant.ofEpochSecond(entry.getCreated()));
    }

    private static @Nullable String payment(BalanceTransaction entry) {
        return entry.getSourceObject() instanceof Charge charge ? charge.getPaymentIntent() : null;
    }

    private static ProviderPayout payout(Payout payout) {
        return new ProviderPayout(
                payout.getId(),
                payout.getAmount(),
                payout.getCurrency().toUpperCase(Locale.ROOT),
                payout.getStatus(),
                Instant.ofEpochSecond(payout.getCreated()),
                LocalDate.ofInstant(Instant.ofEpochSecond(payout.getArrivalDate()), ZoneOffset.UTC));
    }
}
