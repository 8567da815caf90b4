package org.commonhold.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Formats;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Texts;
import org.commonhold.pricing.Explanation.Note;
import org.commonhold.pricing.Explanation.Span;
import org.commonhold.pricing.Explanation.Step;

/** An explanation in words and as the rows of a table, in the language of the reader. */
public final class Explanations {

    /** More steps than this are not read out. */
    private static final int SPOKEN = 6;

    private static final int GUARD = 2;
    private static final Set<String> UNITS = Set.of("m2", "unit", "person", "day", "month", "m3", "kWh", "Gcal");
    private static final Set<String> PER_CENT = Set.of("tax", "percent", "benefit", "discount");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private Explanations() {}

    /** A step in words; {@code factor} is empty when it is 1; {@code days} name the document that set the price, too. */
    public record Row(String what, String quantity, String price, String factor, String days, String amount) {}

    /** One sentence, such as "53.4 m² × $25.00 = $1,335.00; price in force since Jan 1, 2026". */
    public static String sentence(Language language, Explanation why, Money amount) {
        var steps = why.steps();
        var sum = steps.size() > SPOKEN
                ? Texts.text(language, "pricing.sentence.steps", steps.size(), Formats.money(amount, language))
                : steps.stream().map(s -> product(language, s)).collect(Collectors.joining(" + ")) + " = "
                        + Formats.money(amount, language);
        return steps.stream()
                .map(Step::validFrom)
                .filter(day -> day != null && !day.equals(PricedService.Version.ALWAYS))
                .reduce((one, other) -> other)
                .map(day -> Texts.text(language, "pricing.sentence.since", sum, Formats.date(day, language)))
                .orElse(sum);
    }

    private static String product(Language language, Step step) {
        var text = new StringBuilder(quantity(language, step));
        if (!money(step.unit()) || step.price().compareTo(BigDecimal.ONE) != 0) {
            text.append(" × ").append(price(language, step));
        }
        if (step.factor().compareTo(BigDecimal.ONE) != 0) {
            text.append(" × ").append(Formats.number(step.factor(), language));
        }
        return text.toString();
    }

    /** The rows of the table, in the order of the computation. */
    public static List<Row> rows(Language language, Explanation why, Currency currency) {
        return why.steps().stream().map(s -> row(language, s, currency)).toList();
    }

    private static Row row(Language language, Step step, Currency currency) {
        var name = Texts.text(language, "pricing.step." + step.what());
        return new Row(
                step.detail().isEmpty() ? name : name + " " + detail(language, step.detail()),
                quantity(language, step),
                price(language, step),
                step.factor().compareTo(BigDecimal.ONE) == 0 ? "" : Formats.number(step.factor(), language),
                days(language, step),
                amount(language, step.amount(), currency));
    }

    private static String days(Language language, Step step) {
        var days = Texts.text(
                language,
                "pricing.days",
                ChronoUnit.DAYS.between(step.from(), step.to()),
                Formats.date(step.from(), language),
                Formats.date(step.to().minusDays(1), language));
        var decision = step.decision();
        return decision == null || decision.isBlank() ? days : days + " · " + decision;
    }

    /** What the meters counted, one text for each register. */
    public static List<String> readings(Language language, Explanation why) {
        return why.readings().stream().map(s -> reading(language, s)).toList();
    }

    private static String reading(Language language, Span span) {
        var from = Formats.number(span.from(), language);
        var fromDate = Formats.date(span.fromDate(), language);
        var to = Formats.number(span.to(), language);
        var toDate = Formats.date(span.toDate(), language);
        var use = Formats.number(span.use(), language);
        return span.zone().isEmpty()
                ? Texts.text(language, "pricing.reading.single", span.serial(), from, fromDate, to, toDate, use)
                : Texts.text(language, "pricing.reading", span.serial(), span.zone(), from, fromDate, to, toDate, use);
    }

    /** Estimates, benefits, shares: one text for each remark. */
    public static List<String> notes(Language language, Explanation why) {
        return why.notes().stream().map(n -> note(language, n)).toList();
    }

    private static String note(Language language, Note note) {
        var arguments = note.key().endsWith("Of")
                ? new Object[] {String.join(", ", note.arguments())}
                : note.arguments().stream().map(a -> argument(language, a)).toArray();
        return Texts.text(language, "pricing.note." + note.key(), arguments);
    }

    private static Object argument(Language language, String text) {
        if (DATE.matcher(text).matches()) {
            return Formats.date(LocalDate.parse(text), language);
        }
        if (MONTH.matcher(text).matches()) {
            return Formats.month(BillingPeriod.parse(text), language);
        }
        if (UNITS.contains(text)) {
            return unit(language, text, BigDecimal.TEN);
        }
        return NUMBER.matcher(text).matches() ? Formats.number(new BigDecimal(text), language) : text;
    }

    private static String detail(Language language, String detail) {
        return MONTH.matcher(detail).matches() ? Formats.month(BillingPeriod.parse(detail), language) : detail;
    }

    /** Per unit, with all the digits that the tariff has, which may be more than the currency's: {@code 25.00}, {@code 4.4512}. */
    public static String price(Language language, BigDecimal price, Currency currency) {
        var plain = price.stripTrailingZeros();
        return Formats.price(
                plain.setScale(Math.max(currency.getDefaultFractionDigits(), plain.scale()), RoundingMode.UNNECESSARY),
                language);
    }

    /** With its unit: {@code 53.4 m²}, {@code $120.00}. */
    public static String quantity(Language language, BigDecimal quantity, String unit) {
        return money(unit)
                ? amount(language, quantity, Currency.getInstance(unit))
                : Formats.number(quantity, language) + "\u00a0" + unit(language, unit, quantity);
    }

    private static String quantity(Language language, Step step) {
        return quantity(language, step.quantity(), step.unit());
    }

    /** In the form that follows the number. */
    private static String unit(Language language, String unit, BigDecimal quantity) {
        return Texts.text(language, "pricing.unit." + unit, quantity);
    }

    private static boolean money(String unit) {
        return !UNITS.contains(unit);
    }

    private static String price(Language language, Step step) {
        return PER_CENT.contains(step.what())
                ? Formats.number(step.price().movePointRight(2), language) + "\u00a0%"
                : Formats.number(step.price(), language);
    }

    /** With the currency's sign when its digits are enough, otherwise two digits more. */
    private static String amount(Language language, BigDecimal amount, Currency currency) {
        var digits = currency.getDefaultFractionDigits();
        var clean = amount.setScale(digits + GUARD, RoundingMode.HALF_UP).stripTrailingZeros();
        return clean.scale() <= digits
                ? Formats.money(Money.rounded(clean, currency, RoundingMode.UNNECESSARY), language)
                : Formats.number(clean, language);
    }
}
