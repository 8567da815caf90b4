package org.commonhold.cashdesk;

import java.time.LocalDate;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;

/** What is open of one month's charges, late fees among them. */
public record Due(BillingPeriod period, LocalDate dueOn, Money open) {}
