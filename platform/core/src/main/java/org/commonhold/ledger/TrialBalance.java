package org.commonhold.ledger;

import java.util.List;
import org.commonhold.kernel.Money;

/** The sum of each ledger account; {@code balanced} says that every entry and the whole sum to zero. */
public record TrialBalance(List<Row> rows, boolean balanced) {

    /** Debit positive, credit negative. */
    public record Row(GlAccount gl, Money sum) {}
}
