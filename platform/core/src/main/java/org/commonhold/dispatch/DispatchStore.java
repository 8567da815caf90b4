package org.commonhold.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.commonhold.workorder.WorkOrderId;

@ApplicationScoped
class DispatchStore {

    private final EntityManager em;

    @Inject
    DispatchStore(EntityManager em) {
        this.em = em;
    }

    /** In which building each job is. */
    Map<WorkOrderId, Long> buildings(Collection<WorkOrderId> orders) {
        var buildings = new HashMap<WorkOrderId, Long>();
        if (!orders.isEmpty()) {
            em.createQuery(
                            "select w.id, u.buildingId from WorkOrder w, ServiceRequest r, Unit u"
                                    + " where r.id = w.requestId and u.id = r.unitId and w.id in :ids",
                            Object[].class)
                    .setParameter("ids", orders.stream().map(WorkOrderId::value).toList())
                    .getResultList()
                    .forEach(r -> buildings.put(new WorkOrderId((Long) r[0]), (Long) r[1]));
        }
        return buildings;
    }
}
