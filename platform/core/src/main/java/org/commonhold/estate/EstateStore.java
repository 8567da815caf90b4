package org.commonhold.estate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonhold.kernel.NotFound;
import org.commonhold.party.PartyId;
import org.commonhold.security.UserState;

@ApplicationScoped
class EstateStore {

    private static final String ON_DAY = " and o.validFrom <= :day and (o.validTo is null or o.validTo > :day)";
    private static final String UNITS = " from Unit u, Building b where b.id = u.buildingId"
            + " and (:estate = 0 or b.estateId = :estate) and (:building = 0 or b.id = :building)";
    private static final String ACCOUNTS = UNITS.replace(" where ", ", Account c where c.unitId = u.id and ");
    private static final String TEXT = " and (lower(concat(b.name, ', ', u.number)) like :text escape '!'"
            + " or exists (select a from Account a where a.unitId = u.id and lower(a.number) like :text escape '!')"
            + " or exists (select o from Ownership o, Party p where o.unitId = u.id and p.id = o.partyId"
            + " and lower(p.name) like :text escape '!'))";

    private final EntityManager em;

    @Inject
    EstateStore(EntityManager em) {
        this.em = em;
    }

    List<EstateRow> estates() {
        return em.createQuery("select e from Estate e order by e.name", Estate.class)
                .getResultStream()
                .map(e -> e.row(
                        count("select count(b) from Building b where b.estateId = :id", e.id()),
                        count(
                                "select count(u) from Unit u, Building b"
                                        + " where b.id = u.buildingId and b.estateId = :id",
                                e.id())))
                .toList();
    }

    List<BuildingRow> buildings(EstateId estate) {
        return em.createQuery("select b from Building b where b.estateId = :id order by b.name", Building.class)
                .setParameter("id", estate.value())
                .getResultStream()
                .map(b -> b.row(count("select count(u) from Unit u where u.buildingId = :id", b.id())))
                .toList();
    }

    List<EntranceRow> entrances(BuildingId building) {
        return em.createQuery("select e from Entrance e where e.buildingId = :id order by e.name", Entrance.class)
                .setParameter("id", building.value())
                .getResultStream()
                .map(this::row)
                .toList();
    }

    List<UnitRef> units(UnitFilter filter, int offset, int limit) {
        var select = "select new org.commonhold.estate.UnitRef(u.id, b.estateId, b.id, u.entranceId, b.name, u.number,"
                + " u.kind, u.area)";
        return query(select + UNITS, filter, " order by b.name, length(u.number), u.number, u.id", UnitRef.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(UnitFilter filter) {
        return query("select count(u)" + UNITS, filter, "", Long.class).getSingleResult();
    }

    List<AccountRef> accounts(UnitFilter filter, int offset, int limit) {
        var select = "select new org.commonhold.estate.AccountRef(c.id, c.number, u.id, b.name, u.number)" + ACCOUNTS;
        var order = " order by b.name, length(u.number), u.number, c.number";
        return query(select, filter, order, AccountRef.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long countAccounts(UnitFilter filter) {
        return query("select count(c)" + ACCOUNTS, filter, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> query(String select, UnitFilter filter, String order, Class<T> type) {
        var text = filter.text() == null ? "" : filter.text().strip();
        var query = em.createQuery(select + (text.isEmpty() ? "" : TEXT) + order, type)
                .setParameter(
                        "estate", filter.estate() == null ? 0L : filter.estate().value())
                .setParameter(
                        "building",
                        filter.building() == null ? 0L : filter.building().value());
        return text.isEmpty() ? query : query.setParameter("text", pattern(text));
    }

    Unit unit(UnitId id) {
        var unit = em.find(Unit.class, id.value());
        if (unit == null) {
            throw new NotFound("unit");
        }
        return unit;
    }

    Optional<EntranceRow> entrance(EntranceId id) {
        return Optional.ofNullable(em.find(Entrance.class, id.value())).map(this::row);
    }

    List<AccountRef> accounts(UnitId unit) {
        return em.createQuery(
                        "select new org.commonhold.estate.AccountRef(a.id, a.number, u.id, b.name, u.number)"
                                + " from Account a, Unit u, Building b where u.id = a.unitId and b.id = u.buildingId"
                                + " and u.id = :unit order by a.number",
                        AccountRef.class)
                .setParameter("unit", unit.value())
                .getResultList();
    }

    List<UnitDetails.Owner> owners(UnitId unit, LocalDate day) {
        return em.createQuery(
                        "select new org.commonhold.estate.UnitDetails$Owner(p.id, p.name, p.email, p.phone, o.share,"
                                + " o.validFrom) from Ownership o, Party p where p.id = o.partyId and o.unitId = :unit"
                                + ON_DAY + " order by o.share desc, p.name",
                        UnitDetails.Owner.class)
                .setParameter("unit", unit.value())
                .setParameter("day", day)
                .getResultList();
    }

    List<UnitDetails.Occupant> occupants(UnitId unit, LocalDate day) {
        return em.createQuery(
                        "select new org.commonhold.estate.UnitDetails$Occupant(p.id, p.name, o.role, o.validFrom)"
                                + " from Occupancy o, Party p where p.id = o.partyId and o.unitId = :unit" + ON_DAY
                                + " order by p.name",
                        UnitDetails.Occupant.class)
                .setParameter("unit", unit.value())
                .setParameter("day", day)
                .getResultList();
    }

    /** Owners in an estate who have an e-mail and no login yet, neither themselves nor anybody under that e-mail. */
    List<Long> uninvited(EstateId estate, LocalDate day) {
        return em.createQuery(
                        "select distinct p.id from Ownership o, Party p, Unit u, Building b where p.id = o.partyId"
                                + " and u.id = o.unitId and b.id = u.buildingId and b.estateId = :estate" + ON_DAY
                                + " and p.email is not null"
                                + " and not exists (select l from UserAccount l where l.partyId = p.id)"
                                + " and not exists (select l from UserAccount l where l.login = lower(p.email))"
                                + " order by p.id",
                        Long.class)
                .setParameter("estate", estate.value())
                .setParameter("day", day)
                .getResultList();
    }

    Map<PartyId, UserState> logins(Collection<Long> people) {
        return people.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select l.partyId, l.state from UserAccount l where l.partyId in :people",
                                Object[].class)
                        .setParameter("people", people)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> new PartyId((Long) row[0]), row -> (UserState) row[1], (one, other) -> one));
    }

    List<Long> ownersOf(AccountId account, LocalDate day) {
        return em.createQuery(
                        "select o.partyId from Ownership o, Account a where a.unitId = o.unitId and a.id = :account"
                                + ON_DAY,
                        Long.class)
                .setParameter("account", account.value())
                .setParameter("day", day)
                .getResultList();
    }

    boolean exists(EstateId id) {
        return em.find(Estate.class, id.value()) != null;
    }

    private EntranceRow row(Entrance entrance) {
        return entrance.row(count("select count(u) from Unit u where u.entranceId = :id", entrance.id()));
    }

    boolean exists(AccountId id) {
        return em.find(Account.class, id.value()) != null;
    }

    boolean exists(BuildingId id) {
        return em.find(Building.class, id.value()) != null;
    }

    private long count(String jpql, long id) {
        return em.createQuery(jpql, Long.class).setParameter("id", id).getSingleResult();
    }

    private static String pattern(String text) {
        var escaped = text.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + escaped + "%";
    }
}
