package org.commonhold.tariff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.commonhold.json.JsonText;
import org.commonhold.pricing.PricedService;
import org.commonhold.pricing.Terms;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** Terms from a day on, until the next version begins; never edited. */
@Entity
@Table(name = "tariff_version")
class TariffVersion extends TenantEntity {

    @Column(name = "service_id")
    private long serviceId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    /** JSON of {@link Terms}. */
    private String terms;

    private String currency;
    private @Nullable String decision;

    @SuppressWarnings("NullAway.Init")
    protected TariffVersion() {}

    TariffVersion(PublishTariff command, String currency) {
        serviceId = command.service().value();
        validFrom = command.validFrom();
        terms = JsonText.write(command.terms());
        this.currency = currency;
        decision = command.decision();
    }

    TariffVersionId versionId() {
        return new TariffVersionId(id());
    }

    long serviceId() {
        return serviceId;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    Terms terms() {
        return JsonText.read(Terms.class, terms);
    }

    TariffVersionRow row() {
        return new TariffVersionRow(versionId(), validFrom, terms(), currency, decision);
    }

    PricedService.Version priced() {
        return new PricedService.Version(id(), validFrom, decision, terms());
    }
}
