package org.commonhold.sharing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commonhold.charge.BillingRunId;
import org.commonhold.kernel.NewId;
import org.commonhold.pricing.Price;
import org.commonhold.pricing.PricedService;
import org.commonhold.pricing.Quantity;
import org.commonhold.pricing.Terms;
import org.commonhold.tenancy.CompanyDetails;
import org.commonhold.testing.CoreHarness;
import org.jspecify.annotations.Nullable;

/** An estate in the database, with costs of June that its units share. */
final class SharingEstate {

    static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 1);

    final CompanyDetails company = CoreHarness.company();
    final long estate = estate();
    private final int tenant = company.id().value();
    private final Map<String, Long> ids = new HashMap<>();
    private final List<PricedService> services = new ArrayList<>();
    private int numbers;

    private long estate() {
        var id = NewId.next();
        CoreHarness.sql(
                "insert into estate values (?, ?, 1, ?, null)", company.id().value(), id, "Estate " + id);
        return id;
    }

    long another() {
        return estate();
    }

    long building(long where) {
        return inserted("insert into building values (?, ?, 1, ?, ?)", where, "House " + ++numbers);
    }

    long unit(long building, String area) {
        return inserted(
                "insert into unit values (?, ?, 1, ?, null, ?, 1, 'FLAT', ?, null)",
                building,
                Integer.toString(++numbers),
                new BigDecimal(area));
    }

    long account(long unit, LocalDate from, @Nullable LocalDate to) {
        return inserted("insert into account values (?, ?, 1, ?, ?, ?, ?)", unit, "A" + ++numbers, from, to);
    }

    /** A unit with one account from ever. */
    long home(long building, String area) {
        var unit = unit(building, area);
        account(unit, LONG_AGO, null);
        return unit;
    }

    void fact(long unit, String kind, String amount, LocalDate from) {
        inserted(
                "insert into unit_fact (tenant_id, id, version, unit_id, kind, amount, valid_from, recorded_at)"
                        + " values (?, ?, 1, ?, ?, ?, ?, now())",
                unit,
                kind,
                new BigDecimal(amount),
                from);
    }

    /** A meter of a unit or a building that showed nothing in the beginning and this in June. */
    void meter(String owner, long id, String shown) {
        var meter = inserted(
                "insert into meter (tenant_id, id, version, " + owner + ", resource, serial, installed_on)"
                        + " values (?, ?, 1, ?, 'COLD_WATER', ?, '2026-06-01')",
                id,
                "M" + ++numbers);
        var register = inserted(
                "insert into meter_register (tenant_id, id, version, meter_id, zone, digits, decimals, initial_value)"
                        + " values (?, ?, 1, ?, 'T1', 5, 3, 0)",
                meter);
        inserted(
                "insert into reading (tenant_id, id, register_id, reading_value, taken_on, received_at, source,"
                        + " confirmed) values (?, ?, ?, ?, '2026-06-30', '2026-06-30', 'STAFF', false)",
                register,
                new BigDecimal(shown));
    }

    void service(String code, Quantity quantity) {
        ids.put(
                code,
                inserted(
                        "insert into service (tenant_id, id, version, code, name, fund, active)"
                                + " values (?, ?, 1, ?, ?, 'OPERATING', true)",
                        code,
                        code));
        var terms = Terms.of(quantity, new Price.Flat(BigDecimal.ONE));
        services.add(new PricedService(
                code,
                code,
                PricedService.Fund.OPERATING,
                List.of(new PricedService.Version(1, LONG_AGO, null, terms))));
    }

    void cost(String code, @Nullable Long building, long minor) {
        inserted(
                "insert into common_cost (tenant_id, id, version, estate_id, building_id, service_id, period,"
                        + " amount_minor, currency, document, recorded_at)"
                        + " values (?, ?, 1, ?, ?, ?, '2026-06-01', ?, 'RUB', 'Invoice', now())",
                estate,
                building,
                ids.get(code),
                minor);
    }

    /** Of a new run. */
    Pools.Division division() {
        var run =
                inserted("insert into billing_run (tenant_id, id, version, period, due_on, state, currency, created_at)"
                        + " values (?, ?, 1, '2026-06-01', '2026-07-10', 'CALCULATING', 'RUB', now())");
        return new Pools.Division(
                new BillingRunId(run), PoolFixture.JUNE, Currency.getInstance("RUB"), services, ids, List.of());
    }

    /** Of these columns of the run's shares, in one text a row. */
    List<String> shares(Pools.Division division, String columns, String more) {
        return CoreHarness.column(
                        "select concat_ws(' ', " + columns + ") from run_share r join service s"
                                + " on s.tenant_id = r.tenant_id and s.id = r.service_id join account a"
                                + " on a.tenant_id = r.tenant_id and a.id = r.account_id join unit u"
                                + " on u.tenant_id = a.tenant_id and u.id = a.unit_id"
                                + " where r.tenant_id = ? and r.run_id = ? " + more,
                        tenant,
                        Objects.requireNonNull(division.run()).value())
                .stream()
                .map(String::valueOf)
                .toList();
    }

    private long inserted(String sql, @Nullable Object... values) {
        var id = NewId.next();
        var all = new @Nullable Object[values.length + 2];
        all[0] = company.id().value();
        all[1] = id;
        System.arraycopy(values, 0, all, 2, values.length);
        CoreHarness.sql(sql, all);
        return id;
    }
}
