package org.commonhold.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.commonhold.estate.BuildingId;
import org.jspecify.annotations.Nullable;

/**
 * A meter that counts what a whole building uses of a resource.
 *
 * @param serial up to 60 characters, once for each resource
 * @param verificationDue calibration valid until that day, exclusive; null: no end known
 * @param dials 1 to 4, each zone (T1 to T4) once
 */
public record InstallMeter(
        BuildingId building,
        Resource resource,
        String serial,
        LocalDate installedOn,
        @Nullable LocalDate verificationDue,
        List<Dial> dials) {

    /**
     * What a dial can show and what it showed when the meter was installed, in the resource's unit.
     *
     * @param digits before the separator, 1 to 12
     * @param decimals 0 to 6
     */
    public record Dial(String zone, int digits, int decimals, BigDecimal initial) {}
}
