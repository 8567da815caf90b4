package org.commonhold.billing;

import java.math.BigDecimal;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.Explanation;
import org.commonhold.pricing.Facts;
import org.commonhold.pricing.PricedLine;
import org.commonhold.statement.ComparedLine;
import org.commonhold.tariff.ServiceId;

/** A line of a dry run or of a statement, with why it is what it is. */
public record BilledLine(
        ServiceId service,
        String serviceName,
        PricedLine.Kind kind,
        Facts.Method method,
        BillingPeriod period,
        BigDecimal quantity,
        String unit,
        BigDecimal price,
        Money amount,
        Money tax,
        Explanation explanation)
        implements ComparedLine {}
