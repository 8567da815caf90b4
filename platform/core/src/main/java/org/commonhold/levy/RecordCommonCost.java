package org.commonhold.levy;

import org.commonhold.estate.BuildingId;
import org.commonhold.estate.EstateId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.tariff.ServiceId;
import org.jspecify.annotations.Nullable;

/** An invoice that the units of an estate, or of one of its buildings, share for a month; 0 when there was none. */
public record RecordCommonCost(
        EstateId estate,
        @Nullable BuildingId building,
        ServiceId service,
        BillingPeriod period,
        Money amount,
        String document) {}
