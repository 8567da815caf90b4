package org.commonhold.moneyhistory;

import java.util.List;
import java.util.stream.Stream;
import org.commonhold.estate.AccountRef;
import org.commonhold.kernel.Formats;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Texts;
import org.commonhold.sheet.WrittenTable;

/** The history as a table that can be calculated with: sums are numbers, the currency has a column of its own. */
final class HistoryTable {

    private static final List<String> COLUMNS =
            List.of("on", "kind", "number", "period", "charged", "paid", "currency", "method", "state");

    private HistoryTable() {}

    static WrittenTable of(List<HistoryLine> lines, AccountRef account, Language language) {
        return new WrittenTable(
                account.number(),
                COLUMNS.stream()
                        .map(column -> Texts.text(language, "moneyhistory.column." + column))
                        .toList(),
                lines.stream().map(line -> row(line, language)).toList());
    }

    private static List<Object> row(HistoryLine line, Language language) {
        var isPayment = line.payment() != null;
        var number = line.number();
        return Stream.<Object>of(
                        line.on(),
                        kind(line, language),
                        number == null ? "" : number.toString(),
                        period(line, language),
                        isPayment ? "" : line.amount().major(),
                        isPayment ? line.amount().major() : "",
                        line.amount().currency().getCurrencyCode(),
                        method(line, language),
                        state(line, language))
                .toList();
    }

    static String kind(HistoryLine line, Language language) {
        return Texts.text(language, line.payment() == null ? "moneyhistory.statement" : "moneyhistory.payment");
    }

    static String period(HistoryLine line, Language language) {
        var period = line.period();
        return period == null ? "" : Formats.month(period, language);
    }

    static String method(HistoryLine line, Language language) {
        var method = line.method();
        return method == null ? "" : Texts.text(language, "payment.method." + method);
    }

    static String state(HistoryLine line, Language language) {
        var state = line.state();
        return state == null ? "" : Texts.text(language, "payment.state." + state);
    }
}
