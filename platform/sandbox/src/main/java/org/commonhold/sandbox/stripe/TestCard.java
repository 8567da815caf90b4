package org.commonhold.sandbox.stripe;

import com.google.gson.JsonObject;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonhold.sandbox.stripe.CardNature.Refusal;

/** A card typed into the payment page, held to a reader or saved. What it does, its number says ({@link CardNature}). */
record TestCard(String number, String expiry, String cvc) {
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})\\s*/?\\s*(?:20)?(\\d{2})");

    static TestCard of(String number, String expiry, String cvc) {
        return new TestCard(number.replaceAll("[\\s-]", ""), expiry.trim(), cvc.trim());
    }

    /** A valid card of that number. */
    static TestCard of(String number) {
        return of(number, "12/34", "123");
    }

    /** What is wrong with the input itself, before any bank is asked. */
    Optional<Refusal> fault(YearMonth today) {
        if (!number.matches("\\d{12,19}") || !luhn()) {
            return refuse("incorrect_number", "Your card number is incorrect.");
        }
        if (validUntil().filter(month -> !month.isBefore(today)).isEmpty()) {
            return refuse("invalid_expiry_year", "Your card's expiration date is invalid.");
        }
        if (!cvc.matches("\\d{3,4}")) return refuse("invalid_cvc", "Your card's security code is invalid.");
        return Optional.empty();
    }

    CardNature nature() {
        return CardNature.of(number);
    }

    /** Brand, last digits and month, as a payment method and a charge show them. */
    void describe(JsonObject details) {
        YearMonth until = validUntil().orElseThrow();
        String brand = number.startsWith("5") ? "mastercard" : "visa";
        Blank.in(details)
                .with("brand", brand)
                .with("exp_month", until.getMonthValue())
                .with("exp_year", until.getYear())
                .with("last4", number.substring(number.length() - 4))
                .with("network", brand);
    }

    private Optional<YearMonth> validUntil() {
        Matcher matcher = MONTH_YEAR.matcher(expiry);
        if (!matcher.matches()) return Optional.empty();
        int month = Integer.parseInt(matcher.group(1));
        if (month < 1 || month > 12) return Optional.empty();
        return Optional.of(YearMonth.of(2000 + Integer.parseInt(matcher.group(2)), month));
    }

    private boolean luhn() {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    private static Optional<Refusal> refuse(String code, String message) {
        return Optional.of(new Refusal(code, "", message));
    }
}
