package org.commonhold.basis;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.commonhold.estate.AccountId;
import org.jspecify.annotations.Nullable;

/** An account that is billed, with its unit and where that stands; {@code area} in m², when nothing dated is known. */
public record BilledAccount(
        AccountId account,
        long unit,
        long building,
        long estate,
        BigDecimal area,
        LocalDate openedOn,
        @Nullable LocalDate closedOn) {}
