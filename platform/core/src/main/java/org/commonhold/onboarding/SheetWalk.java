package org.commonhold.onboarding;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.commonhold.columns.Cells;
import org.commonhold.columns.ColumnMapping;
import org.commonhold.sheet.SheetRow;
import org.commonhold.sheet.SheetRows;
import org.commonhold.sheet.Sheets;

/** Goes through the rows below the header in chunks of {@value #CHUNK}, each row judged; never holds more than one chunk. */
final class SheetWalk {

    static final int CHUNK = 500;

    private final byte[] content;
    private final ColumnMapping mapping;

    SheetWalk(byte[] content, ColumnMapping mapping) {
        this.content = content;
        this.mapping = mapping;
    }

    /** What has to be known of the whole file before a row can be judged. */
    record Facts(int rows, Cells.SlashOrder order) {}

    /** Some rows: the good ones and the faults of the others. {@code done} rows of the file are behind it. */
    record Chunk(int done, List<Line> good, List<RowFault> faults, int faultyRows) {}

    Facts facts() {
        int count = 0;
        var order = Cells.SlashOrder.UNKNOWN;
        var dates = mapping.columns().entrySet().stream()
                .filter(e -> e.getKey().endsWith("_verification"))
                .map(e -> e.getValue())
                .toList();
        try (var rows = Sheets.readerOf(content).open(content)) {
            while (rows.hasNext()) {
                var row = rows.next();
                if (row.number() > mapping.headerRow()) {
                    count++;
                    for (int column : dates) {
                        order = Cells.order(order, row.cell(column));
                    }
                }
            }
        }
        return new Facts(count, order);
    }

    /** Hands out chunk after chunk until the receiver says false or the file ends; true when it ended. */
    boolean each(Facts facts, Predicate<Chunk> receiver) {
        try (var rows = Sheets.readerOf(content).open(content);
                var chunks = new ReadAhead<>(new Chunks(rows, new RowRules(mapping, facts.order())))) {
            while (chunks.hasNext()) {
                if (!receiver.test(chunks.next())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The rows below the header, judged, {@value #CHUNK} at a time. */
    private final class Chunks implements Iterator<Chunk> {

        private final SheetRows rows;
        private final RowRules rowRules;
        private final FileRules fileRules = new FileRules();
        private int done;

        Chunks(SheetRows rows, RowRules rowRules) {
            this.rows = rows;
            this.rowRules = rowRules;
        }

        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public Chunk next() {
            var good = new ArrayList<Line>();
            var faults = new ArrayList<RowFault>();
            int faulty = 0;
            int inChunk = 0;
            while (inChunk < CHUNK && rows.hasNext()) {
                var row = rows.next();
                if (row.number() > mapping.headerRow()) {
                    inChunk++;
                    faulty += judge(row, good, faults);
                }
            }
            done += inChunk;
            return new Chunk(done, good, faults, faulty);
        }

        /** 1 when the row is faulty, else 0. */
        private int judge(SheetRow row, List<Line> good, List<RowFault> faults) {
            var verdict = rowRules.check(row);
            var found = verdict.line() == null ? verdict.faults() : fileRules.check(verdict.line());
            if (found.isEmpty() && verdict.line() != null) {
                good.add(verdict.line());
                return 0;
            }
            faults.addAll(found);
            return 1;
        }
    }
}
