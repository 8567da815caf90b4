package org.commonhold.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.commonhold.kernel.NotFound;
import org.commonhold.metering.Resource;
import org.commonhold.security.Actor;
import org.commonhold.security.Forbidden;
import org.commonhold.security.Role;
import org.commonhold.tenancy.CompanyDetails;
import org.commonhold.testing.CoreHarness;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TariffsIT {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

    private final Tariffs tariffs = CoreHarness.get(Tariffs.class);
    private final CompanyDetails company = CoreHarness.company();
    private final Actor accountant = CoreHarness.employee(company, Role.ACCOUNTANT);

    @Test
    void findsThePriceInForceOnADay() {
        var water = define("WATER", Basis.METERED, Resource.COLD_WATER);
        define("LIFT", Basis.UNIT, null);
        price(water, JULY, "40.50");
        var later = price(water, OCTOBER, "45.123456");
        assertThat(inForce(JULY.minusDays(1)))
                .extracting(ServicePrice::code, ServicePrice::price)
                .containsExactly(tuple("LIFT", null), tuple("WATER", null));
        assertThat(waterPrice(JULY)).isEqualByComparingTo("40.50");
        assertThat(waterPrice(OCTOBER.minusDays(1))).isEqualByComparingTo("40.50");
        assertThat(waterPrice(OCTOBER)).isEqualByComparingTo("45.123456");
        var inForce = inForce(OCTOBER).get(1);
        assertThat(inForce.version()).isEqualTo(later);
        assertThat(inForce.validFrom()).isEqualTo(OCTOBER);
        assertThat(inForce.resource()).isEqualTo(Resource.COLD_WATER);
        assertThat(as(() -> tariffs.versions(water)))
                .extracting(TariffVersionRow::validFrom, TariffVersionRow::currency)
                .containsExactly(tuple(OCTOBER, "RUB"), tuple(JULY, "RUB"));
    }

    @Test
    void aPriceHoldsUntilTheDayBeforeTheNext() {
        var lift = define("LIFT", Basis.UNIT, null);
        price(lift, LocalDate.of(2020, 1, 1), "5");
        price(lift, LocalDate.of(2021, 3, 1), "6");
        price(lift, LocalDate.of(2999, 1, 1), "7");
        assertThat(as(() -> tariffs.validities(lift)))
                .extracting(TariffValidity::lastDay, TariffValidity::phase)
                .containsExactly(
                        tuple(null, TariffValidity.Phase.FUTURE),
                        tuple(LocalDate.of(2998, 12, 31), TariffValidity.Phase.CURRENT),
                        tuple(LocalDate.of(2021, 2, 28), TariffValidity.Phase.PAST));
        assertThat(as(() -> tariffs.service(lift)).code()).isEqualTo("LIFT");
        assertThat(as(() -> tariffs.example(new BigDecimal("58.9"), new BigDecimal("24.50")))
                        .minor())
                .isEqualTo(144_305);
    }

    @Test
    void neverChangesAPriceThatIsSet() {
        var lift = define("LIFT", Basis.UNIT, null);
        price(lift, OCTOBER, "5");
        assertThatThrownBy(() -> price(lift, OCTOBER, "6")).hasMessageContaining("tariff.validFrom.taken");
        assertThatThrownBy(() -> price(lift, JULY, "6")).hasMessageContaining("tariff.validFrom.early");
        assertThatThrownBy(() -> price(lift, OCTOBER.plusDays(1), "-1")).hasMessageContaining("tariff.price.negative");
        assertThat(as(() -> tariffs.versions(lift))).hasSize(1);
    }

    @Test
    void refusesACodeTwiceInOneCompanyOnly() {
        define("LIFT", Basis.UNIT, null);
        assertThatThrownBy(() -> define(" lift ", Basis.UNIT, null)).hasMessageContaining("tariff.code.taken");
        var other = CoreHarness.employee(CoreHarness.company(), Role.ADMIN);
        CoreHarness.as(other, () -> tariffs.defineService(new DefineService("LIFT", "Lift", Basis.UNIT, null)));
        assertThat(as(tariffs::services)).extracting(ServiceRow::code).containsExactly("LIFT");
    }

    @Test
    void keepsClerksFromSettingPricesAndStrangersFromSeeingThem() {
        var lift = define("LIFT", Basis.UNIT, null);
        var clerk = CoreHarness.employee(company, Role.CLERK);
        assertThatThrownBy(() -> CoreHarness.as(clerk, () -> tariffs.setPrice(lift, JULY, BigDecimal.ONE, null)))
                .isInstanceOf(Forbidden.class);
        assertThat(CoreHarness.as(clerk, tariffs::services)).hasSize(1);
        var stranger = CoreHarness.employee(CoreHarness.company(), Role.ADMIN);
        assertThatThrownBy(() -> CoreHarness.as(stranger, () -> tariffs.setPrice(lift, JULY, BigDecimal.ONE, null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> CoreHarness.as(stranger, () -> tariffs.versions(lift)))
                .isInstanceOf(NotFound.class);
        assertThat(CoreHarness.as(stranger, () -> tariffs.inForce(JULY))).isEmpty();
    }

    private ServiceId define(String code, Basis basis, @Nullable Resource resource) {
        return as(() -> tariffs.defineService(new DefineService(code, "Service " + code, basis, resource)));
    }

    private TariffVersionId price(ServiceId service, LocalDate from, String price) {
        return as(() -> tariffs.setPrice(service, from, new BigDecimal(price), "Decision 5"));
    }

    private List<ServicePrice> inForce(LocalDate day) {
        return as(() -> tariffs.inForce(day));
    }

    private BigDecimal waterPrice(LocalDate day) {
        return Objects.requireNonNull(inForce(day).get(1).price());
    }

    private <T> T as(Callable<T> work) {
        return CoreHarness.as(accountant, work);
    }
}
