package org.commonhold.admin.tariffs;

import java.math.BigDecimal;
import java.util.Currency;
import org.commonhold.metering.Resource;
import org.commonhold.tariff.Basis;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.jspecify.annotations.Nullable;

/** What a service is charged by, in words. */
final class PriceWords {

    private PriceWords() {}

    /** Such as "By meter: cold water". */
    static String basis(Basis basis, @Nullable Resource resource) {
        var words = Languages.text("tariff.basis." + basis.name());
        return resource == null
                ? words
                : Languages.text(
                        "admin.service.metered", words, Languages.text("metering.resource." + resource.name()));
    }

    /** Such as m², unit, kWh. */
    static String unit(Basis basis, @Nullable Resource resource) {
        return switch (basis) {
            case AREA -> Languages.text("billing.quantityUnit.m2");
            case UNIT -> Languages.text("billing.quantityUnit.unit");
            case METERED -> resource == null ? "" : Languages.text("metering.unit." + resource.unit());
        };
    }

    /** Such as "24.50 RUB / m²". */
    static String price(BigDecimal price, Currency currency, Basis basis, @Nullable Resource resource) {
        var plain = price.stripTrailingZeros();
        var shown = plain.setScale(Math.max(currency.getDefaultFractionDigits(), plain.scale()));
        return Languages.text(
                "admin.price.per", Formats.price(shown), currency.getCurrencyCode(), unit(basis, resource));
    }

    /** A quantity people know: a usual flat, one unit, a month's use. */
    static BigDecimal usualQuantity(Basis basis, @Nullable Resource resource) {
        return switch (basis) {
            case AREA -> new BigDecimal("58.9");
            case UNIT -> BigDecimal.ONE;
            case METERED -> new BigDecimal(resource == Resource.ELECTRICITY ? "150" : "5");
        };
    }
}
