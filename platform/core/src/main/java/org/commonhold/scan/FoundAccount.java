package org.commonhold.scan;

import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * An account that may be meant.
 *
 * @param what was found of it: number, address, name, number of a statement
 * @param sure it was named by its number, so nothing needs to be chosen
 * @param asked the sum that a scanned bill asks for
 */
public record FoundAccount(
        String number,
        String what,
        String detail,
        boolean sure,
        @Nullable Money asked) {}
