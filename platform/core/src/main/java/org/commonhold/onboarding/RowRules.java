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

/**
 * Judges one row by itself: either a complete {@link Line} or every fault in it. A row with meters but without a unit is one of
 * the building's own meters and may say nothing that only a unit has.
 */
final class RowRules {

    /** Longest cell that is read at all. */
    static final int MAX_CELL = 1_000;

    private static final BigDecimal MAX_AREA = new BigDecimal("9999999.99");

    private static final List<String> OF_A_UNIT = List.of(
            Fields.ENTRANCE,
            Fields.FLOOR,
            Fields.KIND,
            Fields.AREA,
            Fields.SHARE,
            Fields.ACCOUNT,
            Fields.OWNERS,
            Fields.OWNER_SHARES,
            Fields.EMAIL,
            Fields.PHONE);

    private final ColumnMapping mapping;
    private final OwnerRules owners = new OwnerRules();
    private final MeterRules meters;

    RowRules(ColumnMapping mapping, Cells.SlashOrder order) {
        this.mapping = mapping;
        meters = new MeterRules(order);
    }

    /** What a row is: {@code line} is null exactly when there are faults. */
    record Verdict(@Nullable Line line, List<RowFault> faults) {}

    Verdict check(SheetRow row) {
        var cells = new RowCells(row, mapping);
        mapping.columns().keySet().stream()
                .filter(f -> cells.raw(f).length() > MAX_CELL)
                .forEach(f -> cells.fault(f, "onboarding.cell.tooLong", String.valueOf(MAX_CELL)));
        if (!cells.faults().isEmpty()) {
            return new Verdict(null, cells.faults());
        }
        var line = cells.isBlank(Fields.UNIT) && namesMeters(cells) ? building(cells) : unit(cells);
        return cells.faults().isEmpty() ? new Verdict(line, List.of()) : new Verdict(null, cells.faults());
    }

    private boolean namesMeters(RowCells cells) {
        return mapping.columns().keySet().stream()
                .anyMatch(f -> (f.equals(Fields.METERS) || Fields.meterOf(f) > 0) && !cells.isBlank(f));
    }

    private BuildingLine building(RowCells cells) {
        var building = cells.required(Fields.BUILDING, false, 200);
        if (OF_A_UNIT.stream().anyMatch(f -> !cells.isBlank(f))) {
            cells.fault(Fields.UNIT, "onboarding.unit.orBuilding");
        }
        return new BuildingLine(cells.number(), building, meters.read(cells));
    }

    private UnitLine unit(RowCells cells) {
        var place = new UnitLine.Place(
                cells.required(Fields.BUILDING, false, 200),
                cells.text(Fields.ENTRANCE, true, 100),
                cells.isBlank(Fields.FLOOR) ? null : cells.whole(Fields.FLOOR, -20, 300, 0, "onboarding.floor.range"),
                kind(cells),
                cells.required(Fields.UNIT, true, 40));
        return new UnitLine(
                cells.number(),
                place,
                area(cells),
                share(cells),
                cells.text(Fields.ACCOUNT, true, 40),
                owners.read(cells),
                meters.read(cells));
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
