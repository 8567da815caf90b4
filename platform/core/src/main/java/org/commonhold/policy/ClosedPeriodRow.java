package org.commonhold.policy;

import java.time.Instant;
import org.commonhold.estate.EstateId;
import org.commonhold.kernel.BillingPeriod;

/** A month of an estate into which nothing is posted any more. */
public record ClosedPeriodRow(EstateId estate, String estateName, BillingPeriod period, Instant closedAt) {}
