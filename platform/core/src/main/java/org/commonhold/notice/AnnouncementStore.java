package org.commonhold.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.commonhold.estate.UnitRef;
import org.commonhold.kernel.NotFound;

@ApplicationScoped
class AnnouncementStore {

    private final EntityManager em;

    @Inject
    AnnouncementStore(EntityManager em) {
        this.em = em;
    }

    void add(Announcement announcement) {
        em.persist(announcement);
    }

    Announcement byId(AnnouncementId id) {
        var announcement = em.find(Announcement.class, id.value());
        if (announcement == null) {
            throw new NotFound("announcement");
        }
        return announcement;
    }

    List<Announcement> page(int offset, int limit) {
        return em.createQuery("select a from Announcement a order by a.publishedAt desc, a.id desc", Announcement.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long count() {
        return em.createQuery("select count(a) from Announcement a", Long.class).getSingleResult();
    }

    /** Those whose audience holds at least one of the units, newest first. */
    List<Announcement> reaching(Collection<UnitRef> units) {
        var estates = units.stream()
                .map(u -> new Audience(AudienceKind.ESTATE, u.estate().value()));
        var buildings = units.stream()
                .map(u -> new Audience(AudienceKind.BUILDING, u.building().value()));
        var entrances = units.stream()
                .map(UnitRef::entrance)
                .filter(Objects::nonNull)
                .map(e -> new Audience(AudienceKind.ENTRANCE, e.value()));
        var audiences = java.util.stream.Stream.of(estates, buildings, entrances)
                .flatMap(s -> s)
                .collect(Collectors.toSet());
        return units.isEmpty()
                ? List.of()
                : em
                        .createQuery(
                                "select a from Announcement a where a.estateId in :estates"
                                        + " order by a.publishedAt desc, a.id desc",
                                Announcement.class)
                        .setParameter(
                                "estates",
                                units.stream().map(u -> u.estate().value()).collect(Collectors.toSet()))
                        .getResultList()
                        .stream()
                        .filter(a -> audiences.contains(a.audience()))
                        .toList();
    }

    /** Where an audience lives in this company, or NotFound. */
    Announcement.Place place(Audience audience) {
        var query =
                switch (audience.kind()) {
                    case ESTATE -> "select e.id, e.id, e.id, e.name, e.name from Estate e where e.id = :id";
                    case BUILDING -> "select b.estateId, b.id, b.id, b.name, b.name from Building b where b.id = :id";
                    case ENTRANCE ->
                        "select b.estateId, b.id, e.id, b.name, e.name from Entrance e, Building b"
                                + " where b.id = e.buildingId and e.id = :id";
                };
        var row = em.createQuery(query, Object[].class)
                .setParameter("id", audience.place())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("audience"));
        var kind = audience.kind();
        return new Announcement.Place(
                (Long) row[0],
                kind == AudienceKind.ESTATE ? null : (Long) row[1],
                kind == AudienceKind.ENTRANCE ? (Long) row[2] : null,
                kind == AudienceKind.ENTRANCE ? row[3] + ", " + row[4] : (String) row[3]);
    }
}
