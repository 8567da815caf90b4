package org.commonhold.pricing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhold.pricing.PricingFixture.annual;
import static org.commonhold.pricing.PricingFixture.flat;
import static org.commonhold.pricing.PricingFixture.reading;
import static org.commonhold.pricing.PricingFixture.service;
import static org.commonhold.pricing.PricingFixture.water;
import static org.commonhold.pricing.PricingFixture.waterOrNorm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.Facts.Method;
import org.commonhold.pricing.Facts.MissingCase;
import org.commonhold.pricing.Facts.PastUse;

/** What holds for every account, price and day, not only for the examples. */
class PricingPropertiesTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final Quantity AREA = new Quantity.Area(Quantity.AreaKind.GROSS);

    @Property(tries = 300)
    void twoHoldersPayTogetherWhatOneWouldHavePaid(
            @ForAll @IntRange(min = 1, max = 100_000) int price,
            @ForAll @IntRange(min = 1, max = 30_000) int area,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 2, max = 28) int day,
            @ForAll Terms.Proration proration) {
        var fee = service("fee", flat(AREA, BigDecimal.valueOf(price, 4).toPlainString(), proration));
        var cut = LocalDate.of(2026, month, day);
        var begin = cut.withDayOfMonth(1);
        var whole = fixture(month, area).total(fee);

        var old = fixture(month, area).held(begin, cut).total(fee);
        var next = fixture(month, area).held(cut, begin.plusMonths(1)).total(fee);

        assertThat(old.plus(next)).isEqualTo(whole);
    }

    private static PricingFixture fixture(int month, int area) {
        return new PricingFixture()
                .in(2026, month)
                .area(BigDecimal.valueOf(area, 2).toPlainString(), LONG_AGO);
    }

    @Property(tries = 300)
    void aTariffThatIsPublishedAgainUnchangedChangesNothing(
            @ForAll @IntRange(min = 1, max = 100_000) int price,
            @ForAll @IntRange(min = 2, max = 30) int day,
            @ForAll @IntRange(min = 0, max = 99_999) int use,
            @ForAll boolean metered) {
        var terms = flat(metered ? water() : AREA, BigDecimal.valueOf(price, 4).toPlainString());
        var account = new PricingFixture()
                .area("53.4", LONG_AGO)
                .coldWater(
                        reading(JUNE.minusDays(3), "0"),
                        reading(JUNE.plusDays(24), BigDecimal.valueOf(use, 3).toPlainString()));

        var split = account.price(service("fee", JUNE.withDayOfMonth(day), terms, terms));

        assertThat(split.lines().get(0).amount()).isEqualTo(account.total(service("fee", terms)));
        assertThat(split.lines().get(0).quantity())
                .isEqualByComparingTo(
                        account.price(service("fee", terms)).lines().get(0).quantity());
    }

    @Property(tries = 200)
    void annualStepsMonthByMonthComeToTheYear(@ForAll @Size(12) List<@IntRange(min = 0, max = 60_000) Integer> uses) {
        var terms = service("water", Terms.of(water(), annual()));
        var past = new ArrayList<PastUse>();
        var sum = Money.zero(PricingFixture.RUB);
        var value = BigDecimal.ZERO;
        for (var month = 1; month <= 12; month++) {
            var begin = LocalDate.of(2026, month, 1);
            var next = value.add(BigDecimal.valueOf(uses.get(month - 1), 3));
            var account = new PricingFixture()
                    .in(2026, month)
                    .past("water", past.toArray(PastUse[]::new))
                    .coldWater(
                            reading(begin.minusDays(1), value.toPlainString()),
                            reading(begin.plusDays(20), next.toPlainString()));
            var line = account.price(terms).lines().get(0);
            past.add(new PastUse(line.period(), line.quantity(), line.amount().major(), Method.ACTUAL, month, false));
            sum = sum.plus(line.amount());
            value = next;
        }
        var year = new PricingFixture()
                .in(2026, 1, 12)
                .coldWater(
                        reading(LocalDate.of(2025, 12, 31), "0"),
                        reading(LocalDate.of(2026, 12, 25), value.toPlainString()));

        assertThat(sum).isEqualTo(year.total(terms));
    }

    @Property(tries = 200)
    void estimatesThenAReadingComeToWhatWasUsed(
            @ForAll @IntRange(min = 1, max = 4) int estimated,
            @ForAll @IntRange(min = 0, max = 90_000) int use,
            @ForAll @IntRange(min = 0, max = 20_000) int mean,
            @ForAll boolean tiers,
            @ForAll boolean change) {
        var before = tiers ? Terms.of(waterOrNorm("12"), annual()) : flat(waterOrNorm("12"), "31.40");
        var after = tiers ? before : flat(waterOrNorm("12"), "35.17");
        var terms = service("water", change ? LocalDate.of(2026, 2, 1) : LONG_AGO, before, after);
        var estimate = BigDecimal.valueOf(mean, 3);
        var past = new ArrayList<PastUse>();
        for (var month = 1; month <= estimated; month++) {
            var line = regular(new PricingFixture()
                    .in(2026, month)
                    .past("water", actual(past))
                    .coldWater(
                            reading(LocalDate.of(2026, month, 1).minusDays(2), "0"),
                            reading(LocalDate.of(2026, month, 20), estimate.toPlainString()))
                    .price(terms));
            past.add(new PastUse(
                    line.period(),
                    line.quantity(),
                    line.amount().major(),
                    Method.AVERAGE,
                    month,
                    false,
                    MissingCase.NOT_SUBMITTED,
                    Map.of()));
        }
        var last = estimated + 1;
        var total = BigDecimal.valueOf(use, 3);

        var now = new PricingFixture()
                .in(2026, last)
                .past("water", past.toArray(PastUse[]::new))
                .coldWater(
                        reading(LocalDate.of(2025, 12, 25), "0"),
                        reading(LocalDate.of(2026, last, 25), total.toPlainString()))
                .price(terms);

        var billed = BigDecimal.ZERO;
        var amount = BigDecimal.ZERO;
        for (var line : past) {
            billed = billed.add(line.quantity());
            amount = amount.add(line.amount());
        }
        for (var line : now.lines()) {
            billed = billed.add(line.quantity());
            amount = amount.add(line.amount().major());
        }
        assertThat(billed).isEqualByComparingTo(total);
        assertThat(now.lines().stream().filter(l -> l.replaces() != null)).hasSize(estimated);
        assertThat(amount).isEqualByComparingTo(asIfAlwaysRead(terms, last, total));
    }

    private static PastUse[] actual(List<PastUse> past) {
        return past.stream()
                .map(p -> new PastUse(p.period(), p.quantity(), p.amount(), Method.ACTUAL, p.charge(), false))
                .toArray(PastUse[]::new);
    }

    private static PricedLine regular(Priced priced) {
        return priced.lines().stream()
                .filter(l -> l.kind() == PricedLine.Kind.REGULAR)
                .findFirst()
                .orElseThrow();
    }

    /** The months one by one with the use spread by days. */
    private static BigDecimal asIfAlwaysRead(PricedService terms, int months, BigDecimal total) {
        var begin = LocalDate.of(2026, 1, 1);
        var curve = Curve.straight("", total, begin, begin.plusMonths(months), 3);
        var past = new ArrayList<PastUse>();
        var sum = BigDecimal.ZERO;
        for (var month = 1; month <= months; month++) {
            var first = LocalDate.of(2026, month, 1);
            var line = new PricingFixture()
                    .in(2026, month)
                    .past("water", past.toArray(PastUse[]::new))
                    .coldWater(
                            reading(
                                    first.minusDays(5),
                                    curve.between(begin, first).toPlainString()),
                            reading(
                                    first.plusDays(20),
                                    curve.between(begin, first.plusMonths(1)).toPlainString()))
                    .price(terms)
                    .lines()
                    .get(0);
            past.add(new PastUse(line.period(), line.quantity(), line.amount().major(), Method.ACTUAL, month, false));
            sum = sum.add(line.amount().major());
        }
        return sum;
    }

    @Property(tries = 100)
    void theSameFactsGiveTheSameLines(
            @ForAll @IntRange(min = 0, max = 99_999) int use, @ForAll @IntRange(min = 1, max = 9) int persons) {
        var account = new PricingFixture()
                .area("61.1", LONG_AGO)
                .persons(persons, LONG_AGO)
                .persons(persons + 1, JUNE.plusDays(9))
                .coldWater(
                        reading(JUNE.minusDays(3), "0"),
                        reading(JUNE.plusDays(24), BigDecimal.valueOf(use, 3).toPlainString()));
        var services = new PricedService[] {
            service("fee", flat(AREA, "31.17")),
            service("waste", flat(new Quantity.Persons(), "113.33")),
            service("water", Terms.of(water(), annual())),
            service("sewage", flat(new Quantity.SumOf(List.of("water")), "31.89"))
        };

        assertThat(account.price(services)).isEqualTo(account.price(services));
        assertThat(account.price(services).faults()).isEmpty();
    }

    @Property(tries = 200)
    void stepsOfALineAddUpToItsAmount(
            @ForAll @IntRange(min = 0, max = 900_000) int use,
            @ForAll @IntRange(min = 1, max = 30) int end,
            @ForAll Terms.RoundingLevel level,
            @ForAll RoundingMode mode) {
        if (mode == RoundingMode.UNNECESSARY) {
            return;
        }
        var rounding = new Terms.Rounding(mode, level);
        var terms = new Terms(
                water(), annual(), Terms.Proration.ACTUAL_DAYS, new BigDecimal("40.15"), true, rounding, null);
        var line = new PricingFixture()
                .held(JUNE, JUNE.plusDays(end))
                .coldWater(
                        reading(JUNE.minusDays(3), "0"),
                        reading(JUNE.plusDays(24), BigDecimal.valueOf(use, 3).toPlainString()))
                .price(service("water", terms))
                .lines()
                .get(0);

        var steps = line.explanation().steps().stream()
                .map(Explanation.Step::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(steps.subtract(line.amount().major()).abs()).isLessThan(new BigDecimal("0.05"));
    }

    @Property(tries = 200)
    void instalmentsAddUpToTheSum(
            @ForAll @LongRange(min = 1, max = 100_000_000) long minor,
            @ForAll @IntRange(min = 1, max = 36) int instalments) {
        var sum = Money.zero(PricingFixture.RUB);
        for (var month = 0; month < 40; month++) {
            var first = BillingPeriod.containing(JUNE.plusMonths(month));
            sum = sum.plus(new PricingFixture()
                    .in(first.month().getYear(), first.month().getMonthValue())
                    .oneOff(
                            "roof",
                            BigDecimal.valueOf(minor, 2).toPlainString(),
                            BillingPeriod.of(2026, 7),
                            instalments)
                    .total(service("roof", flat(new Quantity.OneOff(), "1"))));
        }

        assertThat(sum.minor()).isEqualTo(minor);
    }

    @Property(tries = 200)
    void anExplanationIsReadAsItWasWritten(
            @ForAll String detail, @ForAll String decision, @ForAll @LongRange(min = 1) long version) {
        if (decision.isEmpty() || !(detail + decision).equals(utf8(detail + decision))) {
            return;
        }
        var step = new Explanation.Step(
                "tier",
                detail,
                JUNE,
                JUNE.plusDays(3),
                new BigDecimal("1.250"),
                "m3",
                new BigDecimal("0.000001"),
                BigDecimal.ONE,
                new BigDecimal("-5"),
                version,
                JUNE,
                decision);
        var span = new Explanation.Span(
                1, version, detail, "T1", BigDecimal.ONE, JUNE, BigDecimal.TEN, JUNE, new BigDecimal("9"));
        var why = new Explanation(
                List.of(step, step), List.of(span), List.of(new Explanation.Note("average", List.of("6", decision))));

        assertThat(ExplanationText.read(ExplanationText.write(why))).isEqualTo(why);
    }

    private static String utf8(String text) {
        return new String(text.getBytes(UTF_8), UTF_8);
    }
}
