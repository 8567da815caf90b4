package org.commonhold.levy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Problem;
import org.commonhold.pricing.Quantity;
import org.commonhold.tariff.ServiceId;
import org.commonhold.tariff.Tariffs;

/** On which services a sum or a shared cost may be laid: on any other it would be recorded and never charged. */
@ApplicationScoped
class LevyServices {

    private final Tariffs tariffs;

    @Inject
    LevyServices(Tariffs tariffs) {
        this.tariffs = tariffs;
    }

    /** A problem unless the tariff of the month charges one-off sums. */
    List<Problem> chargingSums(ServiceId service, BillingPeriod period) {
        return judge(service, period, Quantity.OneOff.class, "levy.service.notOneOff");
    }

    /** A problem unless the tariff of the month shares a cost. */
    List<Problem> sharingCost(ServiceId service, BillingPeriod period) {
        return judge(service, period, Quantity.ShareOfCost.class, "levy.service.notShared");
    }

    private List<Problem> judge(
            ServiceId service, BillingPeriod period, Class<? extends Quantity> wanted, String refusal) {
        var code = tariffs.service(service).code();
        var fits = tariffs.priced(period.firstDay(), period.lastDay()).stream()
                .filter(priced -> priced.code().equals(code))
                .flatMap(priced -> priced.versions().stream())
                .anyMatch(version -> wanted.isInstance(version.terms().quantity()));
        return fits
                ? new ArrayList<>()
                : new ArrayList<>(List.of(Problem.of(refusal, period.firstDay()).at("service")));
    }
}
