package org.commonhold.staff.service;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.commonhold.ui.Languages;
import org.commonhold.ui.StatusBadge;
import org.commonhold.ui.StatusBadge.Tone;
import org.commonhold.workorder.Promise;
import org.commonhold.workorder.RequestRow;
import org.commonhold.workorder.RequestState;
import org.commonhold.workorder.WorkOrderRow;
import org.commonhold.workorder.WorkOrderState;
import org.commonhold.workorder.WorkOrderStep;
import org.commonhold.workorder.WorkOrderSteps;

/** How states, promises and times of the service desk are said; one place, so that every page says the same. */
public final class ServiceWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int HOUR = 60;
    private static final int TWO_DAYS = 48;

    private ServiceWords() {}

    static StatusBadge badge(RequestState state) {
        return new StatusBadge(
                Languages.text("service.request.state." + state),
                switch (state) {
                    case RECEIVED -> Tone.AMBER;
                    case SEEN, IN_WORK -> Tone.BLUE;
                    case DONE -> Tone.GREEN;
                    case CLOSED, CANCELLED -> Tone.GREY;
                });
    }

    public static StatusBadge badge(WorkOrderState state) {
        return new StatusBadge(
                Languages.text("service.job.state." + state),
                switch (state) {
                    case NEW -> Tone.AMBER;
                    case ASSIGNED, ACCEPTED, ON_THE_WAY, ARRIVED -> Tone.BLUE;
                    case DONE -> Tone.GREEN;
                    case CANCELLED -> Tone.GREY;
                });
    }

    public static StatusBadge emergency() {
        return new StatusBadge(Languages.text("service.emergency"), Tone.RED);
    }

    /** What was promised to the owner, and how it stands. */
    static StatusBadge promise(RequestRow request, Instant now, ZoneId zone) {
        var promise = request.promise(now);
        var left = minutes(promise.left().abs());
        return switch (promise.standing()) {
            case ANSWERED -> new StatusBadge(Languages.text("service.promise.answered"), Tone.GREY);
            case RUNNING ->
                new StatusBadge(
                        Languages.text("service.promise.running", moment(request.answerBy(), now, zone)), Tone.BLUE);
            case SOON -> new StatusBadge(Languages.text("service.promise.soon", left), Tone.AMBER);
            case MISSED -> new StatusBadge(Languages.text("service.promise.missed", left), Tone.RED);
        };
    }

    static boolean open(Promise promise) {
        return promise.standing() != Promise.Standing.ANSWERED;
    }

    public static String category(RequestRow request) {
        return Languages.text("service.category." + request.category());
    }

    public static String place(RequestRow request) {
        return Languages.text("service.place." + request.place());
    }

    public static String number(RequestRow request) {
        return Languages.text("service.number", request.number().value());
    }

    /** Time of day. */
    public static String time(Instant instant, ZoneId zone) {
        return TIME.format(instant.atZone(zone));
    }

    static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** Time of day, with the date unless it is today. */
    public static String moment(Instant instant, Instant now, ZoneId zone) {
        var day = instant.atZone(zone).toLocalDate();
        return day.equals(now.atZone(zone).toLocalDate()) ? time(instant, zone) : day(day) + ", " + time(instant, zone);
    }

    /** The visit, with the date unless it is today; empty while there is none. */
    public static String slot(WorkOrderRow order, Instant now, ZoneId zone) {
        return order.slotFrom() == null || order.slotTo() == null
                ? ""
                : moment(order.slotFrom(), now, zone) + "–" + time(order.slotTo(), zone);
    }

    /** Whether the owner still waits for the technician to come. */
    public static boolean awaited(WorkOrderRow order) {
        return WorkOrderSteps.allowed(order.state()).contains(WorkOrderStep.SET_ETA);
    }

    /** That a job was given out, and to whom. */
    static String given(WorkOrderRow order) {
        return Languages.text("service.assign.done", order.number(), String.valueOf(order.technicianName()));
    }

    /** Weekday, day and month. */
    public static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(
                        switch (Languages.current()) {
                            case EN -> "EEE d MMM";
                            case RU -> "EEE, d MMM";
                            case ZH -> "M月d日 EEE";
                        },
                        Languages.current().locale())
                .format(day);
    }

    /** A length of time in the two units that matter. */
    static String minutes(Duration duration) {
        return minutes(duration.toMinutes());
    }

    static String minutes(long minutes) {
        if (minutes < HOUR) {
            return Languages.text("service.time.minutes", minutes);
        }
        var hours = minutes / HOUR;
        if (hours >= TWO_DAYS) {
            return Languages.text("service.time.days", hours / 24);
        }
        return minutes % HOUR == 0 || hours >= 10
                ? Languages.text("service.time.hours", hours)
                : Languages.text("service.time.hoursMinutes", hours, minutes % HOUR);
    }

    /** A rating as words with a star. */
    static Span stars(int rating) {
        var icon = VaadinIcon.STAR.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var stars = new Span(icon, new Span(Languages.text("service.rating.stars", rating)));
        stars.addClassName("stars");
        return stars;
    }
}
