package org.commonhold.tariff;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import org.commonhold.pricing.PricedService;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** Something a company charges for; its code is what people, tariffs and other systems call it by. */
@Entity
@Table(name = "service")
class Service extends TenantEntity {

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private PricedService.Fund fund;

    private boolean active = true;

    @SuppressWarnings("NullAway.Init")
    protected Service() {}

    Service(DefineService command) {
        code = command.code().strip();
        name = command.name().strip();
        fund = command.fund();
    }

    ServiceId serviceId() {
        return new ServiceId(id());
    }

    String code() {
        return code;
    }

    ServiceRow row() {
        return new ServiceRow(serviceId(), code, name, fund, active);
    }

    PricedService pricedBy(List<TariffVersion> versions) {
        return new PricedService(
                code, name, fund, versions.stream().map(TariffVersion::priced).toList());
    }

    ServiceTerms with(@Nullable TariffVersion version) {
        return version == null
                ? new ServiceTerms(serviceId(), code, name, fund, null, null, null)
                : new ServiceTerms(
                        serviceId(), code, name, fund, version.versionId(), version.terms(), version.validFrom());
    }
}
