package org.commonhold.launcher.smoke;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A shipped spreadsheet and the company that it is imported into. */
public record Sheet(
        String file,
        String company,
        String name,
        String profile,
        String currency,
        String zone,
        String language,
        String mediaType) {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** All that are shipped. */
    public static List<Sheet> all() {
        return List.of(
                new Sheet("lakeside.csv", "lakeside", "Lakeside", "US", "USD", "America/New_York", "en", CSV),
                new Sheet("berezovaya.csv", "berezovaya", "Берёзовая роща", "RU", "RUB", "Europe/Moscow", "ru", CSV),
                new Sheet("berezovaya.xlsx", "roscha", "Роща", "RU", "RUB", "Europe/Moscow", "ru", XLSX),
                new Sheet("xinghe.csv", "xinghe", "星河物业", "CN", "CNY", "Asia/Shanghai", "zh", CSV));
    }

    byte[] content() {
        try (var in = Sheet.class.getResourceAsStream("/demo/" + file)) {
            SmokeFailed.unless(in != null, "the spreadsheet " + file + " is not shipped");
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
