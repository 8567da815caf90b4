package org.commonhold.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.commonhold.estate.UnitId;
import org.jspecify.annotations.Nullable;

/** What the form for a unit shows: whether it may be sent today, and each installed meter with its last values. */
public record MetersToRead(UnitId unit, String address, LocalDate today, WindowState window, List<MeterToRead> meters) {

    /** A device; {@code verificationDue}: calibration valid until that day, exclusive. */
    public record MeterToRead(
            MeterId id,
            Resource resource,
            String serial,
            @Nullable LocalDate verificationDue,
            List<RegisterToRead> registers) {}

    /** A dial; digits before and after the separator; the last valid value in the resource's unit. */
    public record RegisterToRead(
            RegisterId id, String zone, int digits, int decimals, BigDecimal previous, LocalDate previousOn) {}
}
