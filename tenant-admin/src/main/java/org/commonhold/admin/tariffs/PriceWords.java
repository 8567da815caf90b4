package org.commonhold.admin.tariffs;

import java.math.BigDecimal;
import java.util.Currency;
import org.commonhold.metering.Resource;
import org.commonhold.pricing.Price;
import org.commonhold.pricing.Quantity;
import org.commonhold.pricing.Terms;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.jspecify.annotations.Nullable;

/** What a service is charged by, in words. */
final class PriceWords {

    private PriceWords() {}

    /** Such as "By meter: cold water". */
    static String basis(@Nullable Terms terms) {
        if (terms == null) {
            return Languages.text("admin.none");
        }
        if (terms.quantity() instanceof Quantity.Consumption use) {
            return Languages.text(
                    "admin.service.metered",
                    Languages.text("tariff.basis.METERED"),
                    Languages.text("metering.resource." + use.resource()));
        }
        return Languages.text(terms.quantity() instanceof Quantity.Area ? "tariff.basis.AREA" : "tariff.basis.UNIT");
    }

    /** Such as m², unit, kWh. */
    static String unit(Quantity quantity) {
        if (quantity instanceof Quantity.Consumption use) {
            return Languages.text(
                    "metering.unit." + Resource.valueOf(use.resource()).unit());
        }
        return Languages.text(
                quantity instanceof Quantity.Area ? "billing.quantityUnit.m2" : "billing.quantityUnit.unit");
    }

    /** Such as "24.50 RUB / m²"; only the basis when there is no single price. */
    static String price(Terms terms, Currency currency) {
        if (!(terms.price() instanceof Price.Flat flat)) {
            return basis(terms);
        }
        var plain = flat.price().stripTrailingZeros();
        var shown = plain.setScale(Math.max(currency.getDefaultFractionDigits(), plain.scale()));
        return Languages.text(
                "admin.price.per", Formats.price(shown), currency.getCurrencyCode(), unit(terms.quantity()));
    }

    /** A quantity people know: a usual flat, one unit, a month's use. */
    static BigDecimal usualQuantity(Quantity quantity) {
        if (quantity instanceof Quantity.Consumption use) {
            return new BigDecimal(use.resource().equals(Resource.ELECTRICITY.name()) ? "150" : "5");
        }
        return quantity instanceof Quantity.Area ? new BigDecimal("58.9") : BigDecimal.ONE;
    }
}
