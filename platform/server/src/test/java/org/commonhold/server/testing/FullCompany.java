package org.commonhold.server.testing;

import static org.commonhold.server.testing.TestCompany.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.commonhold.kernel.NewId;
import org.commonhold.security.Role;

/**
 * A company in which everything has happened once: imported, read, billed, paid, a fault reported and a technician sent,
 * something announced. {@link #ids} names the ids and numbers of what there is; {@link #people} has one login per role.
 */
public final class FullCompany {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int FLATS = 12;

    private final TestCompany company;
    private final Map<String, String> ids = new TreeMap<>();
    private final Map<Role, Person> people = new EnumMap<>(Role.class);
    private final ApiClient admin;
    private ApiClient owner;

    private FullCompany(TestCompany company) {
        this.company = company;
        admin = company.admin();
        owner = admin;
    }

    /** Opens one and lets everything happen; statements, receipts, requests and accounts are numbered from here on. */
    public static FullCompany open(StartedServer server, Country country, int firstNumber) {
        var full = new FullCompany(server.openCompany(country));
        full.countFrom(firstNumber);
        full.importAndFind(TestSheet.FIRST_ACCOUNT + firstNumber);
        full.employ();
        full.price();
        full.decide();
        full.read();
        full.bill();
        full.decideOnTheNextMonth();
        full.readTheBuilding();
        full.pay();
        full.receiveAtTheBank();
        full.standAtTheDesk();
        full.repair();
        full.announce();
        full.ids.put("key", newest(full.admin, "/api/v1/api-keys", "id"));
        return full;
    }

    /** Several at the same time, in the order of their first numbers: each mostly waits for mail and jobs of its own. */
    public static List<FullCompany> openTogether(StartedServer server, Country country, List<Integer> firstNumbers) {
        var opening = firstNumbers.stream()
                .map(first -> CompletableFuture.supplyAsync(() -> open(server, country, first)))
                .toList();
        return opening.stream().map(CompletableFuture::join).toList();
    }

    public TestCompany company() {
        return company;
    }

    /** By the names that paths give them: {@code unit}, {@code account}, {@code run}, ... */
    public Map<String, String> ids() {
        return Map.copyOf(ids);
    }

    public String id(String name) {
        return Objects.requireNonNull(ids.get(name), name);
    }

    /** Somebody with this role alone. */
    public Person person(Role role) {
        return Objects.requireNonNull(people.get(role), role.name());
    }

    /** Calls as the owner of {@code unit}. */
    public ApiClient owner() {
        return owner;
    }

    /** Two companies that count from the same number could not be told apart by it. */
    private void countFrom(int first) {
        for (var series : List.of("STATEMENT", "RECEIPT", "READING_RECEIPT", "REQUEST", "WORK_ORDER")) {
            company.server()
                    .rows()
                    .change(
                            "INSERT INTO number_series (tenant_id, series, next_value) VALUES (?, ?, ?)",
                            company.id(),
                            series,
                            first);
        }
    }

    private void importAndFind(int firstAccount) {
        company.importFlats(FLATS, firstAccount);
        var unit = item(admin, "/api/v1/units?limit=500", u -> text(u, "number").equals("1"));
        ids.put("unit", text(unit, "id"));
        ids.put("estate", text(unit, "estate"));
        ids.put("building", text(unit, "building"));
        ids.put("entrance", text(unit, "entrance"));
        var account =
                item(admin, "/api/v1/accounts?limit=500", a -> text(a, "unit").equals(ids.get("unit")));
        ids.put("account", text(account, "id"));
        ids.put("accountNumber", text(account, "number"));
        var imported = newestObject(admin, "/api/v1/imports");
        ids.put("import", text(imported, "id"));
        ids.put("job", company.server().rows().one("SELECT MAX(id) FROM job WHERE tenant_id = ?", company.id()));
        var email = TestSheet.email(company.code(), 1);
        var person = item(admin, "/api/v1/people?text=" + encoded("Owner 1") + "&limit=500", p -> text(p, "email")
                .equals(email));
        ids.put("person", text(person, "id"));
        people.put(Role.OWNER, company.owner(id("account"), email));
        owner = company.apiOf(id("person"));
    }

    private void employ() {
        people.put(Role.ADMIN, company.administrator());
        var roles = List.of(Role.ACCOUNTANT, Role.DISPATCHER, Role.TECHNICIAN, Role.CLERK);
        var employees = company.employees(roles);
        for (var i = 0; i < roles.size(); i++) {
            people.put(roles.get(i), employees.get(i));
        }
        ids.put("technician", text(item(admin, "/api/v1/users/technicians", u -> true), "id"));
        ids.put("user", id("technician"));
    }

    private void price() {
        company.setFixedServices();
        company.setMeteredService();
        ids.put("service", newest(admin, "/api/v1/services", "id"));
    }

    /** A one-off sum in instalments, a benefit, persons, and a cost that the house shares. */
    private void decide() {
        company.setDecidedServices();
        var month = YearMonth.from(today());
        lay(month, 90_000, "Roof, meeting of May");
        relieve(month, "Certificate 112");
        share(month, 1_200_000, "Invoice 4711");
        var first = month.atDay(1).toString();
        var facts = "/api/v1/units/" + id("unit") + "/facts";
        admin.post(facts, json("kind", "PERSONS", "amount", 3, "validFrom", first))
                .expect(200);
        ids.put("unitFact", newest(admin, facts, "id"));
        facts = "/api/v1/buildings/" + id("building") + "/facts";
        admin.post(facts, json("kind", "COMMON_AREA", "amount", 120, "validFrom", first))
                .expect(200);
        ids.put("buildingFact", newest(admin, facts, "id"));
    }

    /** What decisions lay on the account and the estate from the next month on, which has no bill yet. */
    private void decideOnTheNextMonth() {
        var month = YearMonth.from(today()).plusMonths(1);
        ids.put("oneOff", lay(month, 3_000, "Broken door of " + company.code()));
        ids.put("relief", relieve(month, "Certificate 5"));
        ids.put("cost", share(month, 3_000, "Invoice 7"));
    }

    private String lay(YearMonth from, long minor, String reason) {
        return made(
                "/api/v1/accounts/" + id("account") + "/one-offs",
                json(
                        "service",
                        service("ROOF"),
                        "amount",
                        money(minor),
                        "firstPeriod",
                        from.toString(),
                        "instalments",
                        3,
                        "reason",
                        reason));
    }

    private String relieve(YearMonth from, String document) {
        return made(
                "/api/v1/accounts/" + id("account") + "/reliefs",
                json(
                        "service",
                        service("CARE"),
                        "reason",
                        "BENEFIT",
                        "name",
                        "Veteran",
                        "percent",
                        50,
                        "entitled",
                        1,
                        "persons",
                        1,
                        "cash",
                        false,
                        "validFrom",
                        from.atDay(1).toString(),
                        "document",
                        document));
    }

    private String share(YearMonth month, long minor, String document) {
        return made(
                "/api/v1/common-costs",
                json(
                        "estate",
                        id("estate"),
                        "service",
                        service("LIFT"),
                        "period",
                        month.toString(),
                        "amount",
                        money(minor),
                        "document",
                        document));
    }

    private String service(String code) {
        return text(item(admin, "/api/v1/services", s -> text(s, "code").equals(code)), "id");
    }

    private Map<String, Object> money(long minor) {
        return Map.of("amountMinor", minor, "currency", company.country().currency());
    }

    private void read() {
        var meters = owner.get("/api/v1/units/" + id("unit") + "/meters")
                .expect(200)
                .json()
                .getAsJsonObject();
        var meter = meters.getAsJsonArray("meters").get(0).getAsJsonObject();
        var register = meter.getAsJsonArray("registers").get(0).getAsJsonObject();
        ids.put("meter", text(meter, "id"));
        ids.put("register", text(register, "id"));
        var value = register.get("previous").getAsBigDecimal().add(BigDecimal.ONE);
        var receipt = owner.with("Idempotency-Key", "full-1")
                .post(
                        "/api/v1/units/" + id("unit") + "/readings",
                        json(
                                "takenOn",
                                text(meters, "today"),
                                "values",
                                List.of(Map.of("register", id("register"), "value", value, "confirmed", true))))
                .expect(201)
                .json()
                .getAsJsonObject();
        ids.put("readingReceipt", text(receipt, "number"));
        ids.put("reading", text(receipt.getAsJsonArray("readings").get(0).getAsJsonObject(), "id"));
    }

    private void bill() {
        var month = YearMonth.from(today());
        var run = admin.post(
                        "/api/v1/billing-runs",
                        json(
                                "period",
                                month.toString(),
                                "dueOn",
                                month.atEndOfMonth().toString()))
                .expect(201);
        ids.put("run", text(run.json().getAsJsonObject().getAsJsonObject("run"), "id"));
        awaitRun("CALCULATED");
        admin.post("/api/v1/billing-runs/" + id("run") + "/approve", json("excludeErrors", true))
                .expect(200);
        admin.post("/api/v1/billing-runs/" + id("run") + "/post", "").expect(200);
        awaitRun("POSTED");
        ids.put("statement", newest(admin, "/api/v1/accounts/" + id("account") + "/statements", "number"));
        ids.put("pack", "RU");
        adjust();
        askToMove();
        ids.put(
                "plan",
                row(
                        "INSERT INTO instalment_plan (tenant_id, id, version, account_id, agreed_on, total_minor, currency,"
                                + " grace_days, reason, request_key, state, made_by, made_at) VALUES (?, ?, 1, ?, '2026-01-01',"
                                + " 100, 'USD', 5, 'No 7', 'full-plan', 'KEPT', 'Ann', '2026-01-01')",
                        id("account")));
        ids.put("bundle", row("INSERT INTO statement_bundle (tenant_id, id, run_id) VALUES (?, ?, ?)", id("run")));
        ids.put(
                "forecast",
                row(
                        "INSERT INTO tariff_forecast (tenant_id, id, version, service_id, period, asked_at, terms)"
                                + " SELECT v.tenant_id, x.id, 1, v.service_id, '2026-01-01', utc_timestamp(6), v.terms"
                                + " FROM (SELECT ? AS tenant, ? AS id) x JOIN tariff_version v ON v.tenant_id = x.tenant"
                                + " WHERE v.service_id = ? LIMIT 1",
                        id("service")));
    }

    /** Something that a job would work on, made without one; the id it has got. */
    private String row(String insert, String of) {
        var id = NewId.next();
        company.server().rows().change(insert, company.id(), id, of);
        return Long.toString(id);
    }

    /** A line of the statement waits to be put right. */
    private void adjust() {
        var lines = admin.get("/api/v1/statements/" + id("statement"))
                .expect(200)
                .json()
                .getAsJsonObject()
                .getAsJsonArray("lines");
        ids.put("charge", text(lines.get(0).getAsJsonObject(), "id"));
        var adjustment = admin.post(
                        "/api/v1/adjustments",
                        json(
                                "charge",
                                id("charge"),
                                "reason",
                                "Goodwill",
                                "ground",
                                Map.of("type", "OTHER", "amount", -1)))
                .expect(201);
        ids.put("adjustment", text(adjustment.json().getAsJsonObject(), "id"));
    }

    /** A debt that somebody wants to give up. */
    private void askToMove() {
        var move = admin.with("Idempotency-Key", "full-move")
                .post(
                        "/api/v1/money-moves",
                        json(
                                "kind",
                                "WRITE_OFF",
                                "account",
                                id("account"),
                                "ground",
                                "SMALL_BALANCE",
                                "amount",
                                money(1),
                                "reason",
                                "Too small"))
                .expect(201);
        ids.put("move", text(move.json().getAsJsonObject(), "id"));
    }

    /** A meter of the building that was read once and then failed. */
    private void readTheBuilding() {
        var day = today().minusDays(1).toString();
        var dial = Map.of("zone", "T1", "digits", 6, "decimals", 3, "initial", 100);
        ids.put(
                "buildingMeter",
                made(
                        "/api/v1/building-meters",
                        json(
                                "building",
                                id("building"),
                                "resource",
                                "ELECTRICITY",
                                "serial",
                                "B-" + company.code(),
                                "installedOn",
                                "2020-01-01",
                                "dials",
                                List.of(dial))));
        var path = "/api/v1/building-meters/" + id("buildingMeter");
        var register = admin.get(path).expect(200).json().getAsJsonObject().getAsJsonArray("dials");
        ids.put("buildingRegister", text(register.get(0).getAsJsonObject(), "id"));
        var value = Map.of("register", id("buildingRegister"), "value", 150, "confirmed", false);
        admin.post(path + "/readings", json("takenOn", day, "values", List.of(value)))
                .expect(204);
        ids.put("buildingReading", newest(admin, path + "/readings", "id"));
        ids.put(
                "fault",
                made(
                        "/api/v1/meter-faults",
                        json("meter", id("buildingMeter"), "kind", "FAILED", "from", day, "document", "Act 12")));
    }

    private String made(String path, String body) {
        return text(admin.post(path, body).expect(201).json().getAsJsonObject(), "id");
    }

    private void awaitRun(String state) {
        Wait.until("billing run " + state, PATIENCE, () -> Optional.of(text(
                        admin.get("/api/v1/billing-runs/" + id("run"))
                                .expect(200)
                                .json()
                                .getAsJsonObject()
                                .getAsJsonObject("run"),
                        "state"))
                .filter(state::equals));
    }

    private void pay() {
        admin.with("Idempotency-Key", "full-1")
                .post(
                        "/api/v1/accounts/" + id("account") + "/payments/received",
                        json(
                                "amount", money(1_000),
                                "method", "TRANSFER",
                                "receivedOn", today().toString()))
                .expect(201);
        ids.put("payment", newest(admin, "/api/v1/accounts/" + id("account") + "/payments", "id"));
        giveBack();
        admin.post("/api/v1/accounts/" + id("account") + "/payment-links", "").expect(201);
        ids.put("payLink", newest(admin, "/api/v1/accounts/" + id("account") + "/payment-links", "id"));
    }

    /** The same was paid once more, and part of the first is to go back. */
    private void giveBack() {
        admin.with("Idempotency-Key", "full-twin")
                .post(
                        "/api/v1/accounts/" + id("account") + "/payments/received",
                        json(
                                "amount", money(1_000),
                                "method", "TRANSFER",
                                "receivedOn", today().toString()))
                .expect(201);
        ids.put("twin", newest(admin, "/api/v1/paid-twice", "id"));
        var refund = admin.with("Idempotency-Key", "full-refund")
                .post(
                        "/api/v1/payments/" + id("payment") + "/refunds",
                        json(
                                "amount", money(300),
                                "reason", "OVERPAYMENT",
                                "way", "BANK",
                                "payee", "Ann Lee, 40817810000000000001",
                                "note", "Paid for the garage of " + company.code()))
                .expect(201)
                .json()
                .getAsJsonObject()
                .getAsJsonObject("refund");
        ids.put("refund", text(refund, "id"));
    }

    /** An agent's registry with a row that nobody knows. */
    private void receiveAtTheBank() {
        var account = json(
                "fund", "OPERATING", "validFrom", "2020-01-01", "payee", "Lakeside", "account", "2100-" + company.id());
        admin.put("/api/v1/bank-details", account).expect(200);
        ids.put(
                "bankProfile",
                made(
                        "/api/v1/bank/profiles",
                        json(
                                "name",
                                "Agent",
                                "encoding",
                                "UTF-8",
                                "separator",
                                ";",
                                "headerLines",
                                0,
                                "trailer",
                                "=",
                                "columns",
                                Map.of("DAY", 0, "ACCOUNT", 1, "AMOUNT", 2),
                                "dayPattern",
                                "uuuu-MM-dd",
                                "decimalMark",
                                ".",
                                "net",
                                false)));
        var registry = today() + ";NOBODY-" + company.code() + ";5.00\n=1;5.00\n";
        var imported = admin.with("Content-Type", "text/csv")
                .send(
                        "POST",
                        "/api/v1/bank/imports?fileName=registry.csv&profile=" + id("bankProfile"),
                        BodyPublishers.ofString(registry))
                .expect(201)
                .json()
                .getAsJsonObject();
        ids.put("bankImport", text(imported, "id"));
        company.awaitJob(text(imported, "job"));
        ids.put("bankEntry", newest(admin, "/api/v1/bank/imports/" + id("bankImport") + "/entries", "id"));
    }

    /** The administrator's open shift, in which a slip was taken; a card was cancelled and a fiscal receipt has failed. */
    private void standAtTheDesk() {
        ids.put(
                "shift",
                row(
                        "INSERT INTO cash_shift (tenant_id, id, version, desk, cashier, cashier_name, float_minor, currency,"
                                + " opened_at) SELECT u.tenant_id, x.id, 1, 'Office 1', u.id, 'Administrator', 0, '"
                                + company.country().currency()
                                + "', utc_timestamp(6) FROM (SELECT ? AS tenant, ? AS id) x JOIN user_account u"
                                + " ON u.tenant_id = x.tenant WHERE u.login = ?",
                        person(Role.ADMIN).login()));
        ids.put(
                "operation",
                row(
                        "INSERT INTO cash_operation (tenant_id, id, version, number, kind, method, amount_minor, currency,"
                                + " request_key, made_by, made_at, payment_id, balance_minor, shift_id) SELECT p.tenant_id, x.id,"
                                + " 1, 1, 'TAKE', 'TRANSFER', p.amount_minor, p.currency, 'desk-1', 'Administrator',"
                                + " utc_timestamp(6), p.id, 0, " + id("shift")
                                + " FROM (SELECT ? AS tenant, ? AS id) x JOIN payment p ON p.tenant_id = x.tenant WHERE p.id = ?",
                        id("payment")));
        ids.put(
                "reader",
                row(
                        "INSERT INTO card_reader (tenant_id, id, version, active, label, provider_id)"
                                + " VALUES (?, ?, 1, 1, 'Front desk', ?)",
                        "tmr_" + company.id()));
        ids.put(
                "readerCharge",
                row(
                        "INSERT INTO reader_charge (tenant_id, id, version, reader_id, shift_id, state, amount_minor, currency,"
                                + " request_key, again, started_by, started_at, ended_at, account_id) VALUES (?, ?, 1, "
                                + id("reader") + ", " + id("shift") + ", 'CANCELLED', 500, '"
                                + company.country().currency()
                                + "', 'reader-1', 0, 'Administrator', utc_timestamp(6), utc_timestamp(6), ?)",
                        id("account")));
        ids.put(
                "fiscalReceipt",
                row(
                        "INSERT INTO fiscal_receipt (tenant_id, id, version, kind, state, idempotency_key, amount_minor,"
                                + " advance_minor, cash, currency, attempts, next_attempt_at, failure, queued_at, payment_id)"
                                + " VALUES (?, ?, 1, 'INCOME', 'FAILED', 'in-1', 1000, 0, 1, '"
                                + company.country().currency()
                                + "', 1, utc_timestamp(6), '31 Неверный ИНН', utc_timestamp(6), ?)",
                        id("payment")));
    }

    private void repair() {
        var request = owner.with("Idempotency-Key", "full-1")
                .post(
                        "/api/v1/requests",
                        json(
                                "unit",
                                id("unit"),
                                "category",
                                "PLUMBING",
                                "place",
                                "UNIT",
                                "description",
                                "The kitchen tap of " + company.code() + " drips",
                                "emergency",
                                false))
                .expect(201);
        ids.put("request", request.text("number"));
        owner.with("Content-Type", "image/png")
                .send(
                        "POST",
                        "/api/v1/requests/" + id("request") + "/photos?fileName=tap.png",
                        BodyPublishers.ofByteArray(TestPhoto.png()))
                .expect(201);
        ids.put("index", "0");
        var order = admin.post("/api/v1/work-orders", json("request", Long.valueOf(id("request"))))
                .expect(201);
        ids.put("order", order.text("id"));
        var slot = Clock.systemUTC().instant().plusSeconds(3_600);
        admin.post(
                        "/api/v1/work-orders/" + id("order") + "/assign",
                        json(
                                "technician",
                                id("technician"),
                                "slotFrom",
                                slot.toString(),
                                "slotTo",
                                slot.plusSeconds(7_200).toString()))
                .expect(200);
    }

    private void announce() {
        admin.post(
                        "/api/v1/announcements",
                        json(
                                "title",
                                "Water off in " + company.code(),
                                "body",
                                "On Tuesday from 9 to 12.",
                                "audience",
                                Map.of("kind", "ESTATE", "place", id("estate")),
                                "important",
                                true))
                .expect(201);
        ids.put("announcement", newest(admin, "/api/v1/announcements", "id"));
    }

    private LocalDate today() {
        return LocalDate.now(Clock.system(ZoneId.of(company.country().zone())));
    }

    private static JsonArray items(ApiClient caller, String path) {
        return caller.get(path).expect(200).json().getAsJsonObject().getAsJsonArray("items");
    }

    private static JsonObject item(ApiClient caller, String path, Predicate<JsonObject> wanted) {
        return StreamSupport.stream(items(caller, path).spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing of the kind in " + path));
    }

    private static JsonObject newestObject(ApiClient caller, String path) {
        return item(caller, path, any -> true);
    }

    private static String newest(ApiClient caller, String path, String property) {
        return text(newestObject(caller, path), property);
    }

    private static String text(JsonObject object, String property) {
        return object.get(property).getAsString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
