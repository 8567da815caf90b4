package org.commonhold.billing;

import com.mysql.cj.conf.PropertyKey;
import com.mysql.cj.jdbc.JdbcConnection;
import com.mysql.cj.jdbc.JdbcStatement;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonhold.charge.BillingRunId;
import org.commonhold.estate.AccountId;
import org.commonhold.job.JobId;
import org.commonhold.json.JsonText;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NewId;
import org.commonhold.ledger.EntryKind;
import org.commonhold.ledger.EntryLine;
import org.commonhold.ledger.GlAccount;
import org.commonhold.ledger.LedgerBulk;
import org.commonhold.ledger.PostEntry;
import org.commonhold.ledger.SourceKind;
import org.commonhold.pricing.Price;
import org.commonhold.pricing.Price.Tiered;
import org.commonhold.pricing.Quantity;
import org.commonhold.pricing.Terms;
import org.commonhold.security.Actor;
import org.commonhold.tenancy.CompanyBulk;
import org.commonhold.tenancy.CompanyDetails;
import org.commonhold.testing.CoreHarness;
import org.jspecify.annotations.Nullable;

/** Two companies with the same estate: one is billed, into the other's tables the same rows are loaded. */
final class BenchEstate {

    private static final int CHUNK = 2_000;
    private static final int PAYMENT_DAY = 8;
    private static final int HOUR = 6;
    private static final List<String> RESOURCES = List.of("COLD_WATER", "HOT_WATER", "ELECTRICITY");
    private static final List<String> PARENTS = List.of("estate", "building", "unit", "account", "service");
    private static final Map<String, String> WRITTEN = new LinkedHashMap<>(Map.of(
            "statement", "select t.* from statement t where t.tenant_id = ? and t.run_id = ? order by t.id",
            "charge",
                    "select c.* from charge c join statement t on t.tenant_id = c.tenant_id"
                            + " and t.id = c.statement_id where c.tenant_id = ? and t.run_id = ? order by c.id",
            "journal_entry",
                    "select e.* from journal_entry e join statement t on t.tenant_id = e.tenant_id"
                            + " and t.id = e.source_id where e.tenant_id = ? and t.run_id = ? order by e.id",
            "posting",
                    "select p.* from posting p join journal_entry e on e.tenant_id = p.tenant_id"
                            + " and e.id = p.entry_id join statement t on t.tenant_id = e.tenant_id and t.id = e.source_id"
                            + " where p.tenant_id = ? and t.run_id = ? order by p.id"));
    private static final List<String> ORDER = List.of("statement", "charge", "journal_entry", "posting");

    private final CompanyDetails company = CoreHarness.company();
    private final CompanyDetails twin = CoreHarness.company();
    private final CompanyBulk bulk = CoreHarness.get(CompanyBulk.class);
    private final long[] registers;
    private int known;
    private final long estate = NewId.next();
    private final int units;
    private int months;
    private long shared;

    BenchEstate(int units) {
        this.units = units;
        registers = new long[units * RESOURCES.size()];
        services();
        houses();
        for (var table : PARENTS) {
            copy(table);
        }
        months(BillingPeriod.of(2025, 12));
    }

    /** Gives the server memory and a log as for production; product and ceiling run on the same. */
    static void server(int poolInMegabytes) {
        CoreHarness.sql("set global innodb_buffer_pool_size = " + poolInMegabytes + " * 1048576");
        CoreHarness.sql("set global innodb_log_file_size = 1024 * 1048576");
    }

    CompanyDetails company() {
        return company;
    }

    int units() {
        return units;
    }

    private void services() {
        service("CARE", "OPERATING", Terms.of(area(), flat("38.50")));
        service("CAP", "RESERVE", Terms.of(area(), flat("21.48")));
        service("DOOR", "OPERATING", Terms.of(new Quantity.Unit(), flat("65")));
        service("WASTE", "OPERATING", Terms.of(new Quantity.Unit(), flat("112.40")));
        service("COLD", "OPERATING", Terms.of(new Quantity.Consumption("COLD_WATER", null), flat("54.155")));
        service("HOT", "OPERATING", Terms.of(new Quantity.Consumption("HOT_WATER", null), flat("268.35")));
        var tiers = List.of(
                new Tiered.Step(new BigDecimal("100"), new BigDecimal("4.21")),
                new Tiered.Step(new BigDecimal("200"), new BigDecimal("5.05")),
                new Tiered.Step(null, new BigDecimal("7.40")));
        var tiered = new Tiered(false, Tiered.Window.PERIOD, 1, List.of(new Tiered.Season(1, 12, tiers)), null);
        service("EL", "OPERATING", Terms.of(new Quantity.Consumption("ELECTRICITY", null), tiered));
        var key = new Quantity.ShareOfCost(List.of(new Quantity.Weight(Quantity.Weight.Measure.AREA, BigDecimal.ONE)));
        shared = service("LIFT", "OPERATING", Terms.of(key, flat("1")));
    }

    private long service(String code, String fund, Terms terms) {
        var id = NewId.next();
        var rows = rows();
        rows.add(row(id, 1, code, "Service " + code, fund, true));
        write("service", "id, version, code, name, fund, active", rows);
        var versions = rows();
        versions.add(row(NewId.next(), 1, id, "2025-01-01", JsonText.write(terms), "RUB"));
        write("tariff_version", "id, version, service_id, valid_from, terms, currency", versions);
        return id;
    }

    private void houses() {
        var building = NewId.next();
        write("estate", "id, version, name", only(row(estate, 1, "Estate")));
        write("building", "id, version, estate_id, name", only(row(building, 1, estate, "House 1")));
        for (int from = 0; from < units; from += CHUNK) {
            flats(building, from, Math.min(units, from + CHUNK));
        }
    }

    private void flats(long building, int from, int to) {
        var flats = rows();
        var accounts = rows();
        var meters = rows();
        var dials = rows();
        for (int i = from; i < to; i++) {
            var unit = NewId.next();
            flats.add(row(unit, 1, building, Integer.toString(i), 1 + i % 16, "FLAT", 30 + i % 70 + ".5"));
            accounts.add(row(NewId.next(), 1, unit, "A" + i, "2020-01-01"));
            for (var resource : RESOURCES) {
                var meter = NewId.next();
                var register = NewId.next();
                registers[known++] = register;
                meters.add(row(meter, 1, unit, resource, resource.charAt(0) + "-" + i, "2020-01-01"));
                dials.add(row(register, 1, meter, "T1", 6, 3, "0"));
            }
        }
        write("unit", "id, version, building_id, number, floor, kind, area", flats);
        write("account", "id, version, unit_id, number, opened_on", accounts);
        write("meter", "id, version, unit_id, resource, serial, installed_on", meters);
        write("meter_register", "id, version, meter_id, zone, digits, decimals, initial_value", dials);
    }

    /** What happens until a month is billed: readings, the invoice that all share, payments; it is the day after the month. */
    void prepare(BillingPeriod month) throws SQLException {
        CoreHarness.clock()
                .moveTo(month.end().atTime(HOUR, 0).atZone(company.timeZone()).toInstant());
        pay(month);
        months(month);
        write(
                "common_cost",
                "id, version, estate_id, service_id, period, amount_minor, currency, document, recorded_at",
                only(row(
                        NewId.next(),
                        1,
                        estate,
                        shared,
                        month.firstDay(),
                        1_234_567L,
                        "RUB",
                        "Invoice",
                        "2026-01-01")));
    }

    /** The last bills, in the journal alone, two days before they are due. */
    private void pay(BillingPeriod month) throws SQLException {
        var on = month.firstDay().withDayOfMonth(PAYMENT_DAY);
        var bills = open(month.previous());
        for (int from = 0; from < bills.size(); from += CHUNK) {
            var entries = bills.subList(from, Math.min(bills.size(), from + CHUNK)).stream()
                    .map(bill -> paid(bill, on))
                    .toList();
            inTransaction(() -> CoreHarness.get(LedgerBulk.class).post(entries));
        }
    }

    private static PostEntry paid(Bill bill, LocalDate on) {
        var amount = Money.ofMinor(bill.minor(), "RUB");
        return new PostEntry(
                EntryKind.PAYMENT,
                SourceKind.PAYMENT,
                NewId.next(),
                on,
                List.of(
                        EntryLine.of(GlAccount.CLEARING, amount),
                        EntryLine.of(GlAccount.RECEIVABLE, new AccountId(bill.account()), amount.negated())));
    }

    private record Bill(long account, long minor) {}

    private List<Bill> open(BillingPeriod month) throws SQLException {
        var result = new ArrayList<Bill>();
        try (var connection = CoreHarness.connection();
                var select =
                        connection.prepareStatement("select s.account_id, s.due_minor from statement s join account a"
                                + " on a.tenant_id = s.tenant_id and a.id = s.account_id where s.tenant_id = ? and s.period = ?"
                                + " and s.due_minor > 0 and substring(a.number, 2) % 20 <> 0 order by s.account_id")) {
            select.setInt(1, company.id().value());
            select.setObject(2, month.firstDay());
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    result.add(new Bill(row.getLong(1), row.getLong(2)));
                }
            }
        }
        return result;
    }

    JobId job(BillingRunId run) throws SQLException {
        return new JobId(number("select job_id from billing_run where tenant_id = ? and id = ?", run.value()));
    }

    /** Every account has its statement and the run is over. */
    boolean posted(BillingRunId run) throws SQLException {
        return number("select count(*) from statement where tenant_id = ? and run_id = ?", run.value()) == units
                && number(
                                "select count(*) from billing_run where tenant_id = ? and id = ? and state = 'POSTED'",
                                run.value())
                        == 1;
    }

    private long number(String query, long id) throws SQLException {
        try (var connection = CoreHarness.connection();
                var select = connection.prepareStatement(query)) {
            select.setInt(1, company.id().value());
            select.setLong(2, id);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void months(BillingPeriod month) {
        months++;
        var day = month.firstDay().withDayOfMonth(25);
        for (int from = 0; from < registers.length; from += CHUNK) {
            var readings = rows();
            for (int i = from; i < Math.min(registers.length, from + CHUNK); i++) {
                var use = i % RESOURCES.size() == 2 ? 90 + i % 170 : 2 + i % 9;
                readings.add(row(
                        NewId.next(),
                        registers[i],
                        months * use + "." + i % 10,
                        day,
                        day + " 12:00:00",
                        "PORTAL",
                        false));
            }
            write("reading", "id, register_id, reading_value, taken_on, received_at, source, confirmed", readings);
        }
    }

    /** The rows that the run wrote, as files with the twin's number in place of the company's; its run is copied. */
    Map<String, Path> export(BillingRunId run) throws SQLException {
        var files = new LinkedHashMap<String, Path>();
        try (var connection = CoreHarness.connection()) {
            copyRun(connection, run);
            for (var table : ORDER) {
                files.put(table, export(connection, table, run));
            }
        }
        return files;
    }

    private void copyRun(Connection connection, BillingRunId run) throws SQLException {
        try (var insert =
                connection.prepareStatement("insert into billing_run (tenant_id, id, version, period, due_on, state,"
                        + " currency, created_at) select ?, id, version, period, due_on, state, currency, created_at"
                        + " from billing_run where tenant_id = ? and id = ?")) {
            insert.setInt(1, twin.id().value());
            insert.setInt(2, company.id().value());
            insert.setLong(3, run.value());
            insert.executeUpdate();
        }
    }

    private Path export(Connection connection, String table, BillingRunId run) throws SQLException {
        try {
            var file = Files.createTempFile("bench", table);
            file.toFile().deleteOnExit();
            try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                    var select = connection.prepareStatement(
                            WRITTEN.get(table), ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
                select.setFetchSize(Integer.MIN_VALUE);
                select.setInt(1, company.id().value());
                select.setLong(2, run.value());
                try (var row = select.executeQuery()) {
                    while (row.next()) {
                        line(out, row);
                    }
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(BufferedWriter out, ResultSet row) throws SQLException, IOException {
        out.write(Integer.toString(twin.id().value()));
        for (int c = 2; c <= row.getMetaData().getColumnCount(); c++) {
            var value = row.getString(c);
            out.write('\t');
            out.write(
                    value == null
                            ? "\\N"
                            : value.replace("\\", "\\\\").replace("\t", "\\\t").replace("\n", "\\n"));
        }
        out.write('\n');
    }

    /** Nanoseconds of one connection that loads all tables and commits once. */
    long load(Map<String, Path> files) throws SQLException {
        try (var connection = CoreHarness.connection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            connection
                    .unwrap(JdbcConnection.class)
                    .getPropertySet()
                    .getBooleanProperty(PropertyKey.allowLoadLocalInfile)
                    .setValue(true);
            var began = System.nanoTime();
            for (var table : ORDER) {
                try (var in = Files.newInputStream(files.get(table))) {
                    statement.unwrap(JdbcStatement.class).setLocalInfileInputStream(in);
                    statement.executeUpdate(
                            "load data local infile 'rows' into table " + table + " character set utf8mb4");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            connection.commit();
            var took = System.nanoTime() - began;
            for (var file : files.values()) {
                file.toFile().delete();
            }
            return took;
        }
    }

    /** Bytes of the tables that billing writes, data and indexes. */
    long bytes() throws SQLException {
        try (var connection = CoreHarness.connection();
                var statement = connection.createStatement()) {
            for (var table : ORDER) {
                statement.execute("analyze table " + table);
            }
            try (var row =
                    statement.executeQuery("select sum(data_length + index_length) from information_schema.tables"
                            + " where table_schema = database() and table_name in ('" + String.join("', '", ORDER)
                            + "')")) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void copy(String table) {
        try (var connection = CoreHarness.connection();
                var statement = connection.createStatement();
                var columns = statement.executeQuery("select group_concat(column_name order by ordinal_position)"
                        + " from information_schema.columns where table_schema = database() and table_name = '" + table
                        + "' and column_name <> 'tenant_id' and extra not like '%GENERATED%'")) {
            columns.next();
            var names = columns.getString(1);
            statement.executeUpdate("insert into " + table + " (tenant_id," + names + ") select "
                    + twin.id().value() + "," + names + " from " + table + " where tenant_id = "
                    + company.id().value());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(String table, String columns, List<@Nullable Object[]> rows) {
        inTransaction(() -> bulk.insert(table, columns, rows));
    }

    private void inTransaction(Runnable work) {
        CoreHarness.as(Actor.system(company.id()), () -> {
            CoreHarness.get(ChunkTransactions.class).run(work);
            return true;
        });
    }

    private static Quantity area() {
        return new Quantity.Area(Quantity.AreaKind.GROSS);
    }

    private static Price flat(String price) {
        return new Price.Flat(new BigDecimal(price));
    }

    private static List<@Nullable Object[]> rows() {
        return new ArrayList<>();
    }

    private static List<@Nullable Object[]> only(@Nullable Object[] row) {
        var rows = rows();
        rows.add(row);
        return rows;
    }

    private static @Nullable Object[] row(@Nullable Object... values) {
        return values;
    }
}
