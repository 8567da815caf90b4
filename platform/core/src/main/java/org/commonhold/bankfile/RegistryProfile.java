package org.commonhold.bankfile;

import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonhold.kernel.Problem;

/**
 * How a bank or agent writes its registries.
 *
 * @param encoding name of the character set
 * @param separator one character; {@code \t} for a tab
 * @param headerLines lines at the beginning that are no payments
 * @param trailer with what the last line begins; empty when there is none. It holds count;sum;transferred;fee, as many as are given
 * @param columns where each field stands, from 0
 * @param dayPattern such as {@code dd.MM.uuuu}
 * @param decimalMark point or comma
 * @param net true when the sum is what is left after the fee, which then has a column
 */
public record RegistryProfile(
        String encoding,
        String separator,
        int headerLines,
        String trailer,
        Map<RegistryField, Integer> columns,
        String dayPattern,
        String decimalMark,
        boolean net) {

    private static final List<RegistryField> NEEDED =
            List.of(RegistryField.DAY, RegistryField.ACCOUNT, RegistryField.AMOUNT);
    private static final int MOST = 100;

    public RegistryProfile {
        columns = Map.copyOf(columns);
    }

    /** What is wrong with it, each at its component. */
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (!Charset.isSupported(encoding.isBlank() ? "?" : encoding.strip())) {
            problems.add(Problem.of("bankfile.profile.encoding").at("encoding"));
        }
        if (separator.length() != 1) {
            problems.add(Problem.of("bankfile.profile.separator").at("separator"));
        }
        if (headerLines < 0 || headerLines > MOST) {
            problems.add(Problem.of("bankfile.profile.headerLines", MOST).at("headerLines"));
        }
        if (!decimalMark.equals(".") && !decimalMark.equals(",")) {
            problems.add(Problem.of("bankfile.profile.decimalMark").at("decimalMark"));
        }
        if (!dayFits()) {
            problems.add(Problem.of("bankfile.profile.dayPattern").at("dayPattern"));
        }
        columns(problems);
        return problems;
    }

    private void columns(List<Problem> problems) {
        NEEDED.stream()
                .filter(f -> !columns.containsKey(f))
                .forEach(f ->
                        problems.add(Problem.of("bankfile.profile.column", Problem.of("bankfile.field." + f.name()))
                                .at("columns")));
        if (columns.values().stream().anyMatch(c -> c < 0 || c >= MOST)
                || columns.values().stream().distinct().count() < columns.size()) {
            problems.add(Problem.of("bankfile.profile.columns", MOST).at("columns"));
        }
        if (net && !columns.containsKey(RegistryField.FEE)) {
            problems.add(Problem.of("bankfile.profile.net").at("net"));
        }
    }

    private boolean dayFits() {
        try {
            var format = DateTimeFormatter.ofPattern(dayPattern);
            var day = LocalDate.of(2026, 11, 28);
            return day.equals(LocalDate.parse(format.format(day), format));
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }
}
