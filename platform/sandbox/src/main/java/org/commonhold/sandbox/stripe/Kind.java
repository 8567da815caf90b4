package org.commonhold.sandbox.stripe;

import java.security.SecureRandom;

/** The kinds of object a merchant keeps, with the prefix of their ids. */
enum Kind {
    CUSTOMER("customer", "cus_", 14),
    SESSION("checkout.session", "cs_test_", 58),
    PAYMENT_INTENT("payment_intent", "pi_3", 23),
    CHARGE("charge", "ch_3", 23),
    REFUND("refund", "re_3", 23),
    EVENT("event", "evt_", 24),
    PAYMENT_METHOD("payment_method", "pm_1", 23),
    SETUP_INTENT("setup_intent", "seti_1", 23),
    DISPUTE("dispute", "du_1", 23),
    TRANSACTION("balance_transaction", "txn_3", 23),
    PAYOUT("payout", "po_1", 23),
    LOCATION("terminal.location", "tml_", 14),
    READER("terminal.reader", "tmr_", 14);

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    final String object;
    private final String prefix;
    private final int length;

    Kind(String object, String prefix, int length) {
        this.object = object;
        this.prefix = prefix;
        this.length = length;
    }

    String newId() {
        return prefix + random(length);
    }

    static String random(int length) {
        var text = new StringBuilder(length);
        for (int i = 0; i < length; i++) text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        return text.toString();
    }
}
