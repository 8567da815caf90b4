package org.commonhold.moneyhistory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonhold.document.PageTemplate;
import org.commonhold.estate.AccountRef;
import org.commonhold.kernel.Formats;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Texts;
import org.commonhold.paper.PaperPdf;
import org.commonhold.tenancy.CompanyDetails;

/** History and year on paper. */
final class HistoryPaper {

    private static final String ROW_BEGIN = "<!-- line -->";
    private static final String ROW_END = "<!-- /line -->";
    private static final String HISTORY = PageTemplate.load(HistoryPaper.class, "history.html");
    private static final String YEAR = PageTemplate.load(HistoryPaper.class, "year.html");

    private HistoryPaper() {}

    static byte[] history(
            List<HistoryLine> lines, AccountRef account, CompanyDetails company, LocalDate today, Language language) {
        var values = Map.of(
                "language", language.locale().toLanguageTag(),
                "company", company.name(),
                "title", Texts.text(language, "moneyhistory.title"),
                "account", account.number(),
                "address", account.address(),
                "printedOn", Formats.date(today, language));
        return PaperPdf.render(
                page(HISTORY, values, lines.stream().map(l -> line(l, language)).toList(), language));
    }

    private static Map<String, String> line(HistoryLine line, Language language) {
        var number = line.number();
        var isPayment = line.payment() != null;
        var amount = Formats.money(line.amount(), language);
        return Map.of(
                "on", Formats.date(line.on(), language),
                "kind", HistoryTable.kind(line, language),
                "number", number == null ? "" : number.toString(),
                "about",
                        isPayment
                                ? HistoryTable.method(line, language) + ", " + HistoryTable.state(line, language)
                                : HistoryTable.period(line, language),
                "charged", isPayment ? "" : amount,
                "paid", isPayment ? amount : "");
    }

    static byte[] year(YearSummary year, AccountRef account, CompanyDetails company, Language language) {
        var values = Map.ofEntries(
                Map.entry("language", language.locale().toLanguageTag()),
                Map.entry("company", company.name()),
                Map.entry("title", Texts.text(language, "moneyhistory.year.title", Integer.toString(year.year()))),
                Map.entry("account", account.number()),
                Map.entry("address", account.address()),
                Map.entry("until", Formats.date(year.until(), language)),
                Map.entry("opening", Formats.money(year.opening(), language)),
                Map.entry("charged", Formats.money(year.charged(), language)),
                Map.entry("paid", Formats.money(year.paid().negated(), language)),
                Map.entry("returned", Formats.money(year.returned(), language)),
                Map.entry("other", Formats.money(year.other(), language)),
                Map.entry("closing", Formats.money(year.closing(), language)));
        var rows = year.services().stream()
                .map(s -> Map.of("service", s.service(), "part", Formats.money(s.amount(), language)))
                .toList();
        return PaperPdf.render(page(YEAR, values, rows, language));
    }

    private static String page(
            String template, Map<String, String> values, List<Map<String, String>> rows, Language language) {
        var begin = template.indexOf(ROW_BEGIN);
        var end = template.indexOf(ROW_END);
        var row = template.substring(begin + ROW_BEGIN.length(), end);
        return PageTemplate.fill(template.substring(0, begin), values, language)
                + rows.stream().map(r -> PageTemplate.fill(row, r, language)).collect(Collectors.joining())
                + PageTemplate.fill(template.substring(end + ROW_END.length()), values, language);
    }
}
