package org.commonhold.staff.adjustment;

import java.util.stream.Collectors;
import org.commonhold.adjustment.LineParts;
import org.commonhold.adjustment.NamedPrice;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;

/** The numbers of a line as fields: its prices as they were, where it has several, and its zones. */
final class LineNumbers {

    private LineNumbers() {}

    /** None when the line has one price. */
    static NamedNumbers prices(LineParts parts) {
        var numbers = new NamedNumbers();
        if (parts.prices().size() > 1) {
            var dated = parts.prices().stream().map(NamedPrice::from).collect(Collectors.toSet());
            parts.prices()
                    .forEach(p -> numbers.field(
                            p.name(),
                            label(p, dated.size() > 1),
                            p.price().stripTrailingZeros().toPlainString()));
        }
        return numbers;
    }

    static NamedNumbers zones(LineParts parts) {
        var numbers = new NamedNumbers();
        parts.zones().forEach(z -> numbers.field(z, Languages.text("staff.adjustment.rightQuantity.zone", z), ""));
        return numbers;
    }

    private static String label(NamedPrice price, boolean dated) {
        var what = Languages.text("pricing.step." + price.what());
        var words = price.detail().isEmpty() ? what : what + " " + price.detail();
        return dated
                ? Languages.text("staff.adjustment.rightPrice.from", words, Formats.date(price.from()))
                : Languages.text("staff.adjustment.rightPrice.of", words);
    }
}
