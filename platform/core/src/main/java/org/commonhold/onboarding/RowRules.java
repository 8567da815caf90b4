package org.commonhold.onboarding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.commonhold.columns.Cells;
import org.commonhold.columns.ColumnMapping;
import org.commonhold.columns.Fields;
import org.commonhold.columns.Synonyms;
import org.commonhold.estate.UnitKind;
import org.commonhold.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** Judges one row by itself: either a complete {@link UnitLine} or every fault in it. */
final class RowRules {

    /** Longest cell that is read at all. */
    static final int MAX_CELL = 1_000;

    private static final BigDecimal MAX_AREA = new BigDecimal("9999999.99");

    private final ColumnMapping mapping;
    private final OwnerRules owners = new OwnerRules();
    private final MeterRules meters;

    RowRules(ColumnMapping mapping, Cells.SlashOrder order) {
        this.mapping = mapping;
        meters = new MeterRules(order);
    }

    /** What a row is: {@code line} is null exactly when there are faults. */
    record Verdict(@Nullable UnitLine line, List<RowFault> faults) {}

    Verdict check(SheetRow row) {
        var cells = new RowCells(row, mapping);
        mapping.columns().keySet().stream()
                .filter(f -> cells.raw(f).length() > MAX_CELL)
                .forEach(f -> cells.fault(f, "onboarding.cell.tooLong", String.valueOf(MAX_CELL)));
        if (!cells.faults().isEmpty()) {
            return new Verdict(null, cells.faults());
        }
        var place = new UnitLine.Place(
                cells.required(Fields.BUILDING, false, 200),
                cells.text(Fields.ENTRANCE, true, 100),
                cells.isBlank(Fields.FLOOR) ? null : cells.whole(Fields.FLOOR, -20, 300, 0, "onboarding.floor.range"),
                kind(cells),
                cells.required(Fields.UNIT, true, 40));
        var line = new UnitLine(
                row.number(),
                place,
                area(cells),
                share(cells),
                cells.text(Fields.ACCOUNT, true, 40),
                owners.read(cells),
                meters.read(cells));
        return cells.faults().isEmpty() ? new Verdict(line, List.of()) : new Verdict(null, cells.faults());
    }

    private static UnitKind kind(RowCells cells) {
        if (cells.isBlank(Fields.KIND)) {
            return UnitKind.FLAT;
        }
        var kind = Synonyms.name("kind", cells.raw(Fields.KIND));
        if (kind.isEmpty()) {
            cells.fault(Fields.KIND, "onboarding.kind.unknown");
        }
        return kind.map(UnitKind::valueOf).orElse(UnitKind.FLAT);
    }

    private static BigDecimal area(RowCells cells) {
        if (cells.isBlank(Fields.AREA)) {
            cells.fault(Fields.AREA, "onboarding.cell.missing");
            return BigDecimal.ONE;
        }
        var area = cells.decimal(Fields.AREA, "onboarding.area.notNumber");
        if (area == null) {
            return BigDecimal.ONE;
        }
        var rounded = area.setScale(2, RoundingMode.HALF_UP);
        if (rounded.signum() <= 0 || rounded.compareTo(MAX_AREA) > 0) {
            cells.fault(Fields.AREA, "onboarding.area.range");
        }
        return rounded;
    }

    private static @Nullable BigDecimal share(RowCells cells) {
        if (cells.isBlank(Fields.SHARE)) {
            return null;
        }
        var share = Cells.share(cells.raw(Fields.SHARE));
        if (share.isEmpty() || share.get().signum() <= 0 || share.get().compareTo(BigDecimal.ONE) > 0) {
            cells.fault(Fields.SHARE, "onboarding.share.range");
        }
        return share.orElse(null);
    }
}
