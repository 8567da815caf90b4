package org.commonhold.statement;

import java.math.BigDecimal;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.Explanation;
import org.commonhold.pricing.Facts;
import org.commonhold.pricing.PricedLine;
import org.commonhold.tariff.ServiceId;

/** What the comparison of two months asks of a line, be it on a statement or in a dry run. */
public interface ComparedLine {

    ServiceId service();

    String serviceName();

    PricedLine.Kind kind();

    Facts.Method method();

    BigDecimal quantity();

    /** m2, unit, person, day, m3, kWh, Gcal or the currency. */
    String unit();

    /** Per unit; the mean one of several steps. */
    BigDecimal price();

    Money amount();

    Explanation explanation();
}
