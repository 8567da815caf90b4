package org.commonhold.remittance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@ApplicationScoped
class BankStore {

    private final EntityManager em;

    @Inject
    BankStore(EntityManager em) {
        this.em = em;
    }

    void add(BankAccount account) {
        em.persist(account);
        em.flush();
    }

    /** The latest start first. */
    List<BankAccount> all() {
        return em.createQuery("select b from BankAccount b order by b.validFrom desc, b.fund", BankAccount.class)
                .getResultList();
    }
}
