package org.commonhold.admin.tariffs;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.commonhold.admin.terms.UnitWords;
import org.commonhold.admin.terms.Way;
import org.commonhold.pricing.Explanations;
import org.commonhold.pricing.Price;
import org.commonhold.pricing.Quantity;
import org.commonhold.pricing.Terms;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.jspecify.annotations.Nullable;

/** Terms in one line. */
final class TermsWords {

    private TermsWords() {}

    /** Such as "By meter, in steps: cold water". */
    static String way(@Nullable Terms terms) {
        if (terms == null) {
            return Languages.text("admin.none");
        }
        var words = Languages.text("admin.terms.way." + Way.of(terms).name());
        if (terms.quantity() instanceof Quantity.Consumption use) {
            return of(words, use.resource());
        }
        return terms.quantity() instanceof Quantity.CommonUse use ? of(words, use.resource()) : words;
    }

    /** Such as "24.50 RUB / m²", "5–9 CNY / m³" or "12 %". */
    static String price(Terms terms, Currency currency) {
        if (terms.price() instanceof Price.Percent share) {
            return Languages.text("admin.tariff.percent", Formats.number(plain(share.percent())));
        }
        var prices = prices(terms).sorted().toList();
        if (prices.isEmpty()) {
            return Languages.text("admin.none");
        }
        var lowest = shown(prices.get(0), currency);
        var highest = shown(prices.get(prices.size() - 1), currency);
        return Languages.text(
                "admin.price.per",
                lowest.equals(highest) ? lowest : Languages.text("admin.tariff.range", lowest, highest),
                currency.getCurrencyCode(),
                UnitWords.of(terms.quantity()));
    }

    private static Stream<BigDecimal> prices(Terms terms) {
        if (terms.quantity() instanceof Quantity.ShareOfCost || terms.quantity() instanceof Quantity.OneOff) {
            return Stream.of();
        }
        var price = terms.price();
        if (price instanceof Price.Flat flat) {
            return Stream.of(flat.price());
        }
        if (price instanceof Price.Packaged bundle) {
            return Stream.of(bundle.price());
        }
        if (price instanceof Price.ByZone zoned) {
            return zoned.prices().values().stream();
        }
        List<Price.Tiered.Season> seasons = price instanceof Price.Tiered tiered ? tiered.seasons() : List.of();
        return seasons.stream().flatMap(s -> s.steps().stream()).map(Price.Tiered.Step::price);
    }

    private static String of(String words, String resource) {
        return Languages.text("admin.service.metered", words, Languages.text("metering.resource." + resource));
    }

    private static String shown(BigDecimal price, Currency currency) {
        return Explanations.price(Languages.current(), price, currency);
    }

    private static BigDecimal plain(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
