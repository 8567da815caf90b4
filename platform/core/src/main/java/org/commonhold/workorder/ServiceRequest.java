package org.commonhold.workorder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import org.commonhold.estate.UnitId;
import org.commonhold.kernel.Problem;
import org.commonhold.security.UserId;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A fault that somebody reported for a unit, and how far its repair is. */
@Entity
@Table(name = "service_request")
class ServiceRequest extends TenantEntity {

    private long number;

    @Column(name = "request_key")
    private String requestKey;

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "reported_by")
    private @Nullable Long reportedBy;

    @Enumerated(EnumType.STRING)
    private FaultCategory category;

    @Enumerated(EnumType.STRING)
    private FaultPlace place;

    private String description;
    private boolean emergency;
    private @Nullable String phone;

    @Enumerated(EnumType.STRING)
    private RequestState state = RequestState.RECEIVED;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "answer_by")
    private Instant answerBy;

    private @Nullable Integer rating;

    @Column(name = "rating_text")
    private @Nullable String ratingText;

    @Column(name = "rated_at")
    private @Nullable Instant ratedAt;

    @SuppressWarnings("NullAway.Init")
    protected ServiceRequest() {}

    ServiceRequest(ReportFault fault, long number, @Nullable Long reporter, Instant now) {
        this.number = number;
        requestKey = fault.requestKey();
        unitId = fault.unit().value();
        reportedBy = reporter;
        category = fault.category();
        place = fault.place();
        description = fault.description().strip();
        emergency = fault.emergency();
        phone = fault.phone() == null || fault.phone().isBlank()
                ? null
                : fault.phone().strip();
        receivedAt = now;
        answerBy = RequestRules.answerBy(now, emergency);
    }

    RequestNumber number() {
        return new RequestNumber(number);
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    RequestState state() {
        return state;
    }

    @Nullable
    UserId reporter() {
        return reportedBy == null ? null : new UserId(reportedBy);
    }

    /** True if staff see it for the first time. */
    boolean seen() {
        if (state != RequestState.RECEIVED) {
            return false;
        }
        state = RequestState.SEEN;
        return true;
    }

    boolean orderable(Collection<WorkOrderState> jobs) {
        return state != RequestState.CANCELLED && state != RequestState.CLOSED && !jobs.contains(WorkOrderState.NEW);
    }

    /** A job is made of it; a repair that did not hold is opened again. */
    void ordered() {
        if (state == RequestState.CANCELLED || state == RequestState.CLOSED) {
            throw new WorkOrderRejected(Problem.of("workorder.request.closed", number));
        }
        if (state != RequestState.IN_WORK) {
            state = RequestState.SEEN;
        }
    }

    /** Takes the state that follows from its jobs. */
    void follow(Collection<WorkOrderState> jobs) {
        var assigned = jobs.stream().anyMatch(j -> !j.ended() && j != WorkOrderState.NEW);
        var waiting = jobs.contains(WorkOrderState.NEW);
        if (assigned) {
            state = RequestState.IN_WORK;
        } else if (waiting || !jobs.contains(WorkOrderState.DONE)) {
            state = RequestState.SEEN;
        } else {
            state = RequestState.DONE;
        }
    }

    boolean cancellable(Collection<WorkOrderState> jobs) {
        return (state == RequestState.RECEIVED || state == RequestState.SEEN || state == RequestState.IN_WORK)
                && jobs.stream().noneMatch(WorkOrderState::started);
    }

    void cancel() {
        state = RequestState.CANCELLED;
    }

    boolean ratable() {
        return state == RequestState.DONE;
    }

    void rate(int stars, @Nullable String text, Instant now) {
        RequestRules.checkRating(state, stars, text);
        rating = stars;
        ratingText = text == null || text.isBlank() ? null : text.strip();
        ratedAt = now;
        state = RequestState.CLOSED;
    }

    @Nullable
    Integer rating() {
        return rating;
    }

    @Nullable
    String ratingText() {
        return ratingText;
    }

    @Nullable
    Instant ratedAt() {
        return ratedAt;
    }

    @Nullable
    String phone() {
        return phone;
    }

    /** Whether a report under the same key is this one sent again. */
    boolean repeats(ReportFault fault, @Nullable Long reporter) {
        return unitId == fault.unit().value() && java.util.Objects.equals(reportedBy, reporter);
    }

    RequestRow row(String address) {
        return new RequestRow(
                number(),
                unit(),
                address,
                category,
                place,
                description,
                emergency,
                state,
                receivedAt,
                answerBy,
                rating);
    }
}
