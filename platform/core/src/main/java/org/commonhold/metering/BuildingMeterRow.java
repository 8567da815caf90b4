package org.commonhold.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.commonhold.estate.BuildingId;
import org.commonhold.estate.EstateId;
import org.jspecify.annotations.Nullable;

/** A meter of a building with the last value of each dial; [installedOn, removedOn). */
public record BuildingMeterRow(
        MeterId id,
        EstateId estate,
        String estateName,
        BuildingId building,
        String buildingName,
        Resource resource,
        String serial,
        LocalDate installedOn,
        @Nullable LocalDate verificationDue,
        @Nullable LocalDate removedOn,
        List<Dial> dials) {

    /** The last valid value, in the resource's unit; that at the installation while nothing was read. */
    public record Dial(RegisterId id, String zone, int digits, int decimals, BigDecimal last, LocalDate lastOn) {}

    /** When all dials were read last. */
    public LocalDate lastReadOn() {
        return dials.stream().map(Dial::lastOn).min(LocalDate::compareTo).orElse(installedOn);
    }
}
