package org.commonhold.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.commonhold.billing.Pricing.BilledUnit;
import org.commonhold.estate.AccountId;
import org.commonhold.estate.UnitId;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Texts;
import org.commonhold.metering.MeterId;
import org.commonhold.metering.ReadingId;
import org.commonhold.metering.RegisterConsumption;
import org.commonhold.metering.RegisterConsumption.ReadingPoint;
import org.commonhold.metering.Resource;
import org.commonhold.tariff.ServiceId;
import org.commonhold.tariff.TariffVersionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PricingTest {

    private static final Currency RUB = Currency.getInstance("RUB");
    private static final UnitId FLAT = new UnitId(7);
    private static final BilledUnit UNIT = new BilledUnit(new AccountId(1), FLAT, new BigDecimal("53.45"));
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);

    @Test
    void chargesAreaTimesPriceRoundedHalfUp() {
        var line = only(service(Basis.AREA, null, "31.1"));
        assertThat(line.amount()).isEqualTo(rub(166230));
        assertThat(line.explanation().quantity()).isEqualByComparingTo("53.45");
        assertThat(line.explanation().unit()).isEqualTo("m2");
        assertThat(only(service(Basis.AREA, null, "0.1")).amount()).isEqualTo(rub(535));
    }

    @Test
    void chargesAFixedPriceOncePerUnit() {
        assertThat(only(service(Basis.UNIT, null, "250")).amount()).isEqualTo(rub(25000));
    }

    @Test
    void roundsToWholeYenWhereTheCurrencyHasNoMinorUnit() {
        var yen = Currency.getInstance("JPY");
        var result = Pricing.price(UNIT, List.of(service(Basis.UNIT, null, "99.5")), List.of(), yen);
        assertThat(result.lines().get(0).amount()).isEqualTo(new Money(100, yen));
    }

    @Test
    void sumsTheRegistersOfAllMetersOfTheResource() {
        var line = only(
                service(Basis.METERED, Resource.ELECTRICITY, "5.43"),
                register(Resource.ELECTRICITY, "T1", "100.5", "150"),
                register(Resource.ELECTRICITY, "T2", "10", "20.25"),
                register(Resource.GAS, "T1", "1", "900"));
        assertThat(line.explanation().quantity()).isEqualByComparingTo("59.75");
        assertThat(line.amount()).isEqualTo(rub(32444));
        assertThat(line.explanation().readings())
                .extracting(Explanation.Span::zone)
                .containsExactly("T1", "T2");
    }

    @Test
    void chargesNothingWhereTheUnitHasNoMeterOfTheResource() {
        var result = price(service(Basis.METERED, Resource.GAS, "5"), register(Resource.ELECTRICITY, "T1", "1", "2"));
        assertThat(result.lines()).isEmpty();
        assertThat(result.faults()).isEmpty();
    }

    @Test
    void consumptionOfZeroIsALineOfZero() {
        var line = only(
                service(Basis.METERED, Resource.COLD_WATER, "50"), register(Resource.COLD_WATER, "T1", "12", "12"));
        assertThat(line.amount()).isEqualTo(rub(0));
    }

    @Test
    void aMissingReadingIsAnErrorAndNeverAZero() {
        var service = service(Basis.METERED, Resource.COLD_WATER, "50");
        assertThat(faults(price(service, register(Resource.COLD_WATER, "T1", "12", null))))
                .containsExactly("billing.fault.closingMissing");
        assertThat(faults(price(service, register(Resource.COLD_WATER, "T1", null, "12"))))
                .containsExactly("billing.fault.openingMissing");
    }

    @Test
    void oneMissingRegisterSpoilsTheWholeService() {
        var result = price(
                service(Basis.METERED, Resource.ELECTRICITY, "5"),
                register(Resource.ELECTRICITY, "T1", "1", "2"),
                register(Resource.ELECTRICITY, "T2", "1", null));
        assertThat(result.lines()).isEmpty();
        assertThat(result.faults()).hasSize(1);
    }

    @Test
    void aClosingBelowTheOpeningIsAnError() {
        var result = price(
                service(Basis.METERED, Resource.COLD_WATER, "50"), register(Resource.COLD_WATER, "T1", "12", "11.999"));
        assertThat(faults(result)).containsExactly("billing.fault.closingBelow");
    }

    @Test
    void aMissingPriceIsAnErrorForThatServiceOnly() {
        var result = Pricing.price(
                UNIT, List.of(service(Basis.AREA, null, null), service(Basis.UNIT, null, "1")), List.of(), RUB);
        assertThat(faults(result)).containsExactly("billing.fault.priceMissing");
        assertThat(result.lines()).hasSize(1);
    }

    @Test
    void anExplanationSurvivesBeingStored() {
        var line = only(
                service(Basis.METERED, Resource.COLD_WATER, "50.123456"),
                register(Resource.COLD_WATER, "T\"1\\\n", "12.000001", "13"));
        assertThat(Explanation.fromJson(line.explanation().toJson())).isEqualTo(line.explanation());
    }

    @Test
    void explainsALineInEveryLanguage() {
        var line = only(
                service(Basis.METERED, Resource.COLD_WATER, "50"), register(Resource.COLD_WATER, "T1", "12", "13.5"));
        assertThat(Explanations.sentence(Language.EN, line.explanation(), line.amount()))
                .contains("Meter SN1 (T1): 12 on Oct 25, 2026, 13.5 on Nov 24, 2026", "1.5 m³ × 50 RUB = ", "75.00");
        assertThat(Explanations.sentence(Language.RU, line.explanation(), line.amount()))
                .contains("Счётчик SN1", "1,5 м³");
        assertThat(Explanations.sentence(Language.ZH, line.explanation(), line.amount()))
                .contains("立方米", "2026年11月24日");
    }

    @Test
    void everyFaultHasItsTextInEveryLanguage() {
        for (var language : Language.values()) {
            for (var fault : List.of("priceMissing", "openingMissing", "closingMissing", "closingBelow")) {
                assertThat(Texts.has(language, "billing.fault." + fault)).isTrue();
            }
            for (var unit : List.of("m2", "unit", "m3", "kWh", "Gcal")) {
                assertThat(Texts.has(language, "billing.quantityUnit." + unit)).isTrue();
            }
        }
    }

    private static Pricing.Line only(ServicePrice service, RegisterConsumption... registers) {
        var result = price(service, registers);
        assertThat(result.faults()).isEmpty();
        assertThat(result.lines()).hasSize(1);
        return result.lines().get(0);
    }

    private static Pricing.Result price(ServicePrice service, RegisterConsumption... registers) {
        return Pricing.price(UNIT, List.of(service), List.of(registers), RUB);
    }

    private static List<String> faults(Pricing.Result result) {
        return result.faults().stream().map(f -> f.problem().key()).toList();
    }

    private static ServicePrice service(Basis basis, @Nullable Resource resource, @Nullable String price) {
        return new ServicePrice(
                new ServiceId(3),
                "S",
                "Service",
                basis,
                resource,
                price == null ? null : new TariffVersionId(4),
                price == null ? null : new BigDecimal(price),
                price == null ? null : JANUARY);
    }

    private static RegisterConsumption register(
            Resource resource, String zone, @Nullable String opening, @Nullable String closing) {
        return new RegisterConsumption(
                FLAT,
                new MeterId(5),
                "SN1",
                resource,
                zone,
                opening == null ? null : point(11, opening, LocalDate.of(2026, 10, 25)),
                closing == null ? null : point(12, closing, LocalDate.of(2026, 11, 24)));
    }

    private static ReadingPoint point(long id, String value, LocalDate day) {
        return new ReadingPoint(new ReadingId(id), new BigDecimal(value), day);
    }

    private static Money rub(long minor) {
        return new Money(minor, RUB);
    }
}
