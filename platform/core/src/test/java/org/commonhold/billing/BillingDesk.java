package org.commonhold.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.commonhold.charge.BillingRunId;
import org.commonhold.estate.BuildingId;
import org.commonhold.estate.EstateId;
import org.commonhold.estate.UnitId;
import org.commonhold.job.JobRunner;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.pricing.Price;
import org.commonhold.pricing.Quantity;
import org.commonhold.pricing.Terms;
import org.commonhold.security.Actor;
import org.commonhold.security.Role;
import org.commonhold.tariff.ServiceId;
import org.commonhold.testing.CoreHarness;

/** Staff of a house who bill it month by month. */
final class BillingDesk {

    final BillingFixture house;
    final Actor accountant;
    private final BillingRuns runs = CoreHarness.get(BillingRuns.class);

    BillingDesk(BillingFixture house) {
        this.house = house;
        accountant = employee(Role.ACCOUNTANT);
    }

    Actor employee(Role role) {
        return CoreHarness.employee(house.company, role);
    }

    <T> T as(Callable<T> work) {
        return CoreHarness.as(accountant, work);
    }

    void act(Runnable work) {
        act(accountant, work);
    }

    static void act(Actor actor, Runnable work) {
        CoreHarness.as(actor, () -> {
            work.run();
            return true;
        });
    }

    /** Computes, approves and posts a month of all accounts. */
    BillingRunId bill(BillingPeriod period) {
        var run = as(() -> runs.prepare(period, period.end().plusDays(9)));
        finish(run);
        return post(run);
    }

    /** Computes months of the house again and posts the differences. */
    BillingRunId correct(BillingPeriod from, BillingPeriod to) {
        var run = as(() ->
                runs.correct(new CorrectBuilding(building(), from, to, to.end().plusDays(9))));
        finish(run);
        return post(run);
    }

    int accounts(BillingRunId run) {
        return as(() -> runs.details(run)).run().accounts();
    }

    private BillingRunId post(BillingRunId run) {
        act(() -> {
            runs.approve(run);
            runs.post(run);
        });
        finish(run);
        assertThat(as(() -> runs.details(run)).run().state()).isEqualTo(RunState.POSTED);
        return run;
    }

    private void finish(BillingRunId run) {
        var job = Objects.requireNonNull(as(() -> runs.details(run)).job()).id();
        CoreHarness.get(JobRunner.class).run(house.company.id(), job);
    }

    EstateId estate() {
        return new EstateId(house.number("select id from estate where tenant_id = ?"));
    }

    BuildingId building() {
        return new BuildingId(house.number("select id from building where tenant_id = ?"));
    }

    UnitId unit(int flat) {
        return new UnitId(house.number("select unit_id from account where tenant_id = ? and id = "
                + house.accounts.get(flat).value()));
    }

    /** A service with one price from the first of January 2026 on. */
    ServiceId service(String code, Quantity quantity, String price) {
        var id = house.define(code, "OPERATING");
        house.publish(id, LocalDate.of(2026, 1, 1), Terms.of(quantity, new Price.Flat(new BigDecimal(price))));
        return new ServiceId(id);
    }

    ServiceId service(String code) {
        return new ServiceId(house.number("select id from service where tenant_id = ? and code = '" + code + "'"));
    }

    /** Lines without late fees as period, kind, method, quantity and minor units, in the order of accounts and months. */
    List<Object> charged(ServiceId service) {
        return CoreHarness.column(
                        "select concat_ws(' ', period, kind, method, trim(trailing '.' from trim(trailing '0' from quantity)),"
                                + " amount_minor) from charge where tenant_id = ? and service_id = ? and kind <> 'LATE_FEE'"
                                + " order by account_id, period, id",
                        house.company.id().value(),
                        service.value())
                .stream()
                .map(Object.class::cast)
                .toList();
    }
}
