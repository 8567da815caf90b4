package org.commonhold.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonhold.kernel.NotFound;

@ApplicationScoped
class WorkOrderStore {

    private static final String ROWS = "select w, r, b.name, u.number from WorkOrder w, ServiceRequest r, Unit u,"
            + " Building b where r.id = w.requestId and u.id = r.unitId and b.id = u.buildingId";

    private final EntityManager em;

    @Inject
    WorkOrderStore(EntityManager em) {
        this.em = em;
    }

    /** Flushed at once: rows name each other by id, so EclipseLink cannot know which must come first. */
    void add(WorkOrder order) {
        em.persist(order);
        em.flush();
    }

    WorkOrder order(WorkOrderId id) {
        var order = em.find(WorkOrder.class, id.value());
        if (order == null) {
            throw new NotFound("workOrder");
        }
        return order;
    }

    /** As it stands now, whatever this transaction read before. */
    WorkOrder fresh(WorkOrder order) {
        em.refresh(order);
        return order;
    }

    List<WorkOrder> ofRequest(ServiceRequest request) {
        return em.createQuery("select w from WorkOrder w where w.requestId = :id order by w.number", WorkOrder.class)
                .setParameter("id", request.id())
                .getResultList();
    }

    List<WorkOrderRow> rowsOfRequest(ServiceRequest request) {
        return rows(em.createQuery(ROWS + " and r.id = :id order by w.number", Object[].class)
                .setParameter("id", request.id()));
    }

    WorkOrderRow row(WorkOrder order) {
        return rows(em.createQuery(ROWS + " and w.id = :id", Object[].class).setParameter("id", order.id()))
                .get(0);
    }

    /** Emergencies first, then by promise. */
    List<WorkOrderRow> unassigned() {
        return rows(em.createQuery(
                        ROWS + " and w.state = :state order by r.emergency desc, r.answerBy, w.number", Object[].class)
                .setParameter("state", WorkOrderState.NEW));
    }

    List<WorkOrderRow> between(Instant from, Instant to) {
        return rows(em.createQuery(
                        ROWS + " and w.slotFrom < :to and w.slotTo > :from and w.state <> :cancelled"
                                + " order by w.slotFrom, w.number",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("cancelled", WorkOrderState.CANCELLED));
    }

    /** Open ones, and those done since. */
    List<WorkOrderRow> ofTechnician(long technician, Instant doneSince) {
        return rows(em.createQuery(
                        ROWS + " and w.technicianId = :technician and (w.state in :open or"
                                + " (w.state = :done and w.doneAt >= :since)) order by w.slotFrom, w.number",
                        Object[].class)
                .setParameter("technician", technician)
                .setParameter("open", OPEN)
                .setParameter("done", WorkOrderState.DONE)
                .setParameter("since", doneSince));
    }

    private static final List<WorkOrderState> OPEN = List.of(
            WorkOrderState.ASSIGNED, WorkOrderState.ACCEPTED, WorkOrderState.ON_THE_WAY, WorkOrderState.ARRIVED);

    private List<WorkOrderRow> rows(TypedQuery<Object[]> query) {
        var found = query.getResultList();
        var names = names(found.stream()
                .map(r -> ((WorkOrder) r[0]).technicianId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return found.stream()
                .map(r -> {
                    var order = (WorkOrder) r[0];
                    var request = ((ServiceRequest) r[1]).row(r[2] + ", " + r[3]);
                    var technician = order.technicianId();
                    return order.row(request, technician == null ? null : names.get(technician));
                })
                .toList();
    }

    private Map<Long, String> names(Set<Long> users) {
        var names = new HashMap<Long, String>();
        if (!users.isEmpty()) {
            em.createQuery("select u.id, u.displayName from UserAccount u where u.id in :ids", Object[].class)
                    .setParameter("ids", users)
                    .getResultList()
                    .forEach(r -> names.put((Long) r[0], (String) r[1]));
        }
        return names;
    }
}
