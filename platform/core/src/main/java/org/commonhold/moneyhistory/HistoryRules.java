package org.commonhold.moneyhistory;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commonhold.kernel.Formats;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Texts;

/** Which lines a search finds. Pure. */
final class HistoryRules {

    private static final int LONGEST_TEXT = 100;

    private HistoryRules() {}

    /** The latest first; of one day the payments first. Refuses days in the wrong order and a text that is too long. */
    static List<HistoryLine> find(List<HistoryLine> lines, HistorySearch search, Language language) {
        judge(search);
        var words = Stream.of(search.text().strip().split("\\s+"))
                .map(HistoryRules::folded)
                .toList();
        return lines.stream()
                .filter(line -> inTime(line, search) && search.part().takes(line))
                .filter(line -> words.stream().allMatch(seen(line, language)::contains))
                .sorted(Comparator.comparing(HistoryLine::on)
                        .thenComparing(line -> line.payment() != null)
                        .reversed())
                .toList();
    }

    private static void judge(HistorySearch search) {
        var from = search.from();
        var to = search.to();
        if (from != null && to != null && to.isBefore(from)) {
            throw new HistoryRejected(Problem.of("moneyhistory.to.beforeFrom").at("to"));
        }
        if (search.text().length() > LONGEST_TEXT) {
            throw new HistoryRejected(
                    Problem.of("moneyhistory.text.tooLong", LONGEST_TEXT).at("text"));
        }
    }

    private static boolean inTime(HistoryLine line, HistorySearch search) {
        var from = search.from();
        var to = search.to();
        return (from == null || !line.on().isBefore(from))
                && (to == null || !line.on().isAfter(to));
    }

    /** All that the reader sees of the line, and the sum as it is typed. */
    private static String seen(HistoryLine line, Language language) {
        var method = line.method();
        var state = line.state();
        var period = line.period();
        return Stream.of(
                        String.valueOf(line.number()),
                        line.amount().major().toPlainString(),
                        Formats.money(line.amount(), language),
                        Formats.date(line.on(), language),
                        line.on().toString(),
                        period == null ? "" : Formats.month(period, language),
                        method == null ? "" : Texts.text(language, "payment.method." + method),
                        state == null ? "" : Texts.text(language, "payment.state." + state))
                .map(HistoryRules::folded)
                .reduce("", (all, part) -> all + '\n' + part);
    }

    /** Blanks inside a sum are thin or fixed ones: none of them counts. */
    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0\\u202f]", "");
    }
}
