package org.commonhold.levy;

import org.commonhold.estate.AccountId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.tariff.ServiceId;

/** A sum that a decision lays on an account, whole or in 2 to 120 equal monthly instalments from a month on. */
public record LevyOneOff(
        AccountId account,
        ServiceId service,
        Money amount,
        BillingPeriod firstPeriod,
        int instalments,
        String reason) {}
