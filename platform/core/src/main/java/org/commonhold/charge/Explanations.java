package org.commonhold.charge;

import java.util.stream.Collectors;
import org.commonhold.kernel.Formats;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Texts;

/** An explanation in words: what was counted, at which price, in force since when. */
public final class Explanations {

    private Explanations() {}

    /** One sentence, such as "53.4 m² × $25.00 = $1,335.00; price in force since Jan 1, 2026". */
    public static String sentence(Language language, Explanation explanation, Money amount) {
        var price = Formats.number(explanation.price(), language) + " "
                + amount.currency().getCurrencyCode();
        var sum = Texts.text(
                language,
                "billing.explanation.product",
                quantity(language, explanation),
                price,
                Formats.money(amount, language),
                Formats.date(explanation.validFrom(), language));
        if (explanation.readings().isEmpty()) {
            return sum;
        }
        return explanation.readings().stream()
                        .map(span -> reading(language, span))
                        .collect(Collectors.joining("; ", "", ". "))
                + sum;
    }

    /** Quantity with its unit: {@code 53.4 m²}. */
    public static String quantity(Language language, Explanation explanation) {
        return Formats.number(explanation.quantity(), language)
                + " "
                + Texts.text(language, "billing.quantityUnit." + explanation.unit());
    }

    private static String reading(Language language, Explanation.Span span) {
        return Texts.text(
                language,
                "billing.explanation.reading",
                span.serial(),
                span.zone(),
                Formats.number(span.from(), language),
                Formats.date(span.fromDate(), language),
                Formats.number(span.to(), language),
                Formats.date(span.toDate(), language));
    }
}
