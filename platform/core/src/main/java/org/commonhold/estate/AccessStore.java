package org.commonhold.estate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class AccessStore {

    private static final String UNIT = "select new org.commonhold.estate.UnitRef(u.id, b.estateId, b.id, u.entranceId,"
            + " b.name, u.number, u.kind, u.area) from Unit u, Building b where b.id = u.buildingId";
    private static final String ACCOUNT = "select new org.commonhold.estate.AccountRef(a.id, a.number, u.id, b.name,"
            + " u.number) from Account a, Unit u, Building b where u.id = a.unitId and b.id = u.buildingId";
    private static final String LINKED = " and (exists (select o from Ownership o where o.unitId = u.id"
            + " and o.partyId = :party and o.validFrom <= :day and (o.validTo is null or o.validTo > :day))"
            + " or exists (select c from Occupancy c where c.unitId = u.id"
            + " and c.partyId = :party and c.validFrom <= :day and (c.validTo is null or c.validTo > :day)))";

    private final EntityManager em;

    @Inject
    AccessStore(EntityManager em) {
        this.em = em;
    }

    Optional<UnitRef> unit(UnitId id) {
        return em.createQuery(UNIT + " and u.id = :id", UnitRef.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst();
    }

    Optional<AccountRef> account(AccountId id) {
        return em.createQuery(ACCOUNT + " and a.id = :id", AccountRef.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst();
    }

    Optional<AccountRef> account(String number) {
        return em.createQuery(ACCOUNT + " and a.number = :number", AccountRef.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    List<UnitRef> unitsOf(long party, LocalDate day) {
        return em.createQuery(UNIT + LINKED + " order by b.name, u.number", UnitRef.class)
                .setParameter("party", party)
                .setParameter("day", day)
                .getResultList();
    }

    List<OwnedUnit> sharesOf(long party, LocalDate day) {
        return em.createQuery(
                        "select new org.commonhold.estate.OwnedUnit(u.id, o.share) from Unit u, Ownership o"
                                + " where o.unitId = u.id and o.partyId = :party and o.validFrom <= :day"
                                + " and (o.validTo is null or o.validTo > :day)",
                        OwnedUnit.class)
                .setParameter("party", party)
                .setParameter("day", day)
                .getResultList();
    }

    List<AccountRef> accountsOf(long party, LocalDate day) {
        return em.createQuery(ACCOUNT + LINKED + " order by b.name, u.number", AccountRef.class)
                .setParameter("party", party)
                .setParameter("day", day)
                .getResultList();
    }
}
