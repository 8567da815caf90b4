package org.commonhold.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Text tables: UTF-8, UTF-16 with its mark, windows-1251 or GB18030; comma, semicolon or tab. Both are detected. */
final class CsvSheetReader implements SheetReader {

    private static final char[] DELIMITERS = {'\t', ';', ','};
    private static final int LOOK_AT_LINES = 10;
    private static final int LOOK_AT_CHARACTERS = 64 * 1024;

    @Override
    public SheetRows open(byte[] content) {
        var charset = CharsetGuess.of(content);
        var csv = CsvReader.builder()
                .fieldSeparator(delimiter(content, charset))
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text(content, charset));
        return new Rows(csv);
    }

    private static Reader text(byte[] content, Charset charset) {
        try {
            var reader = new BufferedReader(new InputStreamReader(new ByteArrayInputStream(content), charset));
            reader.mark(1);
            if (reader.read() != '\uFEFF') {
                reader.reset();
            }
            return reader;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The delimiter that cuts most of the first lines into the same, largest number of cells. */
    private static char delimiter(byte[] content, Charset charset) {
        var lines = firstLines(content, charset);
        char best = ',';
        int bestScore = 0;
        for (char candidate : DELIMITERS) {
            int score = score(lines, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static List<String> firstLines(byte[] content, Charset charset) {
        try (var reader = text(content, charset)) {
            var start = new char[LOOK_AT_CHARACTERS];
            int length = Math.max(0, reader.read(start));
            return new String(start, 0, length)
                    .lines()
                    .filter(l -> !l.isBlank())
                    .limit(LOOK_AT_LINES)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int score(List<String> lines, char delimiter) {
        var seen = new HashMap<Integer, Integer>();
        for (var line : lines) {
            seen.merge(count(line, delimiter), 1, Integer::sum);
        }
        int usual = seen.entrySet().stream()
                .mapToInt(e -> e.getKey() * e.getValue())
                .max()
                .orElse(0);
        // a sign in every line, the header too, beats one that only the numbers have
        return seen.containsKey(0) ? usual : usual + LOOK_AT_CHARACTERS;
    }

    private static int count(String line, char delimiter) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == delimiter && !quoted) {
                count++;
            }
        }
        return count;
    }

    private static final class Rows implements SheetRows {

        private final CsvReader<CsvRecord> csv;
        private final Iterator<CsvRecord> records;
        private @Nullable SheetRow next;
        private int number;

        Rows(CsvReader<CsvRecord> csv) {
            this.csv = csv;
            records = csv.iterator();
        }

        @Override
        public boolean hasNext() {
            try {
                while (next == null && records.hasNext()) {
                    number++;
                    var row =
                            new SheetRow(number, new ArrayList<>(records.next().getFields()));
                    next = row.isEmpty() ? null : row;
                }
                return next != null;
            } catch (CsvParseException e) {
                throw new SheetRefused("onboarding.file.csv", number + 1);
            }
        }

        @Override
        public SheetRow next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            var row = next;
            next = null;
            return row;
        }

        @Override
        public void close() {
            try {
                csv.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
