package org.commonhold.statement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.commonhold.document.PageTemplate;
import org.commonhold.kernel.Formats;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Texts;
import org.commonhold.pricing.Explanations;

/** Fills the template of a statement. */
final class StatementPage {

    private static final String ROW_BEGIN = "<!-- line -->";
    private static final String ROW_END = "<!-- /line -->";
    private static final String TEMPLATE = PageTemplate.load(StatementPage.class, "statement.html");

    private StatementPage() {}

    static String html(StatementSheet sheet, Language language) {
        var begin = TEMPLATE.indexOf(ROW_BEGIN);
        var end = TEMPLATE.indexOf(ROW_END);
        var row = TEMPLATE.substring(begin + ROW_BEGIN.length(), end);
        var lines = sheet.details().lines().stream()
                .map(line -> PageTemplate.fill(row, values(line, language), language))
                .collect(Collectors.joining());
        var head = PageTemplate.fill(TEMPLATE.substring(0, begin), values(sheet, language), language);
        var foot = PageTemplate.fill(TEMPLATE.substring(end + ROW_END.length()), values(sheet, language), language);
        return head + lines + foot;
    }

    private static Map<String, String> values(StatementSheet sheet, Language language) {
        var details = sheet.details();
        var statement = details.statement();
        var values = new LinkedHashMap<String, String>();
        values.put("language", language.locale().toLanguageTag());
        values.put("company", sheet.company());
        values.put("phone", Objects.requireNonNullElse(sheet.phone(), ""));
        values.put("title", Texts.text(language, "billing.statement.title", Long.toString(statement.number())));
        values.put("period", Formats.month(statement.period(), language));
        values.put("issued", Formats.date(sheet.issuedOn(), language));
        values.put("account", details.accountNumber());
        values.put("address", details.address());
        values.put("owners", String.join(", ", sheet.owners()));
        values.put("dueOn", Formats.date(statement.dueOn(), language));
        values.put("opening", money(statement.opening(), language));
        values.put("charged", money(statement.charged(), language));
        values.put("paid", money(statement.paid().negated(), language));
        values.put("due", money(statement.due(), language));
        values.put("openingLabel", label("opening", statement.opening(), language));
        values.put("dueLabel", label("due", statement.due(), language));
        return values;
    }

    private static Map<String, String> values(StatementDetails.Line line, Language language) {
        return Map.of(
                "service", line.serviceName(),
                "quantity", Explanations.quantity(language, line.quantity(), line.unit()),
                "price", Formats.number(line.price(), language),
                "amount", money(line.amount(), language),
                "why", line.sentence());
    }

    /** A debt and an advance have different names. */
    private static String label(String what, Money sum, Language language) {
        return Texts.text(language, "billing.statement." + what + (sum.minor() < 0 ? ".advance" : ".debt"));
    }

    private static String money(Money money, Language language) {
        return Formats.money(money, language);
    }
}
