package org.commonhold.bank;

import java.util.Locale;
import org.commonhold.ledger.GlAccount;

/** A bank account of the company and where its money is in the books. */
record OwnAccount(String number, GlAccount gl) {

    /** As it is compared: without blanks, in capitals. */
    static String plain(String number) {
        return number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
