package org.commonhold.bankfile;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Returns (addenda 99, R01 ...) and notices of change (addenda 98, C01 ...) of US direct debits: records of 94 characters. Counts, hashes
 * and sums of batch and file must fit. A returned debit takes its money out again; a notice moves none.
 */
final class NachaReader {

    private static final int LENGTH = 94;
    private static final long HASH = 10_000_000_000L;
    private static final int[] WEIGHTS = {3, 7, 1};

    private final Currency currency;
    private final FileTotals totals;
    private NachaCount batch = new NachaCount();
    private final NachaCount file = new NachaCount();
    private @Nullable LocalDate created;
    private @Nullable LocalDate day;
    private @Nullable String entry;
    private boolean ended;
    private int line;

    private NachaReader(Currency currency, Consumer<BankEntry> each) {
        this.currency = currency;
        totals = new FileTotals(currency, each);
    }

    static BankFileSummary read(BankFileSource source, Currency currency, Consumer<BankEntry> each) {
        var reader = new NachaReader(currency, each);
        try (var text = FileText.open(source, StandardCharsets.US_ASCII)) {
            for (var line = text.next(); line != null; line = text.next()) {
                reader.record(line, text.line());
            }
        }
        if (!reader.ended) {
            throw new BankFileRefused("nacha.end", reader.line);
        }
        return new BankFileSummary(
                BankFormat.NACHA,
                List.of(),
                reader.totals.entries(),
                reader.totals.incoming(),
                reader.totals.outgoing(),
                Money.zero(currency));
    }

    private void record(String text, int number) {
        line = number;
        if (text.isEmpty() || ended && text.chars().allMatch(c -> c == '9')) {
            return;
        }
        if (text.length() != LENGTH) {
            throw new BankFileRefused("nacha.length", number, text.length(), LENGTH);
        }
        switch (text.charAt(0)) {
            case '1' -> created = Figures.day(text.substring(23, 29), "uuMMdd", number);
            case '5' -> batch(text);
            case '6' -> entry(text);
            case '7' -> addenda(text);
            case '8' -> closeBatch(text);
            case '9' -> closeFile(text);
            default -> throw new BankFileRefused("nacha.record", number, text.substring(0, 1));
        }
    }

    private void batch(String text) {
        batch = new NachaCount();
        var effective = text.substring(69, 75);
        day = effective.isBlank() ? created : Figures.day(effective, "uuMMdd", line);
    }

    private void entry(String text) {
        var routing = text.substring(3, 12);
        if (!routing.matches("\\d{9}") || !checks(routing)) {
            throw new BankFileRefused("nacha.routing", line, routing);
        }
        batch.entry(number(routing.substring(0, 8)), number(text.substring(29, 39)), debit(text));
        entry = text;
    }

    /** Σ weight × digit divisible by ten, weights 3, 7, 1. */
    private static boolean checks(String routing) {
        var sum = 0;
        for (int i = 0; i < routing.length(); i++) {
            sum += (routing.charAt(i) - '0') * WEIGHTS[i % WEIGHTS.length];
        }
        return sum % 10 == 0;
    }

    /** Second digit of the transaction code: 1 and 2 to 4 are credits (21 a returned one), 6 to 9 debits. */
    private static boolean debit(String entry) {
        return entry.charAt(2) >= '6';
    }

    private void addenda(String text) {
        batch.addenda();
        var type = text.substring(1, 3);
        if (entry == null || day == null || !type.equals("99") && !type.equals("98")) {
            throw new BankFileRefused("nacha.addenda", line, type);
        }
        totals.accept(made(entry, text, type.equals("98")));
        entry = null;
    }

    private BankEntry made(String entry, String addenda, boolean notice) {
        var moved = notice ? 0 : number(entry.substring(29, 39));
        var trace = addenda.substring(6, 21).strip();
        var texts = new ArrayList<String>();
        texts.add(entry.substring(39, 54));
        texts.add(addenda.substring(35, 79));
        var identity = String.join("|", "ACH", entry.substring(79, 94), trace, addenda.substring(3, 6));
        return new BankEntry(
                line,
                "",
                Objects.requireNonNull(day),
                null,
                new Money(debit(entry) ? -moved : moved, currency),
                Money.zero(currency),
                Payer.of(entry.substring(54, 76), entry.substring(12, 29), null),
                null,
                texts,
                trace,
                addenda.substring(3, 6),
                identity,
                identity);
    }

    private void closeBatch(String text) {
        batch.check(
                text.substring(4, 10), text.substring(10, 20), text.substring(20, 32), text.substring(32, 44), line);
        file.add(batch);
    }

    private void closeFile(String text) {
        if (number(text.substring(1, 7)) != file.batches()) {
            throw new BankFileRefused("nacha.control", line, text.substring(1, 7), file.batches());
        }
        file.check(
                text.substring(13, 21), text.substring(21, 31), text.substring(31, 43), text.substring(43, 55), line);
        ended = true;
    }

    private long number(String digits) {
        if (!digits.matches("\\d+")) {
            throw new BankFileRefused("amount", line, digits);
        }
        return Long.parseLong(digits);
    }

    /** What a control record must say. */
    private static final class NachaCount {

        private long records;
        private long hash;
        private long debits;
        private long credits;
        private int batches;

        void entry(long routing, long amount, boolean debit) {
            records++;
            hash = (hash + routing) % HASH;
            debits += debit ? amount : 0;
            credits += debit ? 0 : amount;
        }

        void addenda() {
            records++;
        }

        void add(NachaCount batch) {
            batches++;
            records += batch.records;
            hash = (hash + batch.hash) % HASH;
            debits += batch.debits;
            credits += batch.credits;
        }

        int batches() {
            return batches;
        }

        void check(String saidRecords, String saidHash, String saidDebits, String saidCredits, int line) {
            var said = List.of(saidRecords, saidHash, saidDebits, saidCredits);
            var found = List.of(records, hash, debits, credits);
            for (int i = 0; i < said.size(); i++) {
                if (!said.get(i).strip().matches("\\d+")
                        || Long.parseLong(said.get(i).strip()) != found.get(i)) {
                    throw new BankFileRefused("nacha.control", line, said.get(i), found.get(i));
                }
            }
        }
    }
}
