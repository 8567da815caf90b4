package org.commonhold.sandbox.stripe;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a card does, by its number: Stripe's published test cards and payment methods
 * (https://docs.stripe.com/testing); every other card is declined.
 *
 * @param onSession the bank's no while the payer is there, null when it says yes
 * @param offSession the bank's no to a charge of the saved card without the payer, null when it says yes
 * @param challenged whether the payer must authenticate (3-D Secure) to pay or to save the card
 * @param after what becomes of a charge later
 */
record CardNature(@Nullable Refusal onSession, @Nullable Refusal offSession, boolean challenged, After after) {

    /** Why a card was not charged: Stripe's code, its decline code (empty when there is none), and its message. */
    record Refusal(String code, String declineCode, String message) {}

    /** What becomes of a charge. */
    enum After {
        NOTHING,
        /** The payer's bank takes it back some seconds later. */
        DISPUTED,
        /** A refund is pending and succeeds some seconds later. */
        REFUND_PENDING,
        /** A refund succeeds and is sent back some seconds later. */
        REFUND_FAILS
    }

    private static final Refusal FUNDS = declined("insufficient_funds", "Your card has insufficient funds.");
    static final Refusal GENERIC = declined("generic_decline", "Your card was declined.");
    private static final Refusal UNKNOWN = declined("test_mode_live_card", "Your card was declined.");
    private static final Refusal AUTHENTICATION = new Refusal(
            "authentication_required",
            "authentication_required",
            "Your card was declined. This transaction requires authentication.");
    static final Refusal NOT_AUTHENTICATED = new Refusal(
            "payment_intent_authentication_failure",
            "",
            "We are unable to authenticate your payment method. Please choose a different payment method and try again.");

    private static final CardNature GOOD = new CardNature(null, null, false, After.NOTHING);

    private static final Map<String, CardNature> NATURES = Map.ofEntries(
            Map.entry("4242424242424242", GOOD),
            Map.entry("5555555555554444", GOOD),
            Map.entry("4000056655665556", GOOD),
            Map.entry("4000000000009995", always(FUNDS)),
            Map.entry("4000000000000002", always(GENERIC)),
            Map.entry("4000000000000069", always(same("expired_card", "Your card has expired."))),
            Map.entry("4000000000000127", always(same("incorrect_cvc", "Your card's security code is incorrect."))),
            Map.entry(
                    "4000000000000119",
                    always(same("processing_error", "An error occurred while processing your card."))),
            Map.entry("4000000000000341", new CardNature(null, GENERIC, false, After.NOTHING)),
            Map.entry("4000002500003155", new CardNature(null, null, true, After.NOTHING)),
            Map.entry("4000000000003220", new CardNature(null, AUTHENTICATION, true, After.NOTHING)),
            Map.entry("4000002760003184", new CardNature(null, AUTHENTICATION, true, After.NOTHING)),
            Map.entry("4000008260003178", new CardNature(null, FUNDS, true, After.NOTHING)),
            Map.entry("4000000000000259", new CardNature(null, null, false, After.DISPUTED)),
            Map.entry("4000000000007726", new CardNature(null, null, false, After.REFUND_PENDING)),
            Map.entry("4000000000005126", new CardNature(null, null, false, After.REFUND_FAILS)));

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("pm_card_visa", "4242424242424242"),
            Map.entry("pm_card_visa_debit", "4000056655665556"),
            Map.entry("pm_card_mastercard", "5555555555554444"),
            Map.entry("pm_card_chargeDeclined", "4000000000000002"),
            Map.entry("pm_card_visa_chargeDeclined", "4000000000000002"),
            Map.entry("pm_card_chargeDeclinedInsufficientFunds", "4000000000009995"),
            Map.entry("pm_card_visa_chargeDeclinedInsufficientFunds", "4000000000009995"),
            Map.entry("pm_card_chargeDeclinedExpiredCard", "4000000000000069"),
            Map.entry("pm_card_chargeCustomerFail", "4000000000000341"),
            Map.entry("pm_card_authenticationRequiredOnSetup", "4000002500003155"),
            Map.entry("pm_card_authenticationRequired", "4000002760003184"),
            Map.entry("pm_card_authenticationRequiredChargeDeclinedInsufficientFunds", "4000008260003178"),
            Map.entry("pm_card_createDispute", "4000000000000259"),
            Map.entry("pm_card_pendingRefund", "4000000000007726"),
            Map.entry("pm_card_refundFail", "4000000000005126"));

    static CardNature of(String number) {
        return NATURES.getOrDefault(number, always(UNKNOWN));
    }

    /** The number behind one of Stripe's ready-made payment methods such as {@code pm_card_visa}. */
    static Optional<String> numberOf(String paymentMethod) {
        return Optional.ofNullable(NAMED.get(paymentMethod));
    }

    Optional<Refusal> refusal(boolean payerIsThere) {
        return Optional.ofNullable(payerIsThere ? onSession : offSession);
    }

    private static CardNature always(Refusal refusal) {
        return new CardNature(refusal, refusal, false, After.NOTHING);
    }

    private static Refusal declined(String declineCode, String message) {
        return new Refusal("card_declined", declineCode, message);
    }

    private static Refusal same(String code, String message) {
        return new Refusal(code, code, message);
    }
}
