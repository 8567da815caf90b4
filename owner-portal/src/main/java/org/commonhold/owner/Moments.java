package org.commonhold.owner;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.Formats;

/** Points of time as the clock on the company's wall shows them. */
@Dependent
public class Moments {

    private final ZoneId zone;

    @Inject
    Moments(Companies companies) {
        zone = companies.current().timeZone();
    }

    public ZoneId zone() {
        return zone;
    }

    /** Date and time. */
    public String at(Instant instant) {
        return Formats.dateTime(instant, zone);
    }

    /** Date, time and zone, for receipts. */
    public String exactly(Instant instant) {
        return at(instant) + " ("
                + DateTimeFormatter.ofPattern("O", Locale.ENGLISH).format(instant.atZone(zone)) + ")";
    }

    public String date(Instant instant) {
        return Formats.date(instant.atZone(zone).toLocalDate());
    }

    /** A slot: date and both times; the second date only where it differs. */
    public String slot(Instant from, Instant to) {
        var sameDay = from.atZone(zone).toLocalDate().equals(to.atZone(zone).toLocalDate());
        return at(from) + " – "
                + (sameDay ? DateTimeFormatter.ofPattern("HH:mm").format(to.atZone(zone)) : at(to));
    }
}
