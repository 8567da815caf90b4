package org.commonhold.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.commonhold.gateway.ProviderEntry;
import org.commonhold.tenancy.CompanySql;
import org.jspecify.annotations.Nullable;

/** Finds what of ours a movement is: the same number at the provider, the same sum, the same currency, or nothing. */
@ApplicationScoped
class MeaningSql {

    private static final String PAYMENT = "select id from payment where tenant_id = :tenant and provider_payment_id = ?"
            + " and amount_minor = ? and currency = ? and state = 'PAID'";
    private static final String REFUND = "select id from refund where tenant_id = :tenant and provider_refund_id = ?"
            + " and amount_minor = ? and currency = ?";
    private static final String DISPUTE = "select id from dispute where tenant_id = :tenant and provider_dispute_id = ?"
            + " and amount_minor = ? and currency = ? and payment_id is not null";

    private final CompanySql sql;

    @Inject
    MeaningSql(CompanySql sql) {
        this.sql = sql;
    }

    Meant of(ProviderEntry entry, String currency) {
        if (!entry.currency().equals(currency)) {
            return Meant.UNCLEAR;
        }
        return switch (entry.type()) {
            case "charge", "payment" -> find(PAYMENT, Meaning.PAYMENT, entry.providerPayment(), entry);
            case "refund", "payment_refund", "refund_failure" -> find(REFUND, Meaning.REFUND, entry.source(), entry);
            case "adjustment" -> find(DISPUTE, Meaning.DISPUTE, entry.source(), entry);
            case "payout", "payout_failure", "payout_cancel" -> new Meant(Meaning.PAYOUT, null);
            case "stripe_fee", "stripe_fx_fee", "tax_fee", "network_cost" -> new Meant(Meaning.FEE, null);
            default -> Meant.UNCLEAR;
        };
    }

    private Meant find(String statement, Meaning meaning, @Nullable String number, ProviderEntry entry) {
        Optional<Long> found = number == null
                ? Optional.empty()
                : sql.first(statement, row -> row.getLong(1), number, Math.abs(entry.amountMinor()), entry.currency());
        return found.map(id -> new Meant(meaning, id)).orElse(Meant.UNCLEAR);
    }
}
