package org.commonhold.fiscal;

import java.time.LocalDateTime;
import org.commonhold.kernel.Money;

/**
 * All that a register is told.
 *
 * @param key the same key registers once
 * @param advance the part of the amount that paid no charge
 * @param cash otherwise by card
 * @param item what was sold, up to 128 characters
 * @param madeAt local time of the payment
 */
record FiscalData(
        String key,
        FiscalKind kind,
        Money amount,
        Money advance,
        boolean cash,
        String customer,
        String item,
        LocalDateTime madeAt) {}
