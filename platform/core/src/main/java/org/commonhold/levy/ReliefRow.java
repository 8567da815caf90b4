package org.commonhold.levy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.commonhold.estate.AccountId;
import org.commonhold.tariff.ServiceId;
import org.jspecify.annotations.Nullable;

/** A benefit or discount of an account; it holds in [validFrom, validTo). */
public record ReliefRow(
        LevyId id,
        AccountId account,
        String accountNumber,
        ServiceId service,
        String serviceName,
        ReliefReason reason,
        String name,
        BigDecimal percent,
        int entitled,
        int persons,
        @Nullable BigDecimal withinNorm,
        boolean cash,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String document) {}
