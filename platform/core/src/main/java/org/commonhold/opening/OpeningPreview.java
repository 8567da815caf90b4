package org.commonhold.opening;

import java.util.List;
import org.commonhold.kernel.Money;

/**
 * What a file would change.
 *
 * @param debts rows that are debts, {@code owed} their sum
 * @param advances rows that were paid ahead, {@code ahead} their sum, positive
 * @param unchanged rows that were taken over before
 * @param faults the first ones; with any nothing is taken over
 * @param faulty how many rows have a fault
 */
public record OpeningPreview(
        int debts, Money owed, int advances, Money ahead, int unchanged, List<OpeningFault> faults, int faulty) {

    public OpeningPreview {
        faults = List.copyOf(faults);
    }
}
