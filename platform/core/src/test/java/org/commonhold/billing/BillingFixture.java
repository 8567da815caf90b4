package org.commonhold.billing;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commonhold.estate.AccountId;
import org.commonhold.json.JsonText;
import org.commonhold.kernel.NewId;
import org.commonhold.pricing.Price;
import org.commonhold.pricing.Quantity;
import org.commonhold.pricing.Terms;
import org.commonhold.tenancy.CompanyDetails;
import org.commonhold.testing.CoreHarness;
import org.jspecify.annotations.Nullable;

/** A house of flats of 50 m², each with one account, one owner with an address, and, if wanted, a water meter. */
final class BillingFixture {

    final CompanyDetails company = CoreHarness.company();
    final List<AccountId> accounts = new ArrayList<>();
    final List<Long> owners = new ArrayList<>();
    private final List<Long> registers = new ArrayList<>();
    private final int tenant = company.id().value();

    BillingFixture(int flats, boolean metered) {
        var estate = NewId.next();
        var building = NewId.next();
        batch("insert into estate values (?, ?, 1, 'Estate', null)", rows(row(tenant, estate)));
        batch("insert into building values (?, ?, 1, ?, 'House 1')", rows(row(tenant, building, estate)));
        var units = new ArrayList<@Nullable Object[]>();
        var sheets = new ArrayList<@Nullable Object[]>();
        var people = new ArrayList<@Nullable Object[]>();
        var shares = new ArrayList<@Nullable Object[]>();
        for (var i = 1; i <= flats; i++) {
            var unit = NewId.next();
            var account = NewId.next();
            var owner = NewId.next();
            accounts.add(new AccountId(account));
            owners.add(owner);
            units.add(row(tenant, unit, building, Integer.toString(i)));
            sheets.add(row(tenant, account, unit, "A" + i));
            people.add(row(tenant, owner, "owner" + i + "@example.org"));
            shares.add(row(tenant, NewId.next(), unit, owner));
        }
        batch("insert into unit values (?, ?, 1, ?, null, ?, 1, 'FLAT', 50.00, null)", units);
        batch("insert into account values (?, ?, 1, ?, ?, '2026-01-01', null)", sheets);
        batch("insert into party values (?, ?, 1, 'PERSON', 'Anna', ?, null)", people);
        batch("insert into ownership values (?, ?, 1, ?, ?, 1, '2026-01-01', null)", shares);
        if (metered) {
            units.forEach(unit -> meter((Long) unit[1]));
        }
    }

    /** A service with a price from the first of January 2026 on; without one when {@code price} is null. */
    BillingFixture service(String code, String basis, @Nullable String resource, @Nullable String price) {
        var id = define(code, "OPERATING");
        if (price != null) {
            var quantity =
                    switch (basis) {
                        case "AREA" -> new Quantity.Area(Quantity.AreaKind.GROSS);
                        case "UNIT" -> new Quantity.Unit();
                        default -> new Quantity.Consumption(String.valueOf(resource), null);
                    };
            publish(id, LocalDate.of(2026, 1, 1), Terms.of(quantity, new Price.Flat(new BigDecimal(price))));
        }
        return this;
    }

    long define(String code, String fund) {
        var service = NewId.next();
        CoreHarness.sql(
                "insert into service (tenant_id, id, version, code, name, fund, active) values (?, ?, 1, ?, ?, ?, true)",
                tenant,
                service,
                code,
                "Service " + code,
                fund);
        return service;
    }

    void publish(long service, LocalDate from, Terms terms) {
        CoreHarness.sql(
                "insert into tariff_version (tenant_id, id, version, service_id, valid_from, terms, currency)"
                        + " values (?, ?, 1, ?, ?, ?, 'RUB')",
                tenant,
                NewId.next(),
                service,
                from,
                JsonText.write(terms));
    }

    /** A reading of the meter of the flat with this index. */
    BillingFixture reading(int flat, LocalDate day, String value) {
        CoreHarness.sql(
                "insert into reading (tenant_id, id, register_id, reading_value, taken_on, received_at, source,"
                        + " confirmed) values (?, ?, ?, ?, ?, ?, 'PORTAL', false)",
                tenant,
                NewId.next(),
                registers.get(flat),
                new BigDecimal(value),
                day,
                day.atTime(12, 0));
        return this;
    }

    long count(String table) {
        return number("select count(*) from " + table + " where tenant_id = ?");
    }

    /** A query with the company as its one parameter. */
    long number(String query) {
        var value = CoreHarness.column(query, tenant).get(0);
        return value == null ? 0 : ((Number) value).longValue();
    }

    private void meter(Long unit) {
        var meter = NewId.next();
        var register = NewId.next();
        registers.add(register);
        CoreHarness.sql(
                "insert into meter (tenant_id, id, version, unit_id, resource, serial, installed_on)"
                        + " values (?, ?, 1, ?, 'COLD_WATER', ?, '2026-01-01')",
                tenant,
                meter,
                unit,
                "W" + registers.size());
        CoreHarness.sql(
                "insert into meter_register (tenant_id, id, version, meter_id, zone, digits, decimals, initial_value)"
                        + " values (?, ?, 1, ?, 'T1', 5, 3, 100)",
                tenant,
                register,
                meter);
    }

    private static List<@Nullable Object[]> rows(@Nullable Object[] row) {
        var rows = new ArrayList<@Nullable Object[]>();
        rows.add(row);
        return rows;
    }

    private static @Nullable Object[] row(@Nullable Object... values) {
        return values;
    }

    private static void batch(String sql, List<@Nullable Object[]> rows) {
        try (Connection connection = CoreHarness.connection();
                var statement = connection.prepareStatement(sql)) {
            connection.setAutoCommit(false);
            for (var row : rows) {
                for (var i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
