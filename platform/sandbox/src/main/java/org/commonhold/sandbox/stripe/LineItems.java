package org.commonhold.sandbox.stripe;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Currency;
import java.util.Locale;

/** What a Checkout session is paid for: positive quantities of prices in minor units, all of one currency. */
final class LineItems {
    private static final long MOST = 99_999_999;

    private LineItems() {}

    static JsonArray of(Params params) {
        var forms = params.form().items("line_items");
        if (forms.isEmpty()) throw StripeError.missing("line_items");
        var items = new JsonArray();
        for (int i = 0; i < forms.size(); i++) items.add(item(new Params(forms.get(i)), "line_items[" + i + "]"));
        var currencies = items.asList().stream().map(item -> Json.text(item.getAsJsonObject(), "currency"));
        if (currencies.distinct().count() > 1) {
            throw StripeError.invalid(null, "line_items", "All line items must have the same currency.");
        }
        return items;
    }

    /** The sum, which must be above zero and have at most eight digits. */
    static long total(JsonArray items) {
        long total = 0;
        for (JsonElement item : items) total += Json.number(item.getAsJsonObject(), "amount_total");
        if (total > MOST) throw tooLarge("line_items");
        if (total > 0) return total;
        throw StripeError.invalid("amount_too_small", "line_items", "The Checkout Session's total must be above 0.");
    }

    private static JsonObject item(Params item, String name) {
        String currency = currency(need(item, name, "price_data", "currency"));
        String product = need(item, name, "price_data", "product_data", "name");
        long unit = number(item, name, "price_data", "unit_amount");
        long quantity = number(item, name, "quantity");
        if (quantity < 1) {
            throw StripeError.invalid(
                    "parameter_invalid_integer", name + "[quantity]", "This value must be greater than or equal to 1.");
        }
        if (unit > MOST / quantity) throw tooLarge(name);
        JsonObject line = Blank.of("line_item")
                .with("id", "li_1" + Kind.random(23))
                .with("amount_subtotal", unit * quantity)
                .with("amount_total", unit * quantity)
                .with("currency", currency)
                .with("description", product)
                .with("quantity", quantity)
                .object();
        Blank.in(line.getAsJsonObject("price"))
                .with("id", "price_1" + Kind.random(23))
                .with("currency", currency)
                .with("product", "prod_" + Kind.random(14))
                .with("unit_amount", unit)
                .with("unit_amount_decimal", String.valueOf(unit));
        return line;
    }

    private static String need(Params item, String name, String... path) {
        String full = name + "[" + String.join("][", path) + "]";
        return item.text(path).orElseThrow(() -> StripeError.missing(full));
    }

    private static long number(Params item, String name, String... path) {
        need(item, name, path);
        long number = item.integer(path).orElse(0L);
        if (number >= 0) return number;
        throw StripeError.invalid("parameter_invalid_integer", name, "This value must be greater than or equal to 0.");
    }

    private static StripeError tooLarge(String param) {
        return StripeError.invalid("amount_too_large", param, "The amount may have at most eight digits.");
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
}
