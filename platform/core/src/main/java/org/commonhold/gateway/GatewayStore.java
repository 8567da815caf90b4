package org.commonhold.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

@ApplicationScoped
class GatewayStore {

    private final EntityManager em;

    @Inject
    GatewayStore(EntityManager em) {
        this.em = em;
    }

    void add(Gateway gateway) {
        em.persist(gateway);
        em.flush();
    }

    Optional<Gateway> gateway() {
        return em.createQuery("select g from Gateway g where g.provider = :provider", Gateway.class)
                .setParameter("provider", Gateway.STRIPE)
                .getResultStream()
                .findFirst();
    }
}
