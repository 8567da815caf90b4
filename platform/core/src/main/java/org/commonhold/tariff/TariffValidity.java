package org.commonhold.tariff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A version with the days it holds; {@code lastDay} is null until another one follows. */
public record TariffValidity(
        TariffVersionRow version, @Nullable LocalDate lastDay, Phase phase) {

    /** Where today stands to it. */
    public enum Phase {
        PAST,
        CURRENT,
        FUTURE
    }

    static TariffValidity of(TariffVersionRow version, @Nullable LocalDate nextFrom, LocalDate today) {
        var lastDay = nextFrom == null ? null : nextFrom.minusDays(1);
        var phase = Phase.CURRENT;
        if (version.validFrom().isAfter(today)) {
            phase = Phase.FUTURE;
        } else if (lastDay != null && lastDay.isBefore(today)) {
            phase = Phase.PAST;
        }
        return new TariffValidity(version, lastDay, phase);
    }
}
