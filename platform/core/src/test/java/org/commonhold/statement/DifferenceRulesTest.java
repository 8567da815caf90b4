package org.commonhold.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Money;
import org.commonhold.pricing.Explanation;
import org.commonhold.pricing.Explanation.Note;
import org.commonhold.pricing.Explanation.Step;
import org.commonhold.pricing.Facts.Method;
import org.commonhold.pricing.PricedLine;
import org.commonhold.statement.DifferenceCause.Kind;
import org.commonhold.tariff.ServiceId;
import org.junit.jupiter.api.Test;

class DifferenceRulesTest {

    private static final String MONTH = "2026-06";

    @Test
    void equalBillsHaveNoCause() {
        assertThat(causes(List.of(area("60", "25")), List.of(area("60", "25")))).isEmpty();
    }

    @Test
    void aNewPriceOfTheSameAreaIsTheTariffs() {
        assertCause(area("60", "25"), area("60", "27").version(2), Kind.TARIFF, 12000, "0");
    }

    @Test
    void aNewPriceAndMoreUseAreToldApart() {
        var was = use("10", "40");
        var now = use("12", "50").version(2);

        assertThat(causes(List.of(was), List.of(now)))
                .extracting(DifferenceCause::kind, c -> c.amount().minor(), c -> c.more()
                        .toPlainString())
                .containsExactly(tuple(Kind.TARIFF, 10000L, "0"), tuple(Kind.CONSUMPTION, 10000L, "2"));
    }

    @Test
    void aNewPriceAfterHalfAMonthIsNotChargedForTheHalfThatWasNotHeld() {
        var was = area("60", "20").factor("0.5").amount(60000);
        var now = area("60", "22").version(2);

        assertThat(causes(List.of(was), List.of(now)))
                .extracting(DifferenceCause::kind, c -> c.amount().minor())
                .containsExactly(tuple(Kind.TIME, 66000L), tuple(Kind.TARIFF, 6000L));
    }

    @Test
    void aPriceThatBeganWithNothingTakesTheOldQuantity() {
        assertThat(causes(List.of(use("10", "0")), List.of(use("12", "5").version(2))))
                .extracting(DifferenceCause::kind, c -> c.amount().minor())
                .containsExactly(tuple(Kind.TARIFF, 5000L), tuple(Kind.CONSUMPTION, 1000L));
    }

    @Test
    void anotherUseIsTheConsumptions() {
        assertCause(use("10", "40"), use("7.5", "40"), Kind.CONSUMPTION, -10000, "-2.5");
    }

    @Test
    void anotherAreaIsTheAreas() {
        assertCause(area("50", "30"), area("60", "30"), Kind.AREA, 30000, "10");
    }

    @Test
    void anotherNumberOfPersonsIsThePersons() {
        assertCause(persons("2"), persons("3"), Kind.PERSONS, 10000, "1");
    }

    @Test
    void theSameAreaHeldForLessIsTheDays() {
        assertCause(area("60", "20"), area("60", "20").factor("0.5").amount(60000), Kind.TIME, -60000, "0");
    }

    @Test
    void useByAMeanOrANormIsAnEstimateInEitherMonth() {
        assertCause(use("10", "40").method(Method.AVERAGE), use("11", "40"), Kind.ESTIMATE, 4000, "1");
        assertCause(use("10", "40"), use("9", "40").method(Method.NORM), Kind.ESTIMATE, -4000, "-1");
    }

    @Test
    void anotherPartOfSomethingSharedIsTheShares() {
        assertCause(shared("300"), shared("310"), Kind.SHARE, 1000, "0");
    }

    @Test
    void aCorrectionABenefitAOneOffSumAndALateFeeStandForThemselves() {
        var fee = area("60", "25");

        assertBeside(fee, PricedLine.Kind.CORRECTION, Kind.CORRECTION);
        assertBeside(fee, PricedLine.Kind.DISCOUNT, Kind.RELIEF);
        assertBeside(fee, PricedLine.Kind.ONE_OFF, Kind.ONE_OFF);
        assertBeside(fee, PricedLine.Kind.LATE_FEE, Kind.LATE_FEE);
    }

    private static void assertBeside(Line fee, PricedLine.Kind kind, Kind cause) {
        var beside = fee.kind(kind).amount(-700);
        assertThat(causes(List.of(fee), List.of(fee, beside)))
                .extracting(DifferenceCause::kind, c -> c.amount().minor())
                .containsExactly(tuple(cause, -700L));
        assertThat(causes(List.of(fee, beside), List.of(fee)))
                .extracting(DifferenceCause::kind, c -> c.amount().minor())
                .containsExactly(tuple(cause, 700L));
        assertThat(causes(List.of(fee, beside), List.of(fee, beside))).isEmpty();
    }

    @Test
    void whatBeganOrEndedIsNewOrEnded() {
        assertThat(causes(List.of(), List.of(area("60", "25"))))
                .extracting(DifferenceCause::kind, c -> c.amount().minor())
                .containsExactly(tuple(Kind.NEW, 150000L));
        assertThat(causes(List.of(area("60", "25")), List.of()))
                .extracting(DifferenceCause::kind, c -> c.amount().minor())
                .containsExactly(tuple(Kind.ENDED, -150000L));
    }

    @Test
    void causesOfAllServicesAddUpToTheDifferenceLargestFirst() {
        var before = List.of(area("60", "25"), use("10", "40"), persons("2").version(3));
        var now = List.of(
                area("61.5", "27.13").version(2),
                use("11", "43").method(Method.AVERAGE).version(2),
                use("1", "40").kind(PricedLine.Kind.CORRECTION));

        var found = causes(before, now);

        assertThat(found.stream().mapToLong(c -> c.amount().minor()).sum()).isEqualTo(total(now) - total(before));
        assertThat(found)
                .extracting(c -> Math.abs(c.amount().minor()))
                .isSortedAccordingTo((a, b) -> Long.compare(b, a))
                .hasSize(6);
    }

    private static long total(List<Line> lines) {
        return lines.stream().mapToLong(l -> l.amount().minor()).sum();
    }

    private static void assertCause(Line before, Line now, Kind kind, long minor, String more) {
        assertThat(causes(List.of(before), List.of(now)))
                .extracting(
                        DifferenceCause::kind,
                        DifferenceCause::service,
                        c -> c.amount().minor(),
                        c -> c.more().toPlainString())
                .containsExactly(tuple(kind, before.serviceName(), minor, more));
    }

    private static List<DifferenceCause> causes(List<Line> before, List<Line> now) {
        return DifferenceRules.causes(before, now);
    }

    private static Line area(String quantity, String price) {
        return Line.of(1, "area", quantity, "m2", price);
    }

    private static Line use(String quantity, String price) {
        return Line.of(2, "use", quantity, "m3", price).method(Method.ACTUAL);
    }

    private static Line persons(String quantity) {
        return Line.of(3, "persons", quantity, "person", "100");
    }

    private static Line shared(String quantity) {
        var line = Line.of(4, "share", quantity, "RUB", "1");
        var why = line.explanation();
        return line.explained(
                new Explanation(why.steps(), why.readings(), List.of(new Note("share", List.of("1", "1", "2", "m2")))));
    }

    /** A line that is charged as its quantity times its price unless told otherwise. */
    private record Line(
            ServiceId service,
            PricedLine.Kind kind,
            Method method,
            BigDecimal quantity,
            String unit,
            BigDecimal price,
            Money amount,
            Explanation explanation)
            implements ComparedLine {

        static Line of(long service, String what, String quantity, String unit, String price) {
            var month = BillingPeriod.parse(MONTH);
            var count = new BigDecimal(quantity);
            var each = new BigDecimal(price);
            var step = new Step(
                    what,
                    "",
                    month.firstDay(),
                    month.end(),
                    count,
                    unit,
                    each,
                    BigDecimal.ONE,
                    count.multiply(each),
                    1L,
                    LocalDate.of(2026, 1, 1),
                    null);
            return new Line(
                    new ServiceId(service),
                    PricedLine.Kind.REGULAR,
                    Method.GIVEN,
                    count,
                    unit,
                    each,
                    Money.ofMinor(count.multiply(each).movePointRight(2).longValue(), "RUB"),
                    new Explanation(List.of(step), List.of(), List.of()));
        }

        @Override
        public String serviceName() {
            return "Service " + service.value();
        }

        Line kind(PricedLine.Kind other) {
            return new Line(service, other, method, quantity, unit, price, amount, explanation);
        }

        Line method(Method other) {
            return new Line(service, kind, other, quantity, unit, price, amount, explanation);
        }

        Line amount(long minor) {
            return new Line(service, kind, method, quantity, unit, price, Money.ofMinor(minor, "RUB"), explanation);
        }

        Line explained(Explanation other) {
            return new Line(service, kind, method, quantity, unit, price, amount, other);
        }

        Line version(long version) {
            return step(explanation.steps().get(0).factor(), version);
        }

        Line factor(String factor) {
            return step(new BigDecimal(factor), 1L);
        }

        private Line step(BigDecimal factor, Long version) {
            var s = explanation.steps().get(0);
            var step = new Step(
                    s.what(),
                    s.detail(),
                    s.from(),
                    s.to(),
                    s.quantity(),
                    s.unit(),
                    s.price(),
                    factor,
                    s.amount(),
                    version,
                    s.validFrom(),
                    s.decision());
            return explained(new Explanation(List.of(step), explanation.readings(), explanation.notes()));
        }
    }
}
