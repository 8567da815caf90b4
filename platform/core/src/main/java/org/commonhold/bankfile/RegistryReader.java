package org.commonhold.bankfile;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.commonhold.kernel.Money;

/**
 * A registry of payments by its profile. The trailer must fit what the lines add up to, else the whole file is refused; a row's own sum,
 * transfer and fee must fit each other.
 */
final class RegistryReader {

    private final RegistryProfile profile;
    private final Currency currency;
    private final FileTotals totals;
    private final Map<String, Integer> seen = new HashMap<>();
    private Money transferred;
    private Money fee;

    private RegistryReader(RegistryProfile profile, Currency currency, Consumer<BankEntry> each) {
        this.profile = profile;
        this.currency = currency;
        totals = new FileTotals(currency, each);
        transferred = Money.zero(currency);
        fee = Money.zero(currency);
    }

    static BankFileSummary read(
            BankFileSource source, RegistryProfile profile, Currency currency, Consumer<BankEntry> each) {
        if (!profile.problems().isEmpty()) {
            throw new BankProfileRefused(profile.problems());
        }
        var reader = new RegistryReader(profile, currency, each);
        try (var text = FileText.open(source, Charset.forName(profile.encoding()))) {
            reader.read(text);
        }
        return new BankFileSummary(
                BankFormat.REGISTRY,
                List.of(),
                reader.totals.entries(),
                reader.totals.incoming(),
                reader.totals.outgoing(),
                reader.fee);
    }

    private void read(FileText text) {
        var ended = false;
        for (var line = text.next(); line != null; line = text.next()) {
            if (text.line() <= profile.headerLines() || line.isBlank()) {
                continue;
            }
            if (ended) {
                throw new BankFileRefused("registry.afterTrailer", text.line());
            }
            if (!profile.trailer().isEmpty() && line.startsWith(profile.trailer())) {
                trailer(line.substring(profile.trailer().length()), text.line());
                ended = true;
            } else {
                row(line, text.line());
            }
        }
        if (!ended && !profile.trailer().isEmpty()) {
            throw new BankFileRefused("registry.noTrailer", text.line(), profile.trailer());
        }
        if (totals.entries() == 0) {
            throw new BankFileRefused("registry.empty");
        }
    }

    /** count;sum;transferred;fee: those that are given must be right. */
    private void trailer(String text, int line) {
        var cells = cells(text);
        var count = cells.get(0).strip();
        if (!count.equals(String.valueOf(totals.entries()))) {
            throw new BankFileRefused("registry.count", line, count, totals.entries());
        }
        var sums = List.of(totals.balance(), transferred, fee);
        for (int i = 0; i < sums.size() && i + 1 < cells.size(); i++) {
            var said = cells.get(i + 1).strip();
            if (!said.isEmpty() && known(i)) {
                var sum = money(said, line);
                if (!sum.equals(sums.get(i))) {
                    throw new BankFileRefused(
                            "registry.sum", line, sum.major(), sums.get(i).major());
                }
            }
        }
    }

    /** What no column tells cannot be added up. */
    private boolean known(int place) {
        return switch (place) {
            case 1 -> has(RegistryField.TRANSFERRED) || has(RegistryField.FEE);
            case 2 -> has(RegistryField.FEE) || has(RegistryField.TRANSFERRED);
            default -> true;
        };
    }

    private boolean has(RegistryField field) {
        return profile.columns().containsKey(field);
    }

    private void row(String line, int number) {
        var cells = cells(line);
        var amount = money(need(cells, RegistryField.AMOUNT, number), number);
        var kept = has(RegistryField.FEE)
                ? money(need(cells, RegistryField.FEE, number), number)
                : has(RegistryField.TRANSFERRED)
                        ? amount.minus(money(need(cells, RegistryField.TRANSFERRED, number), number))
                        : Money.zero(currency);
        var gross = profile.net() ? amount.plus(kept) : amount;
        if (has(RegistryField.TRANSFERRED)) {
            var passed = money(need(cells, RegistryField.TRANSFERRED, number), number);
            if (!gross.minus(kept).equals(passed)) {
                throw new BankFileRefused("registry.row", number, gross.major(), kept.major(), passed.major());
            }
        }
        if (!gross.isPositive() || kept.minor() < 0) {
            throw new BankFileRefused("amount", number, cell(cells, RegistryField.AMOUNT));
        }
        fee = fee.plus(kept);
        transferred = transferred.plus(gross.minus(kept));
        totals.accept(entry(cells, number, gross, kept));
    }

    private BankEntry entry(List<String> cells, int number, Money amount, Money kept) {
        LocalDate day = Figures.day(need(cells, RegistryField.DAY, number), profile.dayPattern(), number);
        var owner = cell(cells, RegistryField.ACCOUNT);
        var transaction = cell(cells, RegistryField.TRANSACTION);
        var content = String.join(
                "|", day.toString(), cell(cells, RegistryField.TIME), owner, String.valueOf(amount.minor()));
        var identity = transaction.isEmpty()
                // equal rows of one file are payments of their own; in another file they come again in the same number
                ? "ROW|" + content + "|" + seen.merge(content, 1, Integer::sum)
                : "TX|" + transaction + "|" + content;
        return new BankEntry(
                number,
                "",
                day,
                null,
                amount,
                kept,
                Payer.of(cell(cells, RegistryField.NAME), null, null),
                owner.isEmpty() ? null : owner,
                List.of(owner, cell(cells, RegistryField.ADDRESS), cell(cells, RegistryField.PERIOD), transaction),
                null,
                null,
                identity,
                identity);
    }

    private Money money(String text, int line) {
        return Figures.money(text, profile.decimalMark().charAt(0), currency, line);
    }

    private String need(List<String> cells, RegistryField field, int line) {
        var text = cell(cells, field);
        if (text.isEmpty()) {
            var column = profile.columns().getOrDefault(field, 0) + 1;
            throw new BankFileRefused("registry.cell", line, column, cells.size());
        }
        return text;
    }

    private String cell(List<String> cells, RegistryField field) {
        var column = profile.columns().get(field);
        return column == null || column >= cells.size() ? "" : cells.get(column).strip();
    }

    /** Cells may be quoted; a doubled quote inside is one. */
    private List<String> cells(String line) {
        var separator = profile.separator().charAt(0);
        if (line.indexOf('"') < 0) {
            return List.of(line.split(Pattern.quote(profile.separator()), -1));
        }
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (int i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"' && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
