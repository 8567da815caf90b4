package org.commonhold.sandbox.stripe;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks what a call asks of a new Checkout session and builds it; nothing is stored before all of it is valid. */
final class SessionDraft {
    private static final long MINUTES_30 = 30 * 60;
    private static final long HOURS_24 = 24 * 60 * 60;
    private static final Set<String> KNOWN = Set.of(
            "cancel_url",
            "client_reference_id",
            "customer",
            "customer_creation",
            "customer_email",
            "expires_at",
            "line_items",
            "locale",
            "metadata",
            "mode",
            "payment_intent_data",
            "payment_method_types",
            "submit_type",
            "success_url",
            "ui_mode",
            "currency",
            "allow_promotion_codes",
            "billing_address_collection");

    private final Params params;
    private final ApiCall call;
    private final long now;

    SessionDraft(ApiCall call, long now) {
        this.params = call.params();
        this.call = call;
        this.now = now;
        params.allowOnly(KNOWN);
        if (!params.required("mode").equals("payment")) {
            throw StripeError.invalid(null, "mode", "The sandbox supports only mode=payment.");
        }
        if (params.text("ui_mode").filter(mode -> !mode.startsWith("hosted")).isPresent()) {
            throw StripeError.invalid(null, "ui_mode", "The sandbox supports only hosted pages.");
        }
    }

    JsonArray lineItems() {
        var items = new JsonArray();
        var forms = params.form().items("line_items");
        if (forms.isEmpty()) throw StripeError.missing("line_items");
        for (int i = 0; i < forms.size(); i++) items.add(lineItem(new Params(forms.get(i)), "line_items[" + i + "]"));
        var currencies = items.asList().stream().map(item -> Json.text(item.getAsJsonObject(), "currency"));
        if (currencies.distinct().count() > 1) {
            throw StripeError.invalid(null, "line_items", "All line items must have the same currency.");
        }
        return items;
    }

    private static JsonObject lineItem(Params item, String name) {
        String currency = currency(at(item, name, "price_data", "currency"));
        at(item, name, "price_data", "product_data", "name");
        at(item, name, "price_data", "unit_amount");
        at(item, name, "quantity");
        long unit = item.integer("price_data", "unit_amount").orElse(0L);
        long quantity = item.integer("quantity").orElse(0L);
        if (unit < 0) throw tooSmall(name + "[price_data][unit_amount]", "non-negative");
        if (quantity < 1) throw tooSmall(name + "[quantity]", "positive");
        long total = total(unit, quantity, name);
        String product = item.required("price_data", "product_data", "name");
        return Json.object(
                "id",
                "li_1" + Kind.random(23),
                "object",
                "item",
                "amount_discount",
                0,
                "amount_subtotal",
                total,
                "amount_tax",
                0,
                "amount_total",
                total,
                "currency",
                currency,
                "description",
                product,
                "price",
                price(currency, unit),
                "quantity",
                quantity);
    }

    private static JsonObject price(String currency, long unit) {
        return Json.object(
                "id",
                "price_1" + Kind.random(23),
                "object",
                "price",
                "active",
                false,
                "currency",
                currency,
                "livemode",
                false,
                "metadata",
                new JsonObject(),
                "product",
                "prod_" + Kind.random(14),
                "recurring",
                null,
                "type",
                "one_time",
                "unit_amount",
                unit,
                "unit_amount_decimal",
                String.valueOf(unit));
    }

    private static String at(Params item, String name, String... path) {
        String full = name + "[" + String.join("][", path) + "]";
        return item.text(path).orElseThrow(() -> StripeError.missing(full));
    }

    private static long total(long unit, long quantity, String name) {
        try {
            return Math.multiplyExact(unit, quantity);
        } catch (ArithmeticException overflow) {
            throw StripeError.invalid("amount_too_large", name, "The amount is too large.");
        }
    }

    private static StripeError tooSmall(String param, String what) {
        return StripeError.invalid("parameter_invalid_integer", param, "This value must be a " + what + " integer.");
    }

    private static String currency(String code) {
        try {
            return Currency.getInstance(code.toUpperCase(Locale.ROOT))
                    .getCurrencyCode()
                    .toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException unknown) {
            throw StripeError.invalid(null, "currency", "Invalid currency: " + code + ".");
        }
    }

    JsonObject session(JsonArray items) {
        String id = Kind.SESSION.newId();
        JsonObject first = items.get(0).getAsJsonObject();
        long total = sum(items);
        if (total > 99_999_999) {
            throw StripeError.invalid("amount_too_large", "line_items", "The total may have at most eight digits.");
        }
        if (total < 1) {
            throw StripeError.invalid(
                    "amount_too_small", "line_items", "The Checkout Session's total must be above 0.");
        }
        params.required("success_url");
        JsonObject session = Json.object(
                "id",
                id,
                "object",
                Kind.SESSION.object,
                "after_expiration",
                null,
                "allow_promotion_codes",
                null,
                "amount_subtotal",
                total,
                "amount_total",
                total,
                "automatic_tax",
                Json.object("enabled", false, "liability", null, "status", null),
                "billing_address_collection",
                null,
                "cancel_url",
                params.url("cancel_url"),
                "client_reference_id",
                params.orNull("client_reference_id"),
                "client_secret",
                null,
                "created",
                now,
                "currency",
                first.get("currency"),
                "custom_fields",
                List.of(),
                "customer",
                customer(),
                "customer_creation",
                params.text("customer_creation").orElse("if_required"),
                "customer_details",
                null,
                "customer_email",
                params.orNull("customer_email"),
                "expires_at",
                expiry());
        outcome(session);
        session.addProperty("url", call.origin() + "/c/pay/" + id);
        return session;
    }

    private void outcome(JsonObject session) {
        JsonObject rest = Json.object(
                "livemode",
                false,
                "locale",
                params.orNull("locale"),
                "metadata",
                params.metadata("metadata"),
                "mode",
                "payment",
                "payment_intent",
                null,
                "payment_link",
                null,
                "payment_method_collection",
                "if_required",
                "payment_method_options",
                new JsonObject(),
                "payment_method_types",
                List.of("card"),
                "payment_status",
                "unpaid",
                "recovered_from",
                null,
                "setup_intent",
                null,
                "shipping_options",
                List.of(),
                "status",
                "open",
                "submit_type",
                params.orNull("submit_type"),
                "subscription",
                null,
                "success_url",
                params.url("success_url"),
                "total_details",
                Json.object("amount_discount", 0, "amount_shipping", 0, "amount_tax", 0),
                "ui_mode",
                params.text("ui_mode").orElse("hosted_page"));
        rest.entrySet().forEach(field -> session.add(field.getKey(), field.getValue()));
    }

    private static long sum(JsonArray items) {
        long total = 0;
        for (JsonElement item : items)
            total = Math.addExact(total, Json.number(item.getAsJsonObject(), "amount_total"));
        return total;
    }

    private @Nullable String customer() {
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
