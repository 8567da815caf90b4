package org.commonhold.adjustment;

import java.math.BigDecimal;
import org.commonhold.charge.ChargeId;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.Facts;

/**
 * A posted line that may be put right.
 *
 * @param corrected sum of the corrections of it that are approved already, negative when they reduce it
 * @param tax the part of {@code amount} that is tax
 */
public record BilledLine(
        ChargeId charge,
        AccountId account,
        String service,
        String serviceName,
        BillingPeriod period,
        Facts.Method method,
        BigDecimal quantity,
        String unit,
        BigDecimal price,
        Money amount,
        Money tax,
        Money corrected) {

    /** What is left of it to reduce. */
    public Money left() {
        return amount.plus(corrected);
    }
}
