package org.commonhold.metering;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether owners may hand in readings today: when closed, the day it opens; when open, the last day, or null where no
 * window is set.
 */
public record WindowState(
        boolean open, @Nullable LocalDate opensOn, @Nullable LocalDate lastDay) {

    private static final int DAYS_AHEAD = 62;

    static WindowState at(LocalDate today, List<WindowDays> windows) {
        var window = inForce(today, windows);
        if (window.isEmpty()) {
            return new WindowState(true, null, null);
        }
        if (window.get().contains(today)) {
            return new WindowState(true, null, window.get().closing(today));
        }
        var opens = Stream.iterate(today.plusDays(1), d -> d.plusDays(1))
                .limit(DAYS_AHEAD)
                .filter(d -> inForce(d, windows).map(w -> w.contains(d)).orElse(true))
                .findFirst();
        return new WindowState(false, opens.orElse(null), null);
    }

    static Optional<WindowDays> inForce(LocalDate day, List<WindowDays> windows) {
        return windows.stream()
                .filter(w -> !w.validFrom().isAfter(day))
                .max(Comparator.comparing(WindowDays::validFrom));
    }
}
