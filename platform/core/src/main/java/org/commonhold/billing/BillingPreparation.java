package org.commonhold.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.metering.CoverageRow;
import org.commonhold.metering.MeterReadings;
import org.commonhold.rulepack.RulePacks;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.commonhold.tariff.ServiceTerms;
import org.commonhold.tariff.Tariffs;
import org.commonhold.tenancy.CompanyCalendar;

/** What to look at before a month is billed. */
@ApplicationScoped
@Transactional
public class BillingPreparation {

    private static final int MONTHS_SHOWN = 12;

    private final RunAccounts accounts;
    private final BillingSql billed;
    private final MeterReadings readings;
    private final Tariffs tariffs;
    private final RulePacks rules;
    private final CompanyCalendar calendar;

    @Inject
    BillingPreparation(
            RunAccounts accounts,
            BillingSql billed,
            MeterReadings readings,
            Tariffs tariffs,
            RulePacks rules,
            CompanyCalendar calendar) {
        this.accounts = accounts;
        this.billed = billed;
        this.readings = readings;
        this.tariffs = tariffs;
        this.rules = rules;
        this.calendar = calendar;
    }

    /** Months that may be billed, the current one first. */
    public List<BillingPeriod> months() {
        Access.require(Permission.BILLING_VIEW);
        return Stream.iterate(BillingPeriod.containing(calendar.today()), BillingPeriod::previous)
                .limit(MONTHS_SHOWN)
                .toList();
    }

    /** The latest month that is over: the one to bill now. */
    public BillingPeriod proposed() {
        Access.require(Permission.BILLING_VIEW);
        return BillingPeriod.containing(calendar.today()).previous();
    }

    public BillingChecklist checklist(BillingPeriod period) {
        Access.require(Permission.BILLING_VIEW);
        var coverage = readings.coverage(period);
        var registers = coverage.stream().mapToLong(CoverageRow::registers).sum();
        var read = coverage.stream().mapToLong(CoverageRow::read).sum();
        var unpriced = tariffs.inForce(period.lastDay()).stream()
                .filter(s -> s.terms() == null)
                .map(ServiceTerms::name)
                .toList();
        return new BillingChecklist(
                period,
                rules.book().dueDate(period),
                accounts.unbilled(period),
                billed.billedCount(period),
                registers,
                registers - read,
                unpriced);
    }
}
