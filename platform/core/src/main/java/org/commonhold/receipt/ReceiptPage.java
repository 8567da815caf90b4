package org.commonhold.receipt;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonhold.document.PageTemplate;
import org.commonhold.kernel.Formats;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Texts;
import org.commonhold.payment.PaymentDetails;

/** Fills the template of a receipt. */
final class ReceiptPage {

    private static final String ROW_BEGIN = "<!-- line -->";
    private static final String ROW_END = "<!-- /line -->";
    private static final String TEMPLATE = PageTemplate.load(ReceiptPage.class, "receipt.html");

    private ReceiptPage() {}

    /** The charges that the payment paid, and what of it is an advance, on the day of printing. */
    static String html(PaymentDetails details, String company, long number, LocalDate paidOn, Language language) {
        var begin = TEMPLATE.indexOf(ROW_BEGIN);
        var end = TEMPLATE.indexOf(ROW_END);
        var row = TEMPLATE.substring(begin + ROW_BEGIN.length(), end);
        var lines = details.settled().stream()
                .map(line -> PageTemplate.fill(row, values(line, language), language))
                .collect(Collectors.joining());
        var payment = details.payment();
        var values = Map.of(
                "language", language.locale().toLanguageTag(),
                "company", company,
                "title", Texts.text(language, "receipt.title", Long.toString(number)),
                "account", details.accountNumber(),
                "address", details.address(),
                "paidOn", Formats.date(paidOn, language),
                "method", Texts.text(language, "payment.method." + payment.method()),
                "amount", Formats.money(payment.amount(), language),
                "advance", Formats.money(details.advance(), language));
        return PageTemplate.fill(TEMPLATE.substring(0, begin), values, language)
                + lines
                + PageTemplate.fill(TEMPLATE.substring(end + ROW_END.length()), values, language);
    }

    private static Map<String, String> values(PaymentDetails.Settled line, Language language) {
        return Map.of(
                "service", line.serviceName(),
                "period", Formats.month(line.period(), language),
                "part", Formats.money(line.amount(), language));
    }
}
