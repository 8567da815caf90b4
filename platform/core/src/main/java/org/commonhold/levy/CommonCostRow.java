package org.commonhold.levy;

import org.commonhold.estate.BuildingId;
import org.commonhold.estate.EstateId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.tariff.ServiceId;
import org.jspecify.annotations.Nullable;

/** What an estate or building shares for a month; {@code posted}: it stands on bills. */
public record CommonCostRow(
        LevyId id,
        EstateId estate,
        String estateName,
        @Nullable BuildingId building,
        @Nullable String buildingName,
        ServiceId service,
        String serviceName,
        BillingPeriod period,
        Money amount,
        String document,
        boolean posted) {}
