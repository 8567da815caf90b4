package org.commonhold.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.commonhold.security.UserId;
import org.commonhold.security.UserRow;
import org.commonhold.workorder.WorkOrderRow;
import org.commonhold.workorder.WorkOrderState;

/** Where jobs stand on the board, and which visit windows are offered. */
final class BoardRules {

    private static final int FIRST_HOUR = 8;
    private static final int LAST_HOUR = 20;
    private static final int WINDOW_HOURS = 2;
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    private BoardRules() {}

    /** One lane a technician by name; somebody who left but still has jobs keeps a lane. */
    static List<BoardLane> lanes(
            Collection<UserRow> technicians, Collection<WorkOrderRow> orders, LocalDate day, ZoneId zone, Instant now) {
        var names = new LinkedHashMap<UserId, String>();
        technicians.forEach(t -> names.put(t.id(), t.displayName()));
        for (var order : orders) {
            if (order.technician() != null) {
                names.putIfAbsent(order.technician(), Objects.requireNonNullElse(order.technicianName(), ""));
            }
        }
        var lanes = new ArrayList<BoardLane>();
        names.forEach((id, name) -> {
            var jobs = orders.stream()
                    .filter(o -> id.equals(o.technician()))
                    .map(o -> job(o, day, zone, now))
                    .sorted(Comparator.comparingInt(BoardJob::fromMinute))
                    .toList();
            var busy =
                    jobs.stream().mapToInt(j -> j.toMinute() - j.fromMinute()).sum();
            lanes.add(new BoardLane(id, name, busy, jobs));
        });
        lanes.sort(Comparator.comparing(BoardLane::name));
        return lanes;
    }

    static int fromHour(Collection<BoardLane> lanes) {
        return lanes.stream()
                .flatMap(l -> l.jobs().stream())
                .mapToInt(j -> j.fromMinute() / HOUR)
                .reduce(FIRST_HOUR, Math::min);
    }

    static int toHour(Collection<BoardLane> lanes) {
        return lanes.stream()
                .flatMap(l -> l.jobs().stream())
                .mapToInt(j -> (j.toMinute() + HOUR - 1) / HOUR)
                .reduce(LAST_HOUR, Math::max);
    }

    /** Two-hour windows of the day that are not over yet. */
    static List<VisitSlot> windows(LocalDate day, ZoneId zone, Instant now) {
        var windows = new ArrayList<VisitSlot>();
        for (var hour = FIRST_HOUR; hour < LAST_HOUR; hour += WINDOW_HOURS) {
            var slot = new VisitSlot(day, LocalTime.of(hour, 0), LocalTime.of(hour + WINDOW_HOURS, 0));
            if (end(slot, zone).isAfter(now)) {
                windows.add(slot);
            }
        }
        return windows;
    }

    /** From a minute of the day on: as long as the job was planned for, else two hours; not beyond the day. */
    static VisitSlot from(int minute, LocalDate day, WorkOrderRow order) {
        var start = Math.min(Math.max(0, minute), DAY - HOUR);
        var end = Math.min(start + length(order), DAY - 1);
        return new VisitSlot(day, LocalTime.ofSecondOfDay(start * 60L), LocalTime.ofSecondOfDay(end * 60L));
    }

    static Instant start(VisitSlot slot, ZoneId zone) {
        return slot.day().atTime(slot.from()).atZone(zone).toInstant();
    }

    static Instant end(VisitSlot slot, ZoneId zone) {
        return slot.day().atTime(slot.to()).atZone(zone).toInstant();
    }

    /** The slot a job has now, seen from its first day. */
    static VisitSlot slot(Instant from, Instant to, ZoneId zone) {
        var start = from.atZone(zone);
        var end = to.atZone(zone);
        var last = end.toLocalDate().isAfter(start.toLocalDate()) ? LocalTime.of(23, 59) : end.toLocalTime();
        return new VisitSlot(start.toLocalDate(), start.toLocalTime(), last);
    }

    private static int length(WorkOrderRow order) {
        if (order.slotFrom() == null || order.slotTo() == null) {
            return WINDOW_HOURS * HOUR;
        }
        return (int)
                java.time.Duration.between(order.slotFrom(), order.slotTo()).toMinutes();
    }

    private static BoardJob job(WorkOrderRow order, LocalDate day, ZoneId zone, Instant now) {
        var from = Objects.requireNonNull(order.slotFrom()).atZone(zone);
        var to = Objects.requireNonNull(order.slotTo()).atZone(zone);
        var late = !order.state().ended() && order.state() != WorkOrderState.ARRIVED && now.isAfter(to.toInstant());
        return new BoardJob(
                order,
                from.toLocalDate().isBefore(day) ? 0 : minute(from.toLocalTime()),
                to.toLocalDate().isAfter(day) ? DAY : minute(to.toLocalTime()),
                late);
    }

    static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
