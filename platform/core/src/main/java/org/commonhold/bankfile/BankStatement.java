package org.commonhold.bankfile;

import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * One account's part of a file: its totals.
 *
 * @param opening balance before the first entry, where the file says it in the entries' currency
 * @param checked true when opening + incoming - outgoing = closing was asked and holds
 */
public record BankStatement(
        String account, @Nullable Money opening, @Nullable Money closing, boolean checked) {}
