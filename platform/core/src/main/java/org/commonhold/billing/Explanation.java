package org.commonhold.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Why a charge is what it is: quantity in {@code unit} (m2, unit, m3, kWh, Gcal) times price of a tariff version, and for
 * meters the two readings of each register. Stored as JSON with the charge.
 */
public record Explanation(
        Basis basis,
        BigDecimal quantity,
        String unit,
        BigDecimal price,
        long tariffVersion,
        LocalDate validFrom,
        List<Span> readings) {

    public Explanation {
        readings = List.copyOf(readings);
    }

    /** What one register counted between two readings, named by their ids. */
    public record Span(
            long fromId,
            long toId,
            String serial,
            String zone,
            BigDecimal from,
            LocalDate fromDate,
            BigDecimal to,
            LocalDate toDate) {}

    public String toJson() {
        var json = new LinkedHashMap<String, Object>();
        json.put("basis", basis.name());
        json.put("quantity", quantity.toPlainString());
        json.put("unit", unit);
        json.put("price", price.toPlainString());
        json.put("tariffVersion", Long.toString(tariffVersion));
        json.put("validFrom", validFrom.toString());
        json.put("readings", readings.stream().map(Explanation::json).toList());
        return Json.write(json);
    }

    /** Reads what {@link #toJson} wrote. */
    public static Explanation fromJson(String text) {
        var json = object(Json.read(text));
        var readings = (List<?>) field(json, "readings");
        return new Explanation(
                Basis.valueOf(string(json, "basis")),
                new BigDecimal(string(json, "quantity")),
                string(json, "unit"),
                new BigDecimal(string(json, "price")),
                Long.parseLong(string(json, "tariffVersion")),
                LocalDate.parse(string(json, "validFrom")),
                readings.stream()
                        .map(r -> span(object(Objects.requireNonNull(r))))
                        .toList());
    }

    private static Map<String, Object> json(Span span) {
        var json = new LinkedHashMap<String, Object>();
        json.put("fromId", Long.toString(span.fromId()));
        json.put("toId", Long.toString(span.toId()));
        json.put("serial", span.serial());
        json.put("zone", span.zone());
        json.put("from", span.from().toPlainString());
        json.put("fromDate", span.fromDate().toString());
        json.put("to", span.to().toPlainString());
        json.put("toDate", span.toDate().toString());
        return json;
    }

    private static Span span(Map<?, ?> json) {
        return new Span(
                Long.parseLong(string(json, "fromId")),
                Long.parseLong(string(json, "toId")),
                string(json, "serial"),
                string(json, "zone"),
                new BigDecimal(string(json, "from")),
                LocalDate.parse(string(json, "fromDate")),
                new BigDecimal(string(json, "to")),
                LocalDate.parse(string(json, "toDate")));
    }

    private static Map<?, ?> object(Object json) {
        return (Map<?, ?>) json;
    }

    private static Object field(Map<?, ?> json, String name) {
        return Objects.requireNonNull(json.get(name), name);
    }

    private static String string(Map<?, ?> json, String name) {
        return (String) field(json, name);
    }
}
