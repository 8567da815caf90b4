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
import org.commonhold.pricing.Price;
import org.commonhold.pricing.PricedService;
import org.commonhold.pricing.PricedService.Fund;
import org.commonhold.pricing.Quantity;
import org.commonhold.pricing.Terms;
import org.commonhold.security.Actor;
import org.commonhold.security.Forbidden;
import org.commonhold.security.Role;
import org.commonhold.tenancy.CompanyDetails;
import org.commonhold.testing.CoreHarness;
import org.junit.jupiter.api.Test;

class TariffsIT {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

    private final Tariffs tariffs = CoreHarness.get(Tariffs.class);
    private final CompanyDetails company = CoreHarness.company();
    private final Actor accountant = CoreHarness.employee(company, Role.ACCOUNTANT);

    @Test
    void findsThePriceInForceOnADay() {
        var water = define("WATER");
        define("LIFT");
        price(water, JULY, "40.50");
        var later = price(water, OCTOBER, "45.123456");
        assertThat(inForce(JULY.minusDays(1)))
                .extracting(ServiceTerms::code, ServiceTerms::terms)
                .containsExactly(tuple("LIFT", null), tuple("WATER", null));
        assertThat(waterPrice(JULY)).isEqualByComparingTo("40.50");
        assertThat(waterPrice(OCTOBER.minusDays(1))).isEqualByComparingTo("40.50");
        assertThat(waterPrice(OCTOBER)).isEqualByComparingTo("45.123456");
        var inForce = inForce(OCTOBER).get(1);
        assertThat(inForce.version()).isEqualTo(later);
        assertThat(inForce.validFrom()).isEqualTo(OCTOBER);
        assertThat(inForce.fund()).isEqualTo(Fund.OPERATING);
        assertThat(as(() -> tariffs.versions(water)))
                .extracting(TariffVersionRow::validFrom, TariffVersionRow::currency)
                .containsExactly(tuple(OCTOBER, "RUB"), tuple(JULY, "RUB"));
    }

    @Test
    void aPriceHoldsUntilTheDayBeforeTheNext() {
        var lift = define("LIFT");
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
        var lift = define("LIFT");
        price(lift, OCTOBER, "5");
        assertThatThrownBy(() -> price(lift, OCTOBER, "6")).hasMessageContaining("tariff.validFrom.taken");
        assertThatThrownBy(() -> price(lift, JULY, "6")).hasMessageContaining("tariff.validFrom.early");
        assertThatThrownBy(() -> price(lift, OCTOBER.plusDays(1), "-1")).hasMessageContaining("tariff.price.negative");
        assertThat(as(() -> tariffs.versions(lift))).hasSize(1);
    }

    @Test
    void refusesACodeTwiceInOneCompanyOnly() {
        define("LIFT");
        assertThatThrownBy(() -> define(" lift ")).hasMessageContaining("tariff.code.taken");
        var other = CoreHarness.employee(CoreHarness.company(), Role.ADMIN);
        CoreHarness.as(other, () -> tariffs.defineService(new DefineService("LIFT", "Lift", Fund.OPERATING)));
        assertThat(as(tariffs::services)).extracting(ServiceRow::code).containsExactly("LIFT");
    }

    @Test
    void keepsClerksFromSettingPricesAndStrangersFromSeeingThem() {
        var lift = define("LIFT");
        var clerk = CoreHarness.employee(company, Role.CLERK);
        assertThatThrownBy(() -> CoreHarness.as(clerk, () -> tariffs.publish(tariff(lift, JULY, "1"))))
                .isInstanceOf(Forbidden.class);
        assertThat(CoreHarness.as(clerk, tariffs::services)).hasSize(1);
        var stranger = CoreHarness.employee(CoreHarness.company(), Role.ADMIN);
        assertThatThrownBy(() -> CoreHarness.as(stranger, () -> tariffs.publish(tariff(lift, JULY, "1"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> CoreHarness.as(stranger, () -> tariffs.versions(lift)))
                .isInstanceOf(NotFound.class);
        assertThat(CoreHarness.as(stranger, () -> tariffs.inForce(JULY))).isEmpty();
    }

    @Test
    void givesTheVersionsThatTouchASpanOfDays() {
        var lift = define("LIFT");
        define("DOOR");
        price(lift, LocalDate.of(2020, 1, 1), "5");
        price(lift, JULY, "6");
        price(lift, OCTOBER.plusDays(14), "7");
        var priced = as(() -> tariffs.priced(OCTOBER, LocalDate.of(2026, 10, 31)));
        assertThat(priced).extracting(PricedService::code).containsExactly("DOOR", "LIFT");
        assertThat(priced.get(0).versions()).isEmpty();
        assertThat(priced.get(1).versions())
                .extracting(PricedService.Version::validFrom, PricedService.Version::decision)
                .containsExactly(tuple(JULY, "Decision 5"), tuple(OCTOBER.plusDays(14), "Decision 5"));
    }

    @Test
    void refusesServicesThatRestOnEachOtherInACircle() {
        var lift = define("LIFT");
        var door = define("DOOR");
        as(() -> tariffs.publish(restingOn(lift, "DOOR")));
        assertThatThrownBy(() -> as(() -> tariffs.publish(restingOn(door, "LIFT"))))
                .hasMessageContaining("tariff.services.circle");
    }

    private static PublishTariff restingOn(ServiceId service, String code) {
        var terms = Terms.of(new Quantity.AmountOf(List.of(code)), new Price.Percent(BigDecimal.TEN));
        return new PublishTariff(service, JULY, terms, null);
    }

    private ServiceId define(String code) {
        return as(() -> tariffs.defineService(new DefineService(code, "Service " + code, Fund.OPERATING)));
    }

    private TariffVersionId price(ServiceId service, LocalDate from, String price) {
        return as(() -> tariffs.publish(tariff(service, from, price)));
    }

    private static PublishTariff tariff(ServiceId service, LocalDate from, String price) {
        return new PublishTariff(
                service, from, Terms.of(new Quantity.Unit(), new Price.Flat(new BigDecimal(price))), "Decision 5");
    }

    private List<ServiceTerms> inForce(LocalDate day) {
        return as(() -> tariffs.inForce(day));
    }

    private BigDecimal waterPrice(LocalDate day) {
        return ((Price.Flat) Objects.requireNonNull(inForce(day).get(1).terms()).price()).price();
    }

    private <T> T as(Callable<T> work) {
        return CoreHarness.as(accountant, work);
    }
}
