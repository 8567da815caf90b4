package org.commonhold.dispatch;

import java.util.List;
import org.commonhold.security.UserId;

/** One technician's day on the board, by time; {@code busyMinutes} of a working day of {@value #WORKDAY}. */
public record BoardLane(UserId technician, String name, int busyMinutes, List<BoardJob> jobs) {

    /** Minutes of a working day: eight hours. */
    public static final int WORKDAY = 480;

    public BoardLane {
        jobs = List.copyOf(jobs);
    }

    /** More than a working day is planned. */
    public boolean overloaded() {
        return busyMinutes > WORKDAY;
    }
}
