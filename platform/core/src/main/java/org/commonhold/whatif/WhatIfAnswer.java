package org.commonhold.whatif;

import java.math.BigDecimal;
import java.util.List;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.pricing.Explanations;
import org.commonhold.pricing.Facts;
import org.commonhold.pricing.PricedLine;
import org.jspecify.annotations.Nullable;

/** Lines in the order of the services, what they come to, and why a service could not be priced. */
public record WhatIfAnswer(List<Line> lines, Money total, List<Fault> faults) {

    /** A line with its computation in words. */
    public record Line(
            String service,
            String name,
            PricedLine.Kind kind,
            BillingPeriod period,
            BigDecimal quantity,
            String unit,
            BigDecimal price,
            Money amount,
            Money tax,
            Facts.Method method,
            @Nullable Long replaces,
            String sentence,
            List<Explanations.Row> table,
            List<String> readings,
            List<String> notes) {}

    /** {@code problem} names the fact that is missing. */
    public record Fault(String service, String name, Problem problem) {}
}
