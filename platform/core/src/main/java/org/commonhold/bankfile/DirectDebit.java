package org.commonhold.bankfile;

import java.time.LocalDate;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * One collection from a payer's account.
 *
 * @param endToEnd at most 35 characters; comes back in the statement and in a return
 * @param text what the payer reads, at most 140 characters
 */
public record DirectDebit(
        String endToEnd,
        Money amount,
        LocalDate day,
        Sequence sequence,
        String mandate,
        LocalDate signedOn,
        String payer,
        String iban,
        @Nullable String bic,
        String text) {

    /** Which one it is under its mandate. */
    public enum Sequence {
        /** The first of several. */
        FRST,
        /** One of several. */
        RCUR,
        /** The only one. */
        OOFF,
        /** The last of several. */
        FNAL
    }
}
