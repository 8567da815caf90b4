package org.commonhold.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.pricing.Facts;
import org.commonhold.pricing.MissingRule;
import org.commonhold.pricing.Price;
import org.commonhold.pricing.PricedService.Fund;
import org.commonhold.pricing.Quantity;
import org.commonhold.pricing.Terms;
import org.jspecify.annotations.Nullable;

/**
 * The document: one account for one period, and the services to price. What may be null may be left out.
 *
 * @param period first month, {@code months} how many of them (1)
 * @param from first day that the account answers for (the first of the period), {@code to} first day that it no longer does
 * @param since day on which the account was opened, where tiers of a year count from it
 */
public record WhatIf(
        Currency currency,
        BillingPeriod period,
        @Nullable Integer months,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate since,
        @Nullable List<Facts.AreaFact> areas,
        @Nullable List<Facts.PersonsFact> persons,
        @Nullable List<MeterEntry> meters,
        @Nullable Map<String, Facts.ShareFact> shares,
        @Nullable Map<String, List<PastEntry>> history,
        @Nullable List<OneOffEntry> oneOffs,
        @Nullable List<BenefitEntry> benefits,
        @Nullable List<DiscountEntry> discounts,
        @Nullable List<MissingRule> missing,
        List<ServiceEntry> services) {

    /**
     * A service and either the terms that hold all the time or the versions of its tariff.
     *
     * @param name as in the answer; the code when there is none
     */
    public record ServiceEntry(
            String code,
            @Nullable String name,
            @Nullable Fund fund,
            @Nullable TermsEntry terms,
            @Nullable List<VersionEntry> versions) {}

    public record VersionEntry(
            LocalDate validFrom, @Nullable String decision, TermsEntry terms) {}

    /** Like {@link Terms}; by actual days, half up, once a line when nothing is said. */
    public record TermsEntry(
            Quantity quantity,
            Price price,
            Terms.@Nullable Proration proration,
            @Nullable BigDecimal minimum,
            boolean minimumProrated,
            Terms.@Nullable Rounding rounding,
            Terms.@Nullable Tax tax) {}

    public record MeterEntry(
            String resource,
            String serial,
            @Nullable LocalDate installedOn,
            @Nullable LocalDate removedOn,
            @Nullable LocalDate validUntil,
            Facts.@Nullable MissingCase fault,
            @Nullable LocalDate faultFrom,
            List<RegisterEntry> registers) {}

    /** {@code digits} are needed only where the dial passes zero. */
    public record RegisterEntry(
            @Nullable String zone,
            @Nullable Integer digits,
            @Nullable BigDecimal multiplier,
            List<ReadingEntry> readings) {}

    public record ReadingEntry(LocalDate on, BigDecimal value, boolean rolledOver) {}

    /** What was charged before; without a method it was measured. */
    public record PastEntry(
            BillingPeriod period,
            BigDecimal quantity,
            BigDecimal amount,
            Facts.@Nullable Method method,
            @Nullable Long charge,
            boolean replaced,
            Facts.@Nullable MissingCase missing,
            @Nullable Map<String, BigDecimal> zones,
            @Nullable List<PartEntry> parts) {}

    /** What one of several meters counted, or was estimated at. */
    public record PartEntry(String serial, @Nullable String zone, BigDecimal quantity, boolean estimated) {}

    public record OneOffEntry(
            String service, BigDecimal amount, BillingPeriod firstPeriod, int instalments, String reason) {}

    /** Without persons the whole of the service is entitled. */
    public record BenefitEntry(
            String service,
            String name,
            BigDecimal percent,
            @Nullable Integer entitled,
            @Nullable Integer persons,
            @Nullable BigDecimal withinNorm,
            boolean cash,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    public record DiscountEntry(
            String service,
            Facts.Discount.Reason reason,
            String name,
            BigDecimal percent,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}
}
