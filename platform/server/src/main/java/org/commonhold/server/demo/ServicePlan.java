package org.commonhold.server.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.commonhold.workorder.ServiceRequests;
import org.commonhold.workorder.WorkOrders;

/** Faults all over the year, and on the last day one in each state, around the hour at which the demo starts. */
@ApplicationScoped
class ServicePlan {

    /** One fault a month for so many homes, and one more. */
    private static final int HOMES = 50;

    private static final int WITHDRAWN = 11;
    private static final int[] SLOTS = {9, 11, 13, 15};

    private final FaultCase.Desk desk;

    @Inject
    ServicePlan(ServiceRequests requests, WorkOrders orders) {
        desk = new FaultCase.Desk(requests, orders);
    }

    void plan(Year year) {
        var chance = new Random(year.company().code().hashCode());
        var count = 0;
        for (int m = 0; m <= Year.MONTHS; m++) {
            for (int i = 0; i <= year.homes().size() / HOMES; i++) {
                past(year, m, count++, chance);
            }
        }
        today(year);
    }

    private void past(Year year, int m, int count, Random chance) {
        // Every other fault is reported in the portal.
        var home = count % 2 == 0
                ? year.neighbours().get(count / 2 % year.neighbours().size())
                : year.homes().get(chance.nextInt(year.homes().size()));
        var reported = year.month(m).atDay(2 + chance.nextInt(26)).atTime(8 + chance.nextInt(11), chance.nextInt(60));
        var slot = reported.plusDays(1).toLocalDate().atTime(SLOTS[count % SLOTS.length], 0);
        if (slot.plusDays(2).isAfter(year.now())) {
            return;
        }
        var one = fault(year, home, count).reported(reported, false).seen(reported.plusMinutes(25));
        if (count % WITHDRAWN == WITHDRAWN - 1) {
            one.withdrawn(reported.plusMinutes(55));
            return;
        }
        var technician = technician(year, count);
        one.assigned(reported.plusMinutes(50), technician, slot)
                .accepted(reported.plusMinutes(90), technician)
                .carriedOut(technician, slot);
        if (count % 5 != 3) {
            one.rated(slot.plusHours(5 + count % 20));
        }
    }

    private void today(Year year) {
        var now = year.now();
        var hour = now.truncatedTo(ChronoUnit.HOURS);
        var yesterday = now.toLocalDate().minusDays(1).atTime(10, 5);
        var neighbours = year.neighbours();
        handed(year, fault(year, neighbours.get(1), 1), "technician1", yesterday, hour.minusHours(3));
        handed(year, fault(year, neighbours.get(0), 0), "technician2", yesterday.plusMinutes(40), hour);
        handed(year, fault(year, neighbours.get(2), 2), "technician1", yesterday.plusHours(2), hour.plusHours(2));
        fault(year, neighbours.get(3), 4)
                .reported(yesterday.plusHours(4), false)
                .seen(yesterday.plusHours(5))
                .assigned(yesterday.plusHours(6), "technician2", hour.plusHours(3));
        fault(year, year.homes().get(7), 5).reported(now.minusHours(5), false).ordered(now.minusHours(4));
        fault(year, year.homes().get(18), 6).reported(now.minusHours(3), false).ordered(now.minusHours(2));
        fault(year, neighbours.get(4), 7).reported(now.minusMinutes(95), false).seen(now.minusMinutes(60));
        fault(year, neighbours.get(5), 8).reported(now.minusMinutes(50), false);
        fault(year, neighbours.get(6), 9).reported(now.minusMinutes(25), true);
    }

    private static void handed(
            Year year, FaultCase one, String technician, LocalDateTime reported, LocalDateTime slot) {
        one.reported(reported, false)
                .seen(reported.plusMinutes(20))
                .assigned(reported.plusMinutes(45), technician, slot)
                .accepted(reported.plusMinutes(80), technician)
                .carriedOut(technician, slot);
    }

    private FaultCase fault(Year year, Home home, int count) {
        var faults = year.company().faults();
        return new FaultCase(desk, year, home, faults.get(count % faults.size()));
    }

    private static String technician(Year year, int count) {
        var technicians = year.staff().people().keySet().stream()
                .filter(k -> k.startsWith("technician"))
                .sorted()
                .toList();
        return technicians.get(count % technicians.size());
    }
}
