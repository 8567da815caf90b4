package org.commonhold.payout;

import org.jspecify.annotations.Nullable;

/** What a movement is to us. @param id of the payment, refund or dispute; null for others */
record Meant(Meaning meaning, @Nullable Long id) {

    static final Meant UNCLEAR = new Meant(Meaning.UNCLEAR, null);
}
