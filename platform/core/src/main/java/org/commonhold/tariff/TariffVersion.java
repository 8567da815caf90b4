package org.commonhold.tariff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A price from a day on, until the next version begins; never edited. */
@Entity
@Table(name = "tariff_version")
class TariffVersion extends TenantEntity {

    @Column(name = "service_id")
    private long serviceId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    private BigDecimal price;
    private String currency;
    private @Nullable String decision;

    @SuppressWarnings("NullAway.Init")
    protected TariffVersion() {}

    TariffVersion(
            ServiceId service, LocalDate validFrom, BigDecimal price, String currency, @Nullable String decision) {
        this.serviceId = service.value();
        this.validFrom = validFrom;
        this.price = price;
        this.currency = currency;
        this.decision = decision;
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

    BigDecimal price() {
        return price;
    }

    TariffVersionRow row() {
        return new TariffVersionRow(versionId(), validFrom, price, currency, decision);
    }
}
