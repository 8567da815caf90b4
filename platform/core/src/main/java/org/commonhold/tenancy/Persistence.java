package org.commonhold.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Gives the stores the container's transaction-scoped entity manager, by constructor. */
@ApplicationScoped
public class Persistence {

    @PersistenceContext(unitName = "commonhold")
    private EntityManager entityManager;

    @Produces
    @Dependent
    EntityManager entityManager() {
        return entityManager;
    }
}
