package org.commonhold.admin.tariffs;

import org.commonhold.metering.Resource;
import org.commonhold.pricing.Quantity;
import org.jspecify.annotations.Nullable;

/** The quantities that this form can set a plain price for. */
enum Basis {
    AREA,
    UNIT,
    METERED;

    Quantity quantity(@Nullable Resource resource) {
        return switch (this) {
            case AREA -> new Quantity.Area(Quantity.AreaKind.GROSS);
            case UNIT -> new Quantity.Unit();
            case METERED -> resource == null ? new Quantity.Unit() : new Quantity.Consumption(resource.name(), null);
        };
    }
}
