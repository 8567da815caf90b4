package org.commonhold.rulepack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

@ApplicationScoped
class RuleStore {

    private final EntityManager em;

    @Inject
    RuleStore(EntityManager em) {
        this.em = em;
    }

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    /** Of each code the latest version. */
    List<StoredPack> packs() {
        return em.createQuery(
                        "select p from StoredPack p where not exists (select q from StoredPack q where q.code = p.code"
                                + " and q.packVersion > p.packVersion) order by p.code",
                        StoredPack.class)
                .getResultList();
    }

    List<ChosenPack> chosen() {
        return em.createQuery("select c from ChosenPack c order by c.validFrom desc", ChosenPack.class)
                .getResultList();
    }

    /** The latest start first. */
    List<OwnRule> own() {
        return em.createQuery("select r from OwnRule r order by r.validFrom desc, r.id desc", OwnRule.class)
                .getResultList();
    }

    boolean begins(String slot, LocalDate day) {
        return em.createQuery("select count(r) from OwnRule r where r.slot = :slot and r.validFrom >= :day", Long.class)
                        .setParameter("slot", slot)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }
}
