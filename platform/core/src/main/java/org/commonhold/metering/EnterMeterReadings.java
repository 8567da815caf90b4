package org.commonhold.metering;

import java.time.LocalDate;
import java.util.List;

/**
 * What the dials of a meter of a building showed on a day. A value that is on record for that day already is not stored again,
 * so that sending the same twice does no harm. Dials that are left out are simply not read.
 */
public record EnterMeterReadings(MeterId meter, LocalDate takenOn, List<SubmitReadings.Entry> values) {}
