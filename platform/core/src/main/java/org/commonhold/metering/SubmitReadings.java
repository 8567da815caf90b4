package org.commonhold.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.commonhold.estate.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What the dials of a unit showed on a day. The key (up to 64 characters) is made when the form opens; sending the same
 * key again gives the same receipt. Registers that are left out are simply not read.
 */
public record SubmitReadings(UnitId unit, String submissionKey, LocalDate takenOn, List<Entry> values) {

    /** One dial, in the resource's unit; {@code confirmed}: the person was asked about a jump and stands by the value. */
    public record Entry(RegisterId register, @Nullable BigDecimal value, boolean confirmed) {}
}
