package org.commonhold.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.commonhold.job.JobRunner;
import org.commonhold.job.JobState;
import org.commonhold.json.JsonText;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NewId;
import org.commonhold.kernel.NotFound;
import org.commonhold.pricing.Price;
import org.commonhold.pricing.Quantity;
import org.commonhold.pricing.Terms;
import org.commonhold.security.Forbidden;
import org.commonhold.security.Role;
import org.commonhold.tariff.ServiceId;
import org.commonhold.tenancy.CompanyDetails;
import org.commonhold.testing.CoreHarness;
import org.junit.jupiter.api.Test;

class ForecastsIT {

    private static final Quantity AREA = new Quantity.Area(Quantity.AreaKind.GROSS);

    private final Forecasts forecasts = CoreHarness.get(Forecasts.class);
    private final CompanyDetails company = CoreHarness.company();
    private final int tenant = company.id().value();
    private final long estate = NewId.next();
    private final long building = NewId.next();
    private final List<Long> accounts = new ArrayList<>();

    @Test
    void comparesEveryAccountAndIsFoundAgain() {
        house("40", "60");
        var service = service("FEE", terms(AREA, "25"));

        var id = as(Role.ADMIN, () -> forecasts.start(service, terms(AREA, "30")));
        assertThat(as(Role.ADMIN, () -> forecasts.details(id)).result()).isNull();
        assertThat(as(Role.ADMIN, () -> forecasts.changes(id, 0, 10))).isEmpty();
        assertThat(as(Role.ADMIN, () -> forecasts.count(id))).isZero();
        finish(id);

        var found = as(Role.ACCOUNTANT, () -> forecasts.latest(service)).orElseThrow();
        var result = Objects.requireNonNull(found.result());
        assertThat(found.by(terms(AREA, "30.00"))).isTrue();
        assertThat(found.by(terms(AREA, "31"))).isFalse();
        assertThat(result.before()).isEqualTo(rub(250000));
        assertThat(result.after()).isEqualTo(rub(300000));
        assertThat(result.more()).isEqualTo(2);
        assertThat(as(Role.ADMIN, () -> forecasts.changes(id, 0, 10)))
                .containsExactly(
                        new Forecast.Change("A2", rub(150000), rub(180000)),
                        new Forecast.Change("A1", rub(100000), rub(120000)));
        assertThat(as(Role.ADMIN, () -> forecasts.changes(id, 1, 10))).hasSize(1);
        assertThat(as(Role.ADMIN, () -> forecasts.count(id))).isEqualTo(2);
        assertThat(CoreHarness.column("select count(*) from charge where tenant_id = ?", tenant))
                .containsExactly(0L);
    }

    @Test
    void aCommonCostIsDividedByBothKeys() {
        house("40", "60");
        var byArea =
                new Quantity.ShareOfCost(List.of(new Quantity.Weight(Quantity.Weight.Measure.AREA, BigDecimal.ONE)));
        var equally =
                new Quantity.ShareOfCost(List.of(new Quantity.Weight(Quantity.Weight.Measure.EQUAL, BigDecimal.ONE)));
        var service = service("LIFT", terms(byArea, "1"));
        cost(service, 100000);

        var id = as(Role.ADMIN, () -> forecasts.start(service, terms(equally, "1")));
        finish(id);

        var result = Objects.requireNonNull(
                as(Role.ADMIN, () -> forecasts.details(id)).result());
        assertThat(result.unpriced()).isZero();
        assertThat(result.before()).isEqualTo(rub(100000)).isEqualTo(result.after());
        assertThat(as(Role.ADMIN, () -> forecasts.changes(id, 0, 10)))
                .containsExactly(
                        new Forecast.Change("A1", rub(40000), rub(50000)),
                        new Forecast.Change("A2", rub(60000), rub(50000)));
    }

    @Test
    void aRepeatedOrLaterComparisonLeavesNothingDouble() {
        house("40");
        var service = service("FEE", terms(AREA, "25"));
        var first = as(Role.ADMIN, () -> forecasts.start(service, terms(AREA, "30")));
        assertThatThrownBy(() -> as(Role.ADMIN, () -> forecasts.start(service, terms(AREA, "31"))))
                .isInstanceOf(ForecastRejected.class)
                .hasMessageContaining("forecast.busy");
        finish(first);
        finish(first);
        var second = as(Role.ADMIN, () -> forecasts.start(service, terms(AREA, "31")));
        finish(second);

        assertThat(as(Role.ADMIN, () -> forecasts.latest(service)).orElseThrow().id())
                .isEqualTo(second);
        assertThat(CoreHarness.column("select count(*) from forecast_account where tenant_id = ?", tenant))
                .containsExactly(1L);
        assertThatThrownBy(() -> as(Role.ADMIN, () -> forecasts.details(first))).isInstanceOf(NotFound.class);
    }

    @Test
    void aStoppedComparisonHasNoResult() {
        house("40");
        var service = service("FEE", terms(AREA, "25"));
        var id = as(Role.ADMIN, () -> forecasts.start(service, terms(AREA, "30")));
        as(Role.ADMIN, () -> {
            forecasts.cancel(id);
            return true;
        });
        finish(id);

        var details = as(Role.ADMIN, () -> forecasts.details(id));
        assertThat(Objects.requireNonNull(details.job()).state()).isEqualTo(JobState.CANCELLED);
        assertThat(details.result()).isNull();
    }

    @Test
    void termsThatCouldNotBePublishedAndOthersThanTheOfficeAreRefused() {
        house("40");
        var service = service("FEE", terms(AREA, "25"));

        assertThatThrownBy(() -> as(Role.ADMIN, () -> forecasts.start(service, terms(AREA, "-1"))))
                .isInstanceOf(ForecastRejected.class);
        for (var role : List.of(Role.CLERK, Role.TECHNICIAN, Role.OWNER)) {
            assertThatThrownBy(() -> as(role, () -> forecasts.start(service, terms(AREA, "30"))))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> as(role, () -> forecasts.latest(service))).isInstanceOf(Forbidden.class);
        }
    }

    private void finish(ForecastId id) {
        var job = Objects.requireNonNull(
                as(Role.ADMIN, () -> forecasts.details(id)).job());
        CoreHarness.get(JobRunner.class).run(company.id(), job.id());
    }

    private <T> T as(Role role, Callable<T> work) {
        return CoreHarness.as(CoreHarness.employee(company, role), work);
    }

    /** One flat and account for each area, numbered A1, A2, ... */
    private void house(String... areas) {
        CoreHarness.sql("insert into estate values (?, ?, 1, 'Estate', null)", tenant, estate);
        CoreHarness.sql("insert into building values (?, ?, 1, ?, 'House 1')", tenant, building, estate);
        for (var area : areas) {
            var unit = NewId.next();
            var account = NewId.next();
            accounts.add(account);
            var number = accounts.size();
            CoreHarness.sql(
                    "insert into unit values (?, ?, 1, ?, null, ?, 1, 'FLAT', ?, null)",
                    tenant,
                    unit,
                    building,
                    Integer.toString(number),
                    new BigDecimal(area));
            CoreHarness.sql(
                    "insert into account values (?, ?, 1, ?, ?, '2020-01-01', null)",
                    tenant,
                    account,
                    unit,
                    "A" + number);
        }
    }

    private ServiceId service(String code, Terms terms) {
        var service = NewId.next();
        CoreHarness.sql(
                "insert into service (tenant_id, id, version, code, name, fund, active)"
                        + " values (?, ?, 1, ?, ?, 'OPERATING', true)",
                tenant,
                service,
                code,
                code);
        CoreHarness.sql(
                "insert into tariff_version (tenant_id, id, version, service_id, valid_from, terms, currency)"
                        + " values (?, ?, 1, ?, '2020-01-01', ?, 'RUB')",
                tenant,
                NewId.next(),
                service,
                JsonText.write(terms));
        return new ServiceId(service);
    }

    /** Last month's invoice for the whole estate. */
    private void cost(ServiceId service, long minor) {
        var month = LocalDate.ofInstant(CoreHarness.clock().instant(), ZoneOffset.ofHours(3))
                .withDayOfMonth(1)
                .minusMonths(1);
        CoreHarness.sql(
                "insert into common_cost (tenant_id, id, version, estate_id, building_id, service_id, period,"
                        + " amount_minor, currency, document, recorded_at) values (?, ?, 1, ?, null, ?, ?, ?, 'RUB', 'Invoice', utc_timestamp(6))",
                tenant,
                NewId.next(),
                estate,
                service.value(),
                month,
                minor);
    }

    private static Terms terms(Quantity quantity, String price) {
        return Terms.of(quantity, new Price.Flat(new BigDecimal(price)));
    }

    private static Money rub(long minor) {
        return Money.ofMinor(minor, "RUB");
    }
}
