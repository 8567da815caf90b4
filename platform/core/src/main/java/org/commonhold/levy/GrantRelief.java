package org.commonhold.levy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.commonhold.estate.AccountId;
import org.commonhold.tariff.ServiceId;
import org.jspecify.annotations.Nullable;

/**
 * So many per cent off one service of an account from a day on.
 *
 * @param entitled persons entitled of {@code persons} in all; both 1 for the whole
 * @param withinNorm only what lies within this quantity per entitled person and month
 * @param cash paid to the person elsewhere: shown, not taken off
 * @param validTo first day that it is no longer so
 */
public record GrantRelief(
        AccountId account,
        ServiceId service,
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
