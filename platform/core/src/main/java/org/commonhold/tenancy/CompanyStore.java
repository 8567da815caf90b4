package org.commonhold.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.commonhold.kernel.NotFound;

@ApplicationScoped
class CompanyStore {

    private final EntityManager em;

    @Inject
    CompanyStore(EntityManager em) {
        this.em = em;
    }

    ManagementCompany add(ManagementCompany company) {
        em.persist(company);
        em.flush();
        return company;
    }

    Optional<ManagementCompany> byCode(String code) {
        return em.createQuery("select c from ManagementCompany c where c.code = :code", ManagementCompany.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    ManagementCompany byId(TenantId id) {
        var company = em.find(ManagementCompany.class, id.value());
        if (company == null) {
            throw new NotFound("company");
        }
        return company;
    }

    List<ManagementCompany> all() {
        return em.createQuery("select c from ManagementCompany c order by c.name", ManagementCompany.class)
                .getResultList();
    }
}
