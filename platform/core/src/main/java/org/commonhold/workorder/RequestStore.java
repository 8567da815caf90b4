package org.commonhold.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.commonhold.document.DocumentId;
import org.commonhold.estate.UnitId;
import org.commonhold.kernel.NotFound;
import org.commonhold.security.UserId;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class RequestStore {

    private static final String ROWS = "select r, b.name, u.number from ServiceRequest r, Unit u, Building b"
            + " where u.id = r.unitId and b.id = u.buildingId";
    private static final String NEWEST_FIRST = " order by r.receivedAt desc, r.number desc";

    private final EntityManager em;

    @Inject
    RequestStore(EntityManager em) {
        this.em = em;
    }

    /** Flushed at once: rows name each other by id, so EclipseLink cannot know which must come first. */
    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    ServiceRequest byNumber(RequestNumber number) {
        return em.createQuery("select r from ServiceRequest r where r.number = :number", ServiceRequest.class)
                .setParameter("number", number.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("request"));
    }

    ServiceRequest byId(long id) {
        var request = em.find(ServiceRequest.class, id);
        if (request == null) {
            throw new NotFound("request");
        }
        return request;
    }

    /** As it stands now, and nobody else changes it or its jobs until the transaction ends. */
    ServiceRequest lock(ServiceRequest request) {
        em.refresh(request, LockModeType.PESSIMISTIC_WRITE);
        return request;
    }

    Optional<ServiceRequest> byKey(String key) {
        return em.createQuery("select r from ServiceRequest r where r.requestKey = :key", ServiceRequest.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** Like {@link #byKey}, and sees what others have committed meanwhile. */
    Optional<ServiceRequest> byKeyNow(String key) {
        return em.createQuery("select r from ServiceRequest r where r.requestKey = :key", ServiceRequest.class)
                .setParameter("key", key)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Whoever comes second waits until the first one's transaction ends. */
    void lockUnit(UnitId unit) {
        em.createQuery("select u from Unit u where u.id = :id", Object.class)
                .setParameter("id", unit.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    long reportedSince(long user, Instant since) {
        return em.createQuery(
                        "select count(r) from ServiceRequest r where r.reportedBy = :user and r.receivedAt >= :since",
                        Long.class)
                .setParameter("user", user)
                .setParameter("since", since)
                .getSingleResult();
    }

    RequestRow row(ServiceRequest request) {
        return rows(em.createQuery(ROWS + " and r.id = :id", Object[].class).setParameter("id", request.id()))
                .get(0);
    }

    List<RequestRow> ofUnits(Collection<Long> units) {
        return rows(em.createQuery(ROWS + " and r.unitId in :units" + NEWEST_FIRST, Object[].class)
                .setParameter("units", units));
    }

    List<RequestRow> page(@Nullable RequestState state, int offset, int limit) {
        var query =
                em.createQuery(ROWS + (state == null ? "" : " and r.state = :state") + NEWEST_FIRST, Object[].class);
        if (state != null) {
            query.setParameter("state", state);
        }
        return rows(query.setFirstResult(offset).setMaxResults(limit));
    }

    long count(@Nullable RequestState state) {
        var query = em.createQuery(
                "select count(r) from ServiceRequest r" + (state == null ? "" : " where r.state = :state"), Long.class);
        if (state != null) {
            query.setParameter("state", state);
        }
        return query.getSingleResult();
    }

    List<RequestDetails.Step> timeline(ServiceRequest request) {
        return em
                .createQuery(
                        "select s from RequestStep s where s.requestId = :id order by s.at, s.id", RequestStep.class)
                .setParameter("id", request.id())
                .getResultList()
                .stream()
                .map(RequestStep::told)
                .toList();
    }

    /** In the order in which they came. */
    List<DocumentId> photos(ServiceRequest request) {
        return em
                .createQuery("select p from RequestPhoto p where p.requestId = :id order by p.id", RequestPhoto.class)
                .setParameter("id", request.id())
                .getResultList()
                .stream()
                .map(RequestPhoto::document)
                .toList();
    }

    /** The login of an owner or occupant, if there is one. */
    Optional<UserId> loginOf(long party) {
        return em.createQuery("select u.id from UserAccount u where u.partyId = :party order by u.id", Long.class)
                .setParameter("party", party)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(UserId::new);
    }

    private static List<RequestRow> rows(TypedQuery<Object[]> query) {
        return query.getResultList().stream()
                .map(r -> ((ServiceRequest) r[0]).row(r[1] + ", " + r[2]))
                .toList();
    }
}
