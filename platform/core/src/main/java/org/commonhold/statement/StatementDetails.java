package org.commonhold.statement;

import org.commonhold.charge.ChargeId;
import org.commonhold.charge.Explanation;
import java.math.BigDecimal;
import java.util.List;
import org.commonhold.kernel.Money;
import org.commonhold.tariff.ServiceId;

/** A statement with its lines, in the reader's language; {@code address} is building and unit number. */
public record StatementDetails(StatementRow statement, String accountNumber, String address, List<Line> lines) {

    public StatementDetails {
        lines = List.copyOf(lines);
    }

    /** One charge and why it is what it is; {@code unit} is m2, unit, m3, kWh or Gcal. */
    public record Line(
            ChargeId id,
            ServiceId service,
            String serviceName,
            BigDecimal quantity,
            String unit,
            BigDecimal price,
            Money amount,
            Explanation explanation,
            String sentence) {}
}
