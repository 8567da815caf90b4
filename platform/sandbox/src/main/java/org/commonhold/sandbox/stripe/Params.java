package org.commonhold.sandbox.stripe;

import java.net.URI;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonhold.sandbox.web.FormData;
import org.jspecify.annotations.Nullable;

/** The parameters of an API call; whatever is missing or malformed is refused as Stripe refuses it. */
record Params(FormData form) {

    String required(String... path) {
        return form.text(path).orElseThrow(() -> StripeError.missing(name(path)));
    }

    Optional<String> text(String... path) {
        return form.text(path);
    }

    @Nullable
    String orNull(String... path) {
        return form.text(path).orElse(null);
    }

    Optional<Long> integer(String... path) {
        return form.text(path).map(text -> {
            try {
                return Long.parseLong(text);
            } catch (NumberFormatException notANumber) {
                throw StripeError.invalid("parameter_invalid_integer", name(path), "Invalid integer: " + text);
            }
        });
    }

    /** True only for the text {@code true}. */
    boolean flag(String... path) {
        return form.text(path).filter("true"::equals).isPresent();
    }

    /** The values of a list, in the order sent. */
    List<String> list(String... path) {
        return List.copyOf(form.values(path).values());
    }

    /** A required whole number above zero. */
    long positive(String... path) {
        required(path);
        long number = integer(path).orElse(0L);
        if (number > 0) return number;
        throw StripeError.invalid(
                "parameter_invalid_integer", name(path), "This value must be greater than or equal to 1.");
    }

    /** A required currency, in lower case. */
    String currency(String... path) {
        String code = required(path);
        try {
            return Currency.getInstance(code.toUpperCase(Locale.ROOT))
                    .getCurrencyCode()
                    .toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException unknown) {
            throw StripeError.invalid(null, name(path), "Invalid currency: " + code + ".");
        }
    }

    /** Key and value pairs, at most 50, keys up to 40 characters and values up to 500. */
    Map<String, String> metadata(String... path) {
        Map<String, String> metadata = form.values(path);
        if (metadata.size() > 50) {
            throw StripeError.invalid(null, name(path), "Metadata can have at most 50 keys.");
        }
        metadata.forEach((key, value) -> {
            if (key.length() > 40 || value.length() > 500) {
                throw StripeError.invalid(
                        null, name(path), "Metadata keys have up to 40 characters, values up to 500.");
            }
        });
        return metadata;
    }

    /** An absolute http or https address, null when absent. */
    @Nullable
    String url(String param) {
        String text = orNull(param);
        if (text == null) return null;
        try {
            // The placeholder's braces are not legal in a URI, but Stripe allows them.
            URI uri = URI.create(text.replace("{", "").replace("}", ""));
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())))
                return text;
        } catch (IllegalArgumentException malformed) {
            throw StripeError.invalid("url_invalid", param, "Not a valid URL");
        }
        throw StripeError.invalid("url_invalid", param, "Not a valid URL");
    }

    void allowOnly(Set<String> known) {
        for (String name : form.names()) {
            if (!known.contains(name) && !name.equals("expand")) {
                throw StripeError.invalid("parameter_unknown", name, "Received unknown parameter: " + name);
            }
        }
    }

    private static String name(String... path) {
        var name = new StringBuilder(path[0]);
        for (int i = 1; i < path.length; i++) name.append('[').append(path[i]).append(']');
        return name.toString();
    }
}
