package org.commonhold.cashdesk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cashier ends.
 *
 * @param counted the drawer by notes and coins, each value once; empty when the drawer is
 * @param note why the count differs from the books; needed when it does
 */
public record CloseShift(
        ShiftId shift, List<Pieces> counted, @Nullable String note) {

    public CloseShift {
        counted = List.copyOf(counted);
    }
}
