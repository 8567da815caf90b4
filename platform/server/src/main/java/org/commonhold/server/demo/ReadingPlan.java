package org.commonhold.server.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Map;
import org.commonhold.metering.MeterReadings;
import org.commonhold.metering.MetersToRead;
import org.commonhold.metering.Resource;
import org.commonhold.metering.SubmitReadings;
import org.commonhold.tenancy.CountryProfile;

/**
 * Owners read their meters inside the window, the others tell the clerk; who forgets is visited on the last day. A few
 * dials stay unread in the last month, so that its billing run shows what a missing fact does.
 */
@ApplicationScoped
class ReadingPlan {

    /** Use in an average month, in the resource's unit. */
    private static final Map<Resource, Integer> USUAL =
            Map.of(Resource.COLD_WATER, 6, Resource.HOT_WATER, 3, Resource.ELECTRICITY, 170);

    private static final int FORGETFUL_PERCENT = 9;
    private static final int NOBODY_HOME = 60;
    private static final int READ_SO_FAR_PERCENT = 60;

    /** Before this day of the month nobody reads, whatever the window says. */
    private static final int EARLIEST = 10;

    private final MeterReadings readings;

    @Inject
    ReadingPlan(MeterReadings readings) {
        this.readings = readings;
    }

    void plan(Year year) {
        for (int m = 0; m <= Year.MONTHS; m++) {
            for (var home : year.homes()) {
                if (!skipped(home, m)) {
                    plan(year, m, home);
                }
            }
        }
    }

    private void plan(Year year, int m, Home home) {
        var month = year.month(m);
        var chance = home.chance("reading", m);
        var forgets = chance.nextInt(100) < FORGETFUL_PERCENT && !home.first();
        if (forgets) {
            var when = month.atEndOfMonth().atTime(10 + chance.nextInt(7), chance.nextInt(60));
            year.agenda().at(when, () -> submit(year, home, "clerk", m, when.toLocalDate()));
        } else {
            var when = inWindow(year.company(), month, chance.nextInt(100), 8 + chance.nextInt(13), chance.nextInt(60));
            year.agenda().at(when, () -> submit(year, home, "owner", m, when.toLocalDate()));
        }
    }

    private static boolean skipped(Home home, int m) {
        if (m == Year.MONTHS) {
            return home.place() < 2 || home.chance("so far", m).nextInt(100) >= READ_SO_FAR_PERCENT;
        }
        return m == Year.MONTHS - 1 && home.place() % NOBODY_HOME == NOBODY_HOME - 23;
    }

    private static LocalDateTime inWindow(DemoCompany company, YearMonth month, int place, int hour, int minute) {
        var days = company.text("window").split("-");
        var from = Math.max(EARLIEST, Integer.parseInt(days[0]));
        var to = Math.min(month.lengthOfMonth() - 1, Integer.parseInt(days[1]));
        return month.atDay(from + place * (to - from + 1) / 100).atTime(hour, minute);
    }

    private void submit(Year year, Home home, String by, int month, LocalDate day) {
        var owner = home.owner();
        var actor = by.equals("owner") && owner != null ? owner : year.staff().of("clerk");
        Staff.as(actor, () -> {
            var meters = readings.forUnit(home.unit());
            var entries = new ArrayList<SubmitReadings.Entry>();
            for (var meter : meters.meters()) {
                for (var dial : meter.registers()) {
                    entries.add(new SubmitReadings.Entry(
                            dial.id(), next(year.company(), home, meter.resource(), dial, day), true));
                }
            }
            return readings.submit(
                    new SubmitReadings(home.unit(), "demo-" + home.account() + "-" + month, day, entries));
        });
    }

    private static BigDecimal next(
            DemoCompany company, Home home, Resource resource, MetersToRead.RegisterToRead dial, LocalDate day) {
        var days = ChronoUnit.DAYS.between(dial.previousOn(), day);
        var habit = 0.6 + 0.9 * home.chance(resource.name(), 0).nextDouble();
        var mood =
                0.85 + 0.3 * home.chance(resource.name(), day.getMonthValue()).nextDouble();
        var used = USUAL.getOrDefault(resource, 1) * habit * mood * season(company, resource, day) * days / 30.4;
        return dial.previous().add(BigDecimal.valueOf(used)).setScale(dial.decimals(), RoundingMode.HALF_UP);
    }

    private static double season(DemoCompany company, Resource resource, LocalDate day) {
        var summer = day.getMonthValue() >= 6 && day.getMonthValue() <= 8;
        var winter = day.getMonthValue() >= 11 || day.getMonthValue() <= 2;
        var hotCountry = company.opening().profile() == CountryProfile.CN;
        return switch (resource) {
            case ELECTRICITY -> summer && hotCountry ? 1.6 : winter ? 1.25 : 1;
            case HOT_WATER -> summer ? 0.8 : 1.05;
            default -> summer ? 1.15 : 1;
        };
    }
}
