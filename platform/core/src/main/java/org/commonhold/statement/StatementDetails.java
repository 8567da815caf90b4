package org.commonhold.statement;

import java.math.BigDecimal;
import java.util.List;
import org.commonhold.charge.ChargeId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.Explanation;
import org.commonhold.pricing.Facts;
import org.commonhold.pricing.PricedLine;
import org.commonhold.tariff.ServiceId;
import org.jspecify.annotations.Nullable;

/** A statement with its lines, in the reader's language; {@code address} is building and unit number. */
public record StatementDetails(StatementRow statement, String accountNumber, String address, List<Line> lines) {

    public StatementDetails {
        lines = List.copyOf(lines);
    }

    /**
     * One charge and why it is what it is; {@code unit} is m2, unit, person, day, m3, kWh, Gcal or the currency.
     *
     * @param period what it is for, which a correction names
     * @param tax the part of the amount that is tax
     * @param replaces the line that this one puts right or lowers
     */
    public record Line(
            ChargeId id,
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
            @Nullable ChargeId replaces,
            Explanation explanation,
            String sentence)
            implements ComparedLine {}
}
