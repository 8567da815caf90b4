package org.commonhold.cashdesk;

import java.time.Instant;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A shift; number, expected and counted cash only once it is closed.
 *
 * @param zNumber of its report, in the company's series without gaps
 * @param expected cash that should be in the drawer by the books
 */
public record ShiftRow(
        ShiftId id,
        String desk,
        String cashier,
        Money opening,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Long zNumber,
        @Nullable Money expected,
        @Nullable Money counted,
        @Nullable String note) {

    public boolean open() {
        return closedAt == null;
    }

    /** Counted less expected: too much is positive; null while the shift is open. */
    public @Nullable Money difference() {
        return counted == null || expected == null ? null : counted.minus(expected);
    }
}
