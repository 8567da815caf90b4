package org.commonhold.onboarding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.commonhold.columns.Cells;
import org.commonhold.columns.Fields;
import org.commonhold.columns.Synonyms;
import org.commonhold.metering.Resource;
import org.jspecify.annotations.Nullable;

/**
 * The meters of a row: numbered columns (meter1_kind, meter1_serial, …) or one cell with a meter between semicolons, as
 * {@code kind:serial:digits:decimals:initial:verification}; all after the serial may be left out.
 */
final class MeterRules {

    /** The fields of the first, the second, … meter. */
    private static final List<List<String>> NUMBERED = IntStream.rangeClosed(1, Fields.MAX_METERS)
            .mapToObj(n -> Fields.METER_PARTS.stream()
                    .map(part -> Fields.meter(n, part))
                    .toList())
            .toList();

    private static final Pattern BETWEEN = Pattern.compile("\\s*[:：|]\\s*");
    private static final int MAX_DIGITS = 12;
    private static final int MAX_DECIMALS = 6;

    private final Cells.SlashOrder order;

    MeterRules(Cells.SlashOrder order) {
        this.order = order;
    }

    /** The texts of one meter and the fields that faults are shown at. */
    private record Source(List<String> fields, List<String> texts) {

        String text(int part) {
            return part < texts.size() ? texts.get(part) : "";
        }

        String field(int part) {
            return fields.size() == 1 ? fields.get(0) : fields.get(part);
        }

        boolean isBlank() {
            return texts.stream().allMatch(t -> Cells.text(t).isEmpty());
        }
    }

    List<UnitLine.Meter> read(RowCells cells) {
        var result = new ArrayList<UnitLine.Meter>();
        var seen = new HashSet<String>();
        for (var source : sources(cells)) {
            var meter = source.isBlank() ? null : meter(cells, source);
            if (meter != null && !seen.add(meter.resource() + " " + Synonyms.plain(meter.serial()))) {
                cells.faultIn(
                        source.field(1), meter.serial(), "onboarding.meter.duplicate", String.valueOf(cells.number()));
            } else if (meter != null) {
                result.add(meter);
            }
        }
        return result;
    }

    private static List<Source> sources(RowCells cells) {
        var result = new ArrayList<Source>();
        for (var fields : NUMBERED) {
            if (fields.stream().anyMatch(cells::mapped)) {
                result.add(new Source(fields, fields.stream().map(cells::raw).toList()));
            }
        }
        for (var part : Cells.list(cells.raw(Fields.METERS))) {
            var texts = List.of(BETWEEN.split(part, -1));
            if (texts.size() < 2 || texts.size() > Fields.METER_PARTS.size()) {
                cells.faultIn(Fields.METERS, part, "onboarding.meter.syntax");
            } else {
                result.add(new Source(List.of(Fields.METERS), texts));
            }
        }
        return result;
    }

    private UnitLine.@Nullable Meter meter(RowCells cells, Source source) {
        var kind = Synonyms.name("resource", source.text(0));
        if (kind.isEmpty()) {
            cells.faultIn(source.field(0), Cells.text(source.text(0)), "onboarding.meter.kind");
            return null;
        }
        var resource = Resource.valueOf(kind.get());
        var serial = Cells.code(source.text(1));
        if (serial.isEmpty() || serial.length() > 60) {
            cells.faultIn(source.field(1), serial, "onboarding.meter.serial", "60");
        }
        int digits = whole(cells, source, 2, 1, MAX_DIGITS, resource == Resource.ELECTRICITY ? 6 : 5);
        int decimals = whole(cells, source, 3, 0, MAX_DECIMALS, resource == Resource.ELECTRICITY ? 0 : 3);
        return new UnitLine.Meter(
                resource,
                serial,
                digits,
                decimals,
                initial(cells, source, digits, decimals),
                verification(cells, source));
    }

    private static int whole(RowCells cells, Source source, int part, int min, int max, int absent) {
        if (Cells.text(source.text(part)).isEmpty()) {
            return absent;
        }
        var number = Cells.whole(source.text(part));
        if (number.isEmpty() || number.get() < min || number.get() > max) {
            cells.faultIn(
                    source.field(part),
                    Cells.text(source.text(part)),
                    "onboarding.meter." + Fields.METER_PARTS.get(part),
                    String.valueOf(min),
                    String.valueOf(max));
            return absent;
        }
        return number.get();
    }

    private static BigDecimal initial(RowCells cells, Source source, int digits, int decimals) {
        var text = Cells.text(source.text(4));
        if (text.isEmpty()) {
            return BigDecimal.ZERO;
        }
        var value = Cells.decimal(text).map(BigDecimal::stripTrailingZeros).orElse(null);
        if (value == null || value.signum() < 0) {
            cells.faultIn(source.field(4), text, "onboarding.meter.initial");
            return BigDecimal.ZERO;
        }
        if (value.precision() - value.scale() > digits) {
            cells.faultIn(source.field(4), text, "onboarding.meter.initialDigits", String.valueOf(digits));
        } else if (value.scale() > decimals) {
            cells.faultIn(source.field(4), text, "onboarding.meter.initialDecimals", String.valueOf(decimals));
        }
        return value;
    }

    private @Nullable LocalDate verification(RowCells cells, Source source) {
        var text = Cells.text(source.text(5));
        if (text.isEmpty()) {
            return null;
        }
        var date = Cells.date(text, order);
        if (date instanceof LocalDate day) {
            return day;
        }
        cells.faultIn(source.field(5), text, (String) date);
        return null;
    }
}
