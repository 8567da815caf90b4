package org.commonhold.server.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.commonhold.kernel.Language;
import org.commonhold.pricing.PricedService.Fund;
import org.commonhold.pricing.Quantity;
import org.commonhold.security.Role;
import org.commonhold.tariff.DefineService;
import org.commonhold.tenancy.CountryProfile;
import org.commonhold.tenancy.CreateCompany;
import org.commonhold.workorder.FaultCategory;
import org.commonhold.workorder.FaultPlace;
import org.jspecify.annotations.Nullable;

/** What the shipped description of one demo company says: UTF-8 properties beside its spreadsheet. */
record DemoCompany(String code, Properties texts) {

    private static final String FOLDER = "/demo/";

    /** An employee; the login is made of the key. */
    record Employee(String key, String name, Role role, String login) {}

    /** A service with its first price, and the price that follows it from a month of the year on. */
    record Priced(
            DefineService service,
            Quantity quantity,
            BigDecimal price,
            @Nullable Next next) {}

    /** Months are counted from 1. */
    record Next(int month, BigDecimal price, String decision) {}

    /** Something that breaks: what is reported, what is done about it, how content the owner is. */
    record Fault(FaultCategory category, FaultPlace place, String description, String note, int stars, String praise) {}

    /** An announcement, made so many months ago on that day of the month. */
    record Notice(int monthsAgo, int day, boolean important, String title, String body) {}

    static List<DemoCompany> all() {
        try (var in = resource("companies.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(DemoCompany::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoCompany read(String code) {
        var texts = new Properties();
        try (var reader = new InputStreamReader(resource(code + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DemoCompany(code, texts);
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(DemoCompany.class.getResourceAsStream(FOLDER + name), name);
    }

    InputStream sheet() {
        return resource(text("sheet"));
    }

    String text(String key) {
        return Objects.requireNonNull(texts.getProperty(key), key);
    }

    Language language() {
        return Language.ofCode(text("language"));
    }

    ZoneId zone() {
        return ZoneId.of(text("zone"));
    }

    CreateCompany opening() {
        return new CreateCompany(
                code,
                text("name"),
                CountryProfile.valueOf(text("profile")),
                Currency.getInstance(text("currency")),
                zone(),
                Arrays.stream(text("languages").split(","))
                        .map(Language::ofCode)
                        .toList(),
                text("phone"));
    }

    /** The administrator comes first. */
    List<Employee> staff() {
        return numbered("staff.").entrySet().stream()
                .map(e -> employee(e.getKey(), e.getValue()))
                .sorted((a, b) -> a.role().compareTo(b.role()))
                .toList();
    }

    private Employee employee(String key, String name) {
        var role = Role.valueOf(key.replaceAll("\\d", "").toUpperCase(Locale.ROOT));
        return new Employee(key, name, role, key + "@" + code + ".example");
    }

    List<Priced> services() {
        var lines = numbered("service.");
        return lines.entrySet().stream()
                .filter(e -> !e.getKey().endsWith(".next"))
                .map(e -> priced(e.getValue(), lines.get(e.getKey() + ".next")))
                .toList();
    }

    private static Priced priced(String line, @Nullable String next) {
        var cells = line.split("\\|");
        var service = new DefineService(cells[0], cells[1], Fund.valueOf(cells[5]));
        return new Priced(
                service,
                quantity(cells[2], cells[3]),
                new BigDecimal(cells[4]),
                next == null ? null : next(next.split("\\|")));
    }

    private static Quantity quantity(String basis, String resource) {
        return switch (basis) {
            case "AREA" -> new Quantity.Area(Quantity.AreaKind.GROSS);
            case "METERED" -> new Quantity.Consumption(resource, null);
            default -> new Quantity.Unit();
        };
    }

    private static Next next(String... cells) {
        return new Next(Integer.parseInt(cells[0]), new BigDecimal(cells[1]), cells[2]);
    }

    List<Fault> faults() {
        return numbered("fault.").values().stream()
                .map(line -> line.split("\\|", -1))
                .map(c -> new Fault(
                        FaultCategory.valueOf(c[0]),
                        FaultPlace.valueOf(c[1]),
                        c[2],
                        c[3],
                        Integer.parseInt(c[4]),
                        c[5]))
                .toList();
    }

    List<Notice> notices() {
        return numbered("notice.").values().stream()
                .map(line -> line.split("\\|", -1))
                .map(c -> new Notice(Integer.parseInt(c[0]), Integer.parseInt(c[1]), c[2].equals("!"), c[3], c[4]))
                .toList();
    }

    /** All values whose key begins like this, by what is left of the key. */
    private TreeMap<String, String> numbered(String prefix) {
        var result = new TreeMap<String, String>();
        texts.stringPropertyNames().stream()
                .filter(k -> k.startsWith(prefix))
                .forEach(k -> result.put(k.substring(prefix.length()), text(k)));
        return result;
    }
}
