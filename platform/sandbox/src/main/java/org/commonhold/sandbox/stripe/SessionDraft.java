package org.commonhold.sandbox.stripe;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks what a call asks of a new Checkout session and builds it; nothing is stored before all of it is valid. */
final class SessionDraft {
    private static final long MINUTES_30 = 30 * 60;
    private static final long HOURS_24 = 24 * 60 * 60;
    private static final List<String> TAKEN_OVER =
            List.of("client_reference_id", "customer_creation", "customer_email", "locale", "submit_type", "ui_mode");
    static final List<String> TYPES = List.of("card", "alipay", "wechat_pay", "sepa_debit", "us_bank_account");
    private static final Set<String> KNOWN = Set.of(
            ("cancel_url client_reference_id customer customer_creation customer_email expires_at line_items locale"
                            + " currency metadata mode payment_intent_data payment_method_types setup_intent_data"
                            + " submit_type success_url ui_mode")
                    .split(" "));

    private final Params params;
    private final ApiCall call;
    private final long now;

    SessionDraft(ApiCall call, long now) {
        this.params = call.params();
        this.call = call;
        this.now = now;
        params.allowOnly(KNOWN);
        if (!Set.of("payment", "setup").contains(params.required("mode"))) {
            throw StripeError.invalid(null, "mode", "The sandbox supports mode=payment and mode=setup.");
        }
        for (String type : types()) {
            if (!TYPES.contains(type)) {
                String message = "Invalid payment_method_types: must be one of " + TYPES;
                throw StripeError.invalid(null, "payment_method_types", message);
            }
        }
        if (params.text("ui_mode").filter(mode -> !mode.startsWith("hosted")).isPresent()) {
            throw StripeError.invalid(null, "ui_mode", "The sandbox supports only hosted pages.");
        }
    }

    /** Whether a method is to be saved and nothing paid. */
    boolean setsUp() {
        return params.required("mode").equals("setup");
    }

    /** The session that is to be paid for the items. */
    JsonObject session(JsonArray items) {
        long total = LineItems.total(items);
        return blank().with("amount_subtotal", total)
                .with("amount_total", total)
                .with("currency", items.get(0).getAsJsonObject().get("currency"))
                .object();
    }

    /** The session that saves a method. */
    JsonObject session(JsonObject setup) {
        return blank().with("amount_subtotal", null)
                .with("amount_total", null)
                .with("currency", params.orNull("currency"))
                .with("payment_status", "no_payment_required")
                .with("setup_intent", setup.get("id"))
                .object();
    }

    private Blank blank() {
        String id = Kind.SESSION.newId();
        params.required("success_url");
        var blank = Blank.of("checkout_session")
                .with("id", id)
                .with("created", now)
                .with("mode", params.required("mode"))
                .with("payment_method_types", types())
                .with("customer", customer())
                .with("expires_at", expiry())
                .with("metadata", params.metadata("metadata"))
                .with("success_url", params.url("success_url"))
                .with("cancel_url", params.url("cancel_url"))
                .with("url", call.origin() + "/c/pay/" + id);
        for (String field : TAKEN_OVER) params.text(field).ifPresent(value -> blank.with(field, value));
        return blank;
    }

    private List<String> types() {
        List<String> types = params.list("payment_method_types");
        return types.isEmpty() ? call.merchant().methods() : types;
    }

    /** The session's customer, null when it has none. */
    @Nullable
    String customer() {
        String customer = params.orNull("customer");
        if (customer == null) return null;
        if (params.text("customer_email").isPresent()) {
            String message = "You may only specify one of these parameters: customer, customer_email.";
            throw StripeError.invalid(null, "customer", message);
        }
        if (call.merchant().find(Kind.CUSTOMER, customer).isEmpty()) {
            throw StripeError.invalid("resource_missing", "customer", "No such customer: '" + customer + "'");
        }
        return customer;
    }

    private long expiry() {
        long expiry = params.integer("expires_at").orElse(now + HOURS_24);
        // Both ends are given some slack for the way the request travels.
        if (expiry < now + MINUTES_30 - 60) {
            String message = "The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.";
            throw StripeError.invalid(null, "expires_at", message);
        }
        if (expiry > now + HOURS_24 + 60) {
            String message = "The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.";
            throw StripeError.invalid(null, "expires_at", message);
        }
        return expiry;
    }

    /** What the later PaymentIntent takes over from the session's {@code payment_intent_data}. */
    JsonObject paymentData() {
        return Json.object(
                "description", params.orNull("payment_intent_data", "description"),
                "metadata", params.metadata("payment_intent_data", "metadata"),
                "receipt_email", params.orNull("payment_intent_data", "receipt_email"),
                "setup_future_usage", params.orNull("payment_intent_data", "setup_future_usage"),
                "statement_descriptor", params.orNull("payment_intent_data", "statement_descriptor"));
    }
}
