package org.commonhold.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import org.commonhold.kernel.NotFound;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class TariffStore {

    private final EntityManager em;

    @Inject
    TariffStore(EntityManager em) {
        this.em = em;
    }

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    Service service(ServiceId id) {
        return found(em.find(Service.class, id.value()));
    }

    /** Until the transaction ends nobody else adds a price to it. */
    Service locked(ServiceId id) {
        return found(em.find(Service.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    boolean codeTaken(String code) {
        return em.createQuery("select count(s) from Service s where s.code = :code", Long.class)
                        .setParameter("code", code)
                        .getSingleResult()
                > 0;
    }

    List<Service> services() {
        return em.createQuery("select s from Service s order by s.code", Service.class)
                .getResultList();
    }

    List<Service> active() {
        return em.createQuery("select s from Service s where s.active = true order by s.code", Service.class)
                .getResultList();
    }

    List<TariffVersion> versions(ServiceId id) {
        return em.createQuery(
                        "select v from TariffVersion v where v.serviceId = :service order by v.validFrom desc",
                        TariffVersion.class)
                .setParameter("service", id.value())
                .getResultList();
    }

    /** Of each service, the one version that is in force on the day. */
    List<TariffVersion> inForce(LocalDate day) {
        return em.createQuery(
                        "select v from TariffVersion v where v.validFrom <= :day and not exists"
                                + " (select w from TariffVersion w where w.serviceId = v.serviceId"
                                + " and w.validFrom <= :day and w.validFrom > v.validFrom)",
                        TariffVersion.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** Of each service, the versions that hold on some day from the first to the last. */
    List<TariffVersion> touching(LocalDate first, LocalDate last) {
        return em.createQuery(
                        "select v from TariffVersion v where v.validFrom <= :last and not exists"
                                + " (select w from TariffVersion w where w.serviceId = v.serviceId"
                                + " and w.validFrom <= :first and w.validFrom > v.validFrom) order by v.validFrom",
                        TariffVersion.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    private static Service found(@Nullable Service service) {
        if (service == null) {
            throw new NotFound("service");
        }
        return service;
    }
}
