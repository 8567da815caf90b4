package org.commonhold.scan;

import java.util.List;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a payment code says.
 *
 * @param account the payer's account number, where the code has a place for it
 * @param words of the free text, in which the account or the number of the bill may stand
 * @param amount what is asked; null when the code leaves it open
 */
public record ScannedBill(
        @Nullable String account,
        List<String> words,
        @Nullable Money amount) {

    public ScannedBill {
        words = List.copyOf(words);
    }
}
