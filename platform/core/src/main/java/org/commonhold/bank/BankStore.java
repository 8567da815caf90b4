package org.commonhold.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.commonhold.kernel.NotFound;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class BankStore {

    private final EntityManager em;

    @Inject
    BankStore(EntityManager em) {
        this.em = em;
    }

    void add(Object entity) {
        em.persist(entity);
    }

    void flush() {
        em.flush();
    }

    BankImport imported(BankImportId id) {
        return found(em.find(BankImport.class, id.value()), "import");
    }

    BankLine line(BankEntryId id) {
        return found(em.find(BankLine.class, id.value()), "bank entry");
    }

    /** Locked until the transaction ends; what it is after a wait is what is read. */
    BankLine locked(BankEntryId id) {
        return found(em.find(BankLine.class, id.value(), LockModeType.PESSIMISTIC_WRITE), "bank entry");
    }

    List<BankShare> shares(BankEntryId entry) {
        return em.createQuery(
                        "select s from BankShare s where s.entryId = :entry and s.undoneAt is null order by s.id",
                        BankShare.class)
                .setParameter("entry", entry.value())
                .getResultList();
    }

    BankShare share(long id) {
        return found(em.find(BankShare.class, id), "bank share");
    }

    /** The movement that brought what our reference collects or pays, if it is booked. */
    Optional<BankLine> broughtBy(String endToEnd, long minor) {
        return em.createQuery(
                        "select l from BankLine l where l.endToEnd = :reference and l.amountMinor = :minor"
                                + " and l.state = :matched order by l.id desc",
                        BankLine.class)
                .setParameter("reference", endToEnd)
                .setParameter("minor", minor)
                .setParameter("matched", BankEntryState.MATCHED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<BankProfile> profiles() {
        return em.createQuery("select p from BankProfile p order by p.name", BankProfile.class)
                .getResultList();
    }

    BankProfile profile(BankProfileId id) {
        return found(em.find(BankProfile.class, id.value()), "bank profile");
    }

    private static <T> T found(@Nullable T entity, String what) {
        if (entity == null) {
            throw new NotFound(what);
        }
        return entity;
    }
}
