package org.commonhold.levy;

import org.commonhold.estate.BuildingId;
import org.commonhold.estate.EstateId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.tariff.ServiceId;
import org.jspecify.annotations.Nullable;

/**
 * The same sum on each account that is open in the first month, of an estate or of one of its buildings, whole or in 2 to 120
 * equal monthly instalments.
 *
 * @param amount of one account, not of all together
 */
public record LevyOneOffEach(
        EstateId estate,
        @Nullable BuildingId building,
        ServiceId service,
        Money amount,
        BillingPeriod firstPeriod,
        int instalments,
        String reason) {}
