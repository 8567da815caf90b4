package org.commonhold.latefee;

import java.util.List;
import org.commonhold.kernel.Money;

/** What a debt has cost so far for being late; {@code provisional}: it may change until the debt is paid. */
public record LateFee(Debt debt, Money amount, boolean provisional, List<LateFeePart> parts) {

    public LateFee {
        parts = List.copyOf(parts);
    }
}
