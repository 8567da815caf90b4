package org.commonhold.pricing;

import static org.commonhold.pricing.PricingFixture.flat;
import static org.commonhold.pricing.PricingFixture.reading;
import static org.commonhold.pricing.PricingFixture.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Lines a second on one core, with their explanations: a month of accounts with eight services, three of them metered, one in
 * annual steps, one shared. {@code ./commonhold bench pricing}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class PricingBench {

    private static final int ACCOUNTS = 512;
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final List<Facts> accounts = new ArrayList<>();
    private List<PricedService> services = List.of();
    private int lines;
    private int next;

    @Setup(Level.Trial)
    public void prepare() {
        services = List.of(
                service("upkeep", flat(new Quantity.Area(Quantity.AreaKind.GROSS), "31.17")),
                service("repair", flat(new Quantity.Area(Quantity.AreaKind.GROSS), "15.90")),
                service("intercom", flat(new Quantity.Unit(), "45")),
                service("waste", flat(new Quantity.Persons(), "113.33")),
                service("cold", Terms.of(PricingFixture.water(), PricingFixture.annual())),
                service("hot", flat(new Quantity.Consumption("HOT_WATER", null), "243.16")),
                service("power", flat(new Quantity.Consumption("ELECTRICITY", null), "6.43")),
                service("lift", flat(new Quantity.ShareOfCost(List.of()), "1")));
        for (var i = 0; i < ACCOUNTS; i++) {
            accounts.add(account(i));
        }
        lines = Pricing.price(accounts.get(0), services, PricingFixture.RU_RULES)
                .lines()
                .size();
    }

    private static Facts account(int i) {
        var share = new Facts.ShareFact(
                new BigDecimal("120000"),
                new BigDecimal("53.4"),
                new BigDecimal("51234.7"),
                BigDecimal.valueOf(12_000 + i, 2));
        return new PricingFixture()
                .area(BigDecimal.valueOf(3000 + 7L * i, 2).toPlainString(), LONG_AGO)
                .persons(1 + i % 5, LONG_AGO)
                .meter(
                        "COLD_WATER",
                        "",
                        reading(JUNE.minusDays(6), value(i, 0)),
                        reading(JUNE.plusDays(24), value(i, 7)))
                .meter(
                        "HOT_WATER",
                        "",
                        reading(JUNE.minusDays(6), value(i, 0)),
                        reading(JUNE.plusDays(24), value(i, 4)))
                .meter(
                        "ELECTRICITY",
                        "",
                        reading(JUNE.minusDays(6), value(i, 0)),
                        reading(JUNE.plusDays(24), value(i, 190)))
                .past(
                        "cold",
                        new Facts.PastUse(
                                org.commonhold.kernel.BillingPeriod.of(2026, 5),
                                BigDecimal.valueOf(i % 300),
                                BigDecimal.TEN,
                                Facts.Method.ACTUAL,
                                1,
                                false))
                .share("lift", share)
                .facts();
    }

    private static String value(int account, int use) {
        return BigDecimal.valueOf(100_000 + 1000L * use + account, 3).toPlainString();
    }

    @Benchmark
    public Priced account() {
        next = (next + 1) % ACCOUNTS;
        return Pricing.price(accounts.get(next), services, PricingFixture.RU_RULES);
    }

    public static void main(String[] arguments) throws RunnerException {
        var state = new PricingBench();
        state.prepare();
        var options = new OptionsBuilder()
                .include(PricingBench.class.getName())
                .forks(1)
                .threads(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(2))
                .verbosity(VerboseMode.SILENT)
                .jvmArgsAppend("-Xmx512m", "-XX:+UseSerialGC")
                .build();
        var result = new Runner(options).runSingle().getPrimaryResult();
        System.out.printf(
                Locale.ROOT,
                "{\"lines_per_s\":%.0f,\"accounts_per_s\":%.0f,\"error_percent\":%.1f}%n",
                result.getScore() * state.lines,
                result.getScore(),
                100 * result.getScoreError() / result.getScore());
    }
}
