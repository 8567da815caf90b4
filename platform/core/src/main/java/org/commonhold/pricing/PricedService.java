package org.commonhold.pricing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service with the versions of its tariff that touch the period, by first day.
 *
 * @param fund where its money belongs; deposits are owed back
 */
public record PricedService(String code, String name, Fund fund, List<Version> versions) {

    public PricedService {
        versions = List.copyOf(versions);
    }

    /** Terms from a day on, until the day before the next version; {@code decision}: the document that set them. */
    public record Version(
            long id, LocalDate validFrom, @Nullable String decision, Terms terms) {

        /** The first day of terms that have no known beginning. */
        public static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);
    }

    /** Whose money it is. */
    public enum Fund {
        OPERATING,
        RESERVE,
        DEPOSIT
    }
}
