package org.commonhold.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.commonhold.metering.Resource;
import org.commonhold.pricing.Price;
import org.commonhold.pricing.Quantity;
import org.commonhold.pricing.Terms;
import org.commonhold.tariff.ServiceId;
import org.commonhold.tariff.ServiceTerms;
import org.commonhold.tariff.TariffVersionId;
import org.jspecify.annotations.Nullable;

/** A service with one flat price by area, unit or meter; any other terms leave the price null, which is an error. */
record ServicePrice(
        ServiceId service,
        String code,
        String name,
        Basis basis,
        @Nullable Resource resource,
        @Nullable TariffVersionId version,
        @Nullable BigDecimal price,
        @Nullable LocalDate validFrom) {

    static ServicePrice of(ServiceTerms service) {
        var terms = service.terms();
        var use = terms != null && terms.quantity() instanceof Quantity.Consumption metered ? metered : null;
        return new ServicePrice(
                service.service(),
                service.code(),
                service.name(),
                use != null ? Basis.METERED : isArea(terms) ? Basis.AREA : Basis.UNIT,
                use == null ? null : Resource.valueOf(use.resource()),
                service.version(),
                terms != null && terms.price() instanceof Price.Flat flat ? flat.price() : null,
                service.validFrom());
    }

    private static boolean isArea(@Nullable Terms terms) {
        return terms != null && terms.quantity() instanceof Quantity.Area;
    }
}
