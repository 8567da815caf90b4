package org.commonhold.bankfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.commonhold.kernel.Money;

/**
 * 1CClientBankExchange, versions 1.02 and 1.03 (v8.1c.ru, exchange standard 100/101): UTF-8, windows-1251 or cp866. Sums have a point, days are dd.mm.yyyy.
 */
final class OneCReader {

    static final String FIRST = "1CClientBankExchange";
    private static final String LAST = "КонецФайла";
    private static final String VERSION = "ВерсияФормата";
    private static final int LOOK_AT = 4096;
    private static final String ACCOUNT = "РасчСчет";
    private static final String DAY = "dd.MM.uuuu";
    private static final Set<String> VERSIONS = Set.of("1.01", "1.02", "1.03");

    private final Currency currency;
    private final FileTotals totals;
    private final Set<String> own = new HashSet<>();
    private final List<BankStatement> statements = new ArrayList<>();

    private OneCReader(Currency currency, Consumer<BankEntry> each) {
        this.currency = currency;
        totals = new FileTotals(currency, each);
    }

    static BankFileSummary read(BankFileSource source, Currency currency, Consumer<BankEntry> each) {
        var reader = new OneCReader(currency, each);
        try (var text = FileText.open(source, charset(source))) {
            reader.read(text);
        }
        return new BankFileSummary(
                BankFormat.ONE_C,
                reader.statements,
                reader.totals.entries(),
                reader.totals.incoming(),
                reader.totals.outgoing(),
                Money.zero(currency));
    }

    /** What the header's first key looks like tells more than what it says: programs copy "Windows" into files of DOS. */
    private static Charset charset(BankFileSource source) {
        try (var in = source.open()) {
            var start = new String(in.readNBytes(LOOK_AT), FileText.DOS);
            return FileText.utf8Or(source, start.contains(VERSION) ? FileText.DOS : FileText.WINDOWS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(FileText text) {
        var first = text.next();
        if (first == null || !first.strip().equals(FIRST)) {
            throw new BankFileRefused("oneC.first");
        }
        for (var line = text.next(); line != null; line = text.next()) {
            if (line.startsWith("СекцияРасчСчет")) {
                account(new Section(text, "КонецРасчСчет"));
            } else if (line.startsWith("СекцияДокумент")) {
                document(new Section(text, "КонецДокумента"));
            } else if (line.strip().equals(LAST)) {
                return;
            } else {
                header(line, text.line());
            }
        }
        throw new BankFileRefused("oneC.end", text.line());
    }

    private void header(String line, int number) {
        var parts = line.split("=", 2);
        if (parts.length < 2) {
            if (!line.isBlank()) {
                throw new BankFileRefused("oneC.line", number, line);
            }
            return;
        }
        if (parts[0].equals(VERSION) && !VERSIONS.contains(parts[1].strip())) {
            throw new BankFileRefused("oneC.version", number, parts[1]);
        }
        if (parts[0].equals(ACCOUNT)) {
            own.add(parts[1].strip());
        }
    }

    /** Opening + in - out = closing, where the bank gives all four. */
    private void account(Section section) {
        var account = section.need(ACCOUNT);
        own.add(account);
        var all = section.has("НачальныйОстаток", "ВсегоПоступило", "ВсегоСписано", "КонечныйОстаток");
        if (!all) {
            statements.add(new BankStatement(account, null, null, false));
            return;
        }
        var opening = section.money("НачальныйОстаток");
        var closing = section.money("КонечныйОстаток");
        var expected = opening.plus(section.money("ВсегоПоступило")).minus(section.money("ВсегоСписано"));
        if (!expected.equals(closing)) {
            throw new BankFileRefused("balance", section.line, account, expected.major(), closing.major());
        }
        statements.add(new BankStatement(account, opening, closing, true));
    }

    private void document(Section document) {
        var payer = document.first("ПлательщикСчет", "ПлательщикРасчСчет");
        var payee = document.first("ПолучательСчет", "ПолучательРасчСчет");
        var in = document.first("ДатаПоступило");
        var out = document.first("ДатаСписано");
        var undated = in.isEmpty() && out.isEmpty();
        if (own.contains(payee) && (undated || !in.isEmpty())) {
            totals.accept(document.entry(payee, true, in));
        }
        if (own.contains(payer) && (undated || !out.isEmpty())) {
            totals.accept(document.entry(payer, false, out));
        }
    }

    /** The lines between a section's first and last. */
    private final class Section {

        private final Map<String, String> values = new LinkedHashMap<>();
        private final int line;

        Section(FileText text, String end) {
            line = text.line();
            var last = "";
            for (var next = text.next(); ; next = text.next()) {
                if (next == null) {
                    throw new BankFileRefused("oneC.end", text.line());
                }
                if (next.strip().equals(end)) {
                    return;
                }
                var parts = next.split("=", 2);
                if (parts.length == 2) {
                    last = parts[0].strip();
                    values.put(last, parts[1].strip());
                } else if (last.startsWith("НазначениеПлатежа")) {
                    // some banks break the purpose into lines without a key
                    values.merge(last, next.strip(), (a, b) -> a + " " + b);
                } else if (!next.isBlank()) {
                    throw new BankFileRefused("oneC.line", text.line(), next);
                }
            }
        }

        boolean has(String... keys) {
            return List.of(keys).stream().allMatch(k -> !first(k).isEmpty());
        }

        String first(String... keys) {
            for (var key : keys) {
                var value = values.getOrDefault(key, "");
                if (!value.isEmpty()) {
                    return value;
                }
            }
            return "";
        }

        String need(String key) {
            var value = first(key);
            if (value.isEmpty()) {
                throw new BankFileRefused("field", line, key);
            }
            return value;
        }

        Money money(String key) {
            return Figures.money(need(key), '.', currency, line);
        }

        BankEntry entry(String account, boolean incoming, String moved) {
            var written = need("Дата");
            var amount = money("Сумма");
            if (!amount.isPositive()) {
                throw new BankFileRefused("amount", line, first("Сумма"));
            }
            var other = incoming ? "Плательщик" : "Получатель";
            var identity = String.join(
                    "|",
                    incoming ? "IN" : "OUT",
                    need("Номер"),
                    written,
                    String.valueOf(amount.minor()),
                    first("ПлательщикСчет", "ПлательщикРасчСчет"),
                    moved);
            return new BankEntry(
                    line,
                    account,
                    Figures.day(moved.isEmpty() ? written : moved, DAY, line),
                    null,
                    incoming ? amount : amount.negated(),
                    Money.zero(currency),
                    Payer.of(
                            first(other + "1", other), first(other + "Счет", other + "РасчСчет"), first(other + "ИНН")),
                    null,
                    purpose(),
                    null,
                    null,
                    identity,
                    identity);
        }

        private List<String> purpose() {
            var texts = new ArrayList<String>();
            texts.add(first("НазначениеПлатежа"));
            for (int i = 1; i <= 6; i++) {
                var part = first("НазначениеПлатежа" + i);
                if (!texts.get(0).contains(part)) {
                    texts.add(part);
                }
            }
            texts.add(first("Код"));
            return texts;
        }
    }
}
