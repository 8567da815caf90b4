package org.commonhold.sandbox.stripe;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A card typed into the payment page. Numbers are Stripe's published test cards
 * (https://docs.stripe.com/testing); every other card is declined.
 */
record TestCard(String number, String expiry, String cvc) {
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})\\s*/?\\s*(?:20)?(\\d{2})");

    /** Why a card was not charged: Stripe's code, its decline code (empty when there is none), and its message. */
    record Refusal(String code, String declineCode, String message) {}

    static TestCard of(String number, String expiry, String cvc) {
        return new TestCard(number.replaceAll("[\\s-]", ""), expiry.trim(), cvc.trim());
    }

    /** What is wrong with the input itself, before any bank is asked. */
    Optional<Refusal> fault(YearMonth today) {
        if (!number.matches("\\d{12,19}") || !luhn()) {
            return refuse("incorrect_number", "", "Your card number is incorrect.");
        }
        if (validUntil().filter(month -> !month.isBefore(today)).isEmpty()) {
            return refuse("invalid_expiry_year", "", "Your card's expiration date is invalid.");
        }
        if (!cvc.matches("\\d{3,4}")) return refuse("invalid_cvc", "", "Your card's security code is invalid.");
        return Optional.empty();
    }

    /** What the bank says. */
    Optional<Refusal> decline() {
        return switch (number) {
            case "4242424242424242", "5555555555554444", "4000056655665556" -> Optional.empty();
            case "4000000000009995" ->
                refuse("card_declined", "insufficient_funds", "Your card has insufficient funds.");
            case "4000000000000069" -> refuse("expired_card", "expired_card", "Your card has expired.");
            case "4000000000000127" ->
                refuse("incorrect_cvc", "incorrect_cvc", "Your card's security code is incorrect.");
            case "4000000000000119" ->
                refuse("processing_error", "processing_error", "An error occurred while processing your card.");
            case "4000000000000002" -> refuse("card_declined", "generic_decline", "Your card was declined.");
            default -> refuse("card_declined", "test_mode_live_card", "Your card was declined.");
        };
    }

    String last4() {
        return number.substring(number.length() - 4);
    }

    String brand() {
        return number.startsWith("5") ? "mastercard" : "visa";
    }

    Optional<YearMonth> validUntil() {
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

    private static Optional<Refusal> refuse(String code, String declineCode, String message) {
        return Optional.of(new Refusal(code, declineCode, message));
    }
}
