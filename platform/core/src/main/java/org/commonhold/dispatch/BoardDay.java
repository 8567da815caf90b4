package org.commonhold.dispatch;

import java.time.LocalDate;
import java.util.List;
import org.commonhold.workorder.WorkOrderRow;
import org.jspecify.annotations.Nullable;

/**
 * The board of one day: jobs without a technician, emergencies first, and the technicians by name with theirs.
 *
 * @param fromHour the first hour that is shown; earlier than usual if a job is
 * @param toHour the hour that ends the board
 * @param nowMinute minutes since midnight if the day is today
 */
public record BoardDay(
        LocalDate day,
        int fromHour,
        int toHour,
        @Nullable Integer nowMinute,
        List<WorkOrderRow> unassigned,
        List<BoardLane> lanes) {

    public BoardDay {
        unassigned = List.copyOf(unassigned);
        lanes = List.copyOf(lanes);
    }

    /** Whether nothing but the time of day differs. */
    public boolean sameJobs(BoardDay other) {
        return day.equals(other.day) && unassigned.equals(other.unassigned) && lanes.equals(other.lanes);
    }
}
