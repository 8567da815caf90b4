package org.commonhold.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.commonhold.kernel.Problem;
import org.commonhold.metering.Resource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TariffRulesTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

    @ParameterizedTest(name = "a service with code {0}, name {1}, {2}, {3}: {4}")
    @CsvSource({
        "WATER, Cold water, METERED, COLD_WATER, ",
        "LIFT,  Lift,       UNIT,    ,           ",
        "'  ',  Lift,       UNIT,    ,           tariff.code.missing",
        "LIFT,  ' ',        AREA,    ,           tariff.name.missing",
        "WATER, Water,      METERED, ,           tariff.resource.missing",
        "LIFT,  Lift,       AREA,    GAS,        tariff.resource.needless",
    })
    void judgesAService(String code, String name, Basis basis, @Nullable Resource resource, @Nullable String verdict) {
        var problems = TariffRules.ofService(new DefineService(code, name, basis, resource), false);
        assertThat(problems)
                .extracting(Problem::key)
                .containsExactlyElementsOf(verdict == null ? List.of() : List.of(verdict));
    }

    @Test
    void refusesATakenCodeAndTextsThatDoNotFit() {
        var lift = new DefineService("LIFT", "Lift", Basis.UNIT, null);
        assertThat(TariffRules.ofService(lift, true)).extracting(Problem::field).containsExactly("code");
        var wide = new DefineService("X".repeat(33), "Y".repeat(201), Basis.UNIT, null);
        assertThat(TariffRules.ofService(wide, false))
                .extracting(Problem::key)
                .containsExactly("tariff.code.long", "tariff.name.long");
    }

    @ParameterizedTest(name = "a price of {0}: {1}")
    @CsvSource({
        "0,                       ",
        "41.25,                   ",
        "0.123456,                ",
        "0.1234560,               ",
        "999999999999.999999,     ",
        "1000000000000,           tariff.price.large",
        "0.1234567,               tariff.price.decimals",
        "-0.01,                   tariff.price.negative",
    })
    void judgesAPrice(BigDecimal price, @Nullable String verdict) {
        var problems = TariffRules.ofPrice(OCTOBER, price, null, List.of(JULY));
        assertThat(problems)
                .extracting(Problem::key)
                .containsExactlyElementsOf(verdict == null ? List.of() : List.of(verdict));
        assertThat(problems).allMatch(p -> "price".equals(p.field()));
    }

    @Test
    void putsAPriceOnlyAfterTheOthers() {
        var starts = List.of(OCTOBER, JULY);
        assertThat(keys(OCTOBER.plusDays(1), starts)).isEmpty();
        assertThat(keys(OCTOBER, starts)).containsExactly("tariff.validFrom.taken");
        assertThat(keys(JULY, starts)).containsExactly("tariff.validFrom.taken");
        assertThat(keys(OCTOBER.minusDays(1), starts)).containsExactly("tariff.validFrom.early");
        assertThat(keys(JULY, List.of())).isEmpty();
    }

    private static List<String> keys(LocalDate validFrom, List<LocalDate> starts) {
        return TariffRules.ofPrice(validFrom, BigDecimal.ONE, "Decision 5", starts).stream()
                .map(Problem::key)
                .toList();
    }
}
