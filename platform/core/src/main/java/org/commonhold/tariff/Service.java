package org.commonhold.tariff;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.commonhold.metering.Resource;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** Something a company charges for; its code is what people and other systems call it by. */
@Entity
@Table(name = "service")
class Service extends TenantEntity {

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    @Enumerated(EnumType.STRING)
    private @Nullable Resource resource;

    private boolean active = true;

    @SuppressWarnings("NullAway.Init")
    protected Service() {}

    Service(DefineService command) {
        code = command.code().strip();
        name = command.name().strip();
        basis = command.basis();
        resource = command.resource();
    }

    ServiceId serviceId() {
        return new ServiceId(id());
    }

    ServiceRow row() {
        return new ServiceRow(serviceId(), code, name, basis, resource, active);
    }

    ServicePrice pricedBy(@Nullable TariffVersion version) {
        return version == null
                ? new ServicePrice(serviceId(), code, name, basis, resource, null, null, null)
                : new ServicePrice(
                        serviceId(),
                        code,
                        name,
                        basis,
                        resource,
                        version.versionId(),
                        version.price(),
                        version.validFrom());
    }
}
