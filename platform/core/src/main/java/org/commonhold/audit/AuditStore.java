package org.commonhold.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

@ApplicationScoped
class AuditStore {

    private final EntityManager em;

    @Inject
    AuditStore(EntityManager em) {
        this.em = em;
    }

    void add(AuditEvent event) {
        em.persist(event);
    }

    List<AuditEvent> latest(int limit) {
        return em.createQuery("select e from AuditEvent e order by e.happenedAt desc, e.id desc", AuditEvent.class)
                .setMaxResults(limit)
                .getResultList();
    }

    List<AuditEvent> find(AuditFilter filter, ZoneId zone, int offset, int limit) {
        return query("select e", " order by e.happenedAt desc, e.id desc", filter, zone, AuditEvent.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(AuditFilter filter, ZoneId zone) {
        return query("select count(e)", "", filter, zone, Long.class).getSingleResult();
    }

    List<String> actions() {
        return em.createQuery("select distinct e.action from AuditEvent e order by e.action", String.class)
                .getResultList();
    }

    private <T> TypedQuery<T> query(String select, String order, AuditFilter filter, ZoneId zone, Class<T> type) {
        var values = new LinkedHashMap<String, Object>();
        var where = new ArrayList<String>();
        if (filter.actor() != null) {
            where.add("lower(e.actorName) like :actor escape '!'");
            values.put("actor", pattern(filter.actor()));
        }
        if (filter.action() != null) {
            where.add("e.action = :action");
            values.put("action", filter.action());
        }
        if (filter.from() != null) {
            where.add("e.happenedAt >= :from");
            values.put("from", filter.from().atStartOfDay(zone).toInstant());
        }
        if (filter.to() != null) {
            where.add("e.happenedAt < :to");
            values.put("to", filter.to().plusDays(1).atStartOfDay(zone).toInstant());
        }
        var condition = where.isEmpty() ? "" : " where " + String.join(" and ", where);
        var query = em.createQuery(select + " from AuditEvent e" + condition + order, type);
        values.forEach(query::setParameter);
        return query;
    }

    private static String pattern(String text) {
        var escaped = text.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + escaped + "%";
    }
}
