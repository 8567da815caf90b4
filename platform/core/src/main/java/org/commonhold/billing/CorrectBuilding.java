package org.commonhold.billing;

import java.time.LocalDate;
import org.commonhold.estate.BuildingId;
import org.commonhold.kernel.BillingPeriod;

/** Computes the posted months from the first to the last again and charges the differences to the building's accounts. */
public record CorrectBuilding(BuildingId building, BillingPeriod from, BillingPeriod to, LocalDate dueOn) {}
