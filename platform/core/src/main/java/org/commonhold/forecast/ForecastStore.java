package org.commonhold.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.commonhold.kernel.NotFound;
import org.commonhold.tariff.ServiceId;

@ApplicationScoped
class ForecastStore {

    private final EntityManager em;

    @Inject
    ForecastStore(EntityManager em) {
        this.em = em;
    }

    TariffForecast add(TariffForecast forecast) {
        em.persist(forecast);
        em.flush();
        return forecast;
    }

    TariffForecast forecast(ForecastId id) {
        var forecast = em.find(TariffForecast.class, id.value());
        if (forecast == null) {
            throw new NotFound("forecast");
        }
        return forecast;
    }

    Optional<TariffForecast> latest(ServiceId service) {
        return em.createQuery(
                        "select f from TariffForecast f where f.serviceId = :service order by f.askedAt desc, f.id desc",
                        TariffForecast.class)
                .setParameter("service", service.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
