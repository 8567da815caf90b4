package org.commonhold.workorder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.commonhold.security.UserId;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** One job for one technician, made of a request. Every change of state goes through {@link WorkOrderSteps}. */
@Entity
@Table(name = "work_order")
class WorkOrder extends TenantEntity {

    private long number;

    @Column(name = "request_id")
    private long requestId;

    @Column(name = "technician_id")
    private @Nullable Long technicianId;

    @Column(name = "slot_from")
    private @Nullable Instant slotFrom;

    @Column(name = "slot_to")
    private @Nullable Instant slotTo;

    private @Nullable Instant eta;

    @Enumerated(EnumType.STRING)
    private WorkOrderState state = WorkOrderState.NEW;

    private @Nullable String note;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @SuppressWarnings("NullAway.Init")
    protected WorkOrder() {}

    WorkOrder(long number, long requestId, Instant now) {
        this.number = number;
        this.requestId = requestId;
        createdAt = now;
    }

    void assign(UserId technician, Instant from, Instant to) {
        take(WorkOrderStep.ASSIGN);
        technicianId = technician.value();
        slotFrom = from;
        slotTo = to;
        eta = null;
    }

    void expectAt(Instant time) {
        take(WorkOrderStep.SET_ETA);
        eta = time;
    }

    void complete(String done, Instant now) {
        take(WorkOrderStep.COMPLETE);
        note = done;
        doneAt = now;
    }

    /** A step that changes nothing but the state. */
    void take(WorkOrderStep step) {
        state = WorkOrderSteps.after(state, step);
    }

    WorkOrderState state() {
        return state;
    }

    long number() {
        return number;
    }

    long requestId() {
        return requestId;
    }

    @Nullable
    Long technicianId() {
        return technicianId;
    }

    WorkOrderRow row(RequestRow request, @Nullable String technicianName) {
        return new WorkOrderRow(
                new WorkOrderId(id()),
                number,
                request,
                state,
                technicianId == null ? null : new UserId(technicianId),
                technicianName,
                slotFrom,
                slotTo,
                eta,
                note,
                createdAt,
                doneAt);
    }
}
