package org.commonhold.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonhold.estate.UnitId;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.NotFound;
import org.commonhold.kernel.Problem;
import org.commonhold.kernel.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final RegisterId KITCHEN = new RegisterId(7);

    @ParameterizedTest(name = "{0} on a dial of 5 digits and 3 decimals after 198.400: {1}")
    @CsvSource({
        "202.6,          accepted",
        "202.600,        accepted",
        "202.6000000,    accepted",
        "198.4,          accepted",
        "00205,          accepted",
        "198.399,        metering.reading.below",
        "0,              metering.reading.below",
        "-1,             metering.reading.negative",
        "-0.001,         metering.reading.negative",
        "100000,         metering.reading.digits",
        "2026000,        metering.reading.digits",
        "1E+5,           metering.reading.digits",
        "202.1234,       metering.reading.decimals",
        "202.0000001,    metering.reading.decimals",
    })
    void judgesAValueByItsDial(String value, String verdict) {
        var check = judge(form(TODAY, entry(value)), coldWater("198.400"));
        if (verdict.equals("accepted")) {
            assertThat(check.problems()).isEmpty();
            assertThat(check.acceptable()).isTrue();
        } else {
            assertThat(check.problems()).extracting(Problem::key).containsExactly(verdict);
            assertThat(check.problems()).extracting(Problem::field).containsExactly("register:7");
            assertThat(check.lines()).isEmpty();
        }
    }

    @Test
    void saysHowManyDigitsTheMeterHas() {
        var check = judge(form(TODAY, entry("2026000")), coldWater("198.400"));
        assertThat(text(check.problems())).isEqualTo("This meter has 5 digits before the separator; you typed 7.");
    }

    @Test
    void namesThePreviousValueAndTheThreeExplanationsWhenTheNewOneIsBelow() {
        var check = judge(form(TODAY, entry("198.399")), coldWater("198.400"));
        assertThat(text(check.problems()))
                .contains("198.4 of October 24, 2026")
                .contains("mistyped")
                .contains("passed zero")
                .contains("replaced");
    }

    @Test
    void refusesADateInTheFutureAtTheDate() {
        var check = judge(form(TODAY.plusDays(1), entry("202.6")), coldWater("198.400"));
        assertThat(check.problems()).extracting(Problem::key).containsExactly("metering.reading.future");
        assertThat(check.problems()).extracting(Problem::field).containsExactly("takenOn");
    }

    @Test
    void acceptsTheDayOfTheLastReadingAndRefusesTheDayBefore() {
        var last = LocalDate.of(2026, 10, 24);
        assertThat(judge(form(last, entry("202.6")), coldWater("198.400")).acceptable())
                .isTrue();
        assertThat(judge(form(last.minusDays(1), entry("202.6")), coldWater("198.400"))
                        .problems())
                .extracting(Problem::key)
                .containsExactly("metering.reading.early");
    }

    @Test
    void refusesARegisterThatIsNamedTwice() {
        var check = judge(form(TODAY, entry("202"), entry("203")), coldWater("198.400"));
        assertThat(check.problems()).extracting(Problem::key).containsExactly("metering.reading.twice");
    }

    @Test
    void refusesAnEmptyFormAMissingValueAndAMissingKey() {
        assertThat(judge(form(TODAY), coldWater("1")).problems())
                .extracting(Problem::key)
                .containsExactly("metering.reading.none");
        assertThat(judge(form(TODAY, new SubmitReadings.Entry(KITCHEN, null, false)), coldWater("1"))
                        .problems())
                .extracting(Problem::key)
                .containsExactly("metering.reading.missing");
        var unkeyed = new SubmitReadings(new UnitId(1), " ", TODAY, List.of(entry("202")));
        assertThat(judge(unkeyed, coldWater("198.4")).problems())
                .extracting(Problem::field)
                .containsExactly("submissionKey");
        var long65 = new SubmitReadings(new UnitId(1), "k".repeat(65), TODAY, List.of(entry("202")));
        assertThat(judge(long65, coldWater("198.4")).problems())
                .extracting(Problem::key)
                .containsExactly("metering.submission.key");
    }

    @Test
    void doesNotKnowARegisterOfAnotherUnit() {
        var stranger = new SubmitReadings.Entry(new RegisterId(8), BigDecimal.ONE, false);
        assertThatThrownBy(() -> judge(form(TODAY, stranger), coldWater("1"))).isInstanceOf(NotFound.class);
    }

    @Test
    void showsThePreviousValueAndTheUseForTheCheckPage() {
        var check = judge(form(TODAY, entry("202.600")), coldWater("198.400"));
        assertThat(check.lines())
                .containsExactly(new SubmissionCheck.Line(
                        KITCHEN,
                        new BigDecimal("198.400"),
                        LocalDate.of(2026, 10, 24),
                        new BigDecimal("202.600"),
                        new BigDecimal("4.200")));
    }

    /** A month of 30 days at 20 m³ a month: up to 60 m³ is plausible; below 30 m³ of cold water nobody is asked. */
    @ParameterizedTest(name = "{0} m3 a month before, {1} m3 in {2} days: asked {3}")
    @CsvSource({
        "20, 60,    30, false",
        "20, 60.1,  30, true",
        "20, 120,   60, false",
        "20, 120.1, 60, true",
        "20, 30,     1, false",
        "20, 30.1,   1, true",
        "20, 30.1,   0, true",
        "1,  30,    30, false",
        "1,  30.1,  30, true",
        "0,  30.1,  30, true",
        "0,  0,     30, false",
    })
    void asksAboutAJumpAgainstTheMetersOwnMean(BigDecimal monthly, BigDecimal used, int days, boolean asked) {
        var history = new ArrayList<RegisterState.Point>();
        var last = TODAY.minusDays(days);
        for (int i = 0; i < 6; i++) {
            history.add(new RegisterState.Point(
                    BigDecimal.valueOf(1000).subtract(monthly.multiply(BigDecimal.valueOf(i))),
                    last.minusDays(30L * i)));
        }
        var register = new RegisterState(KITCHEN, Resource.COLD_WATER, 5, 3, history);
        var value = BigDecimal.valueOf(1000).add(used);
        var check = judge(form(TODAY, new SubmitReadings.Entry(KITCHEN, value, false)), register);
        assertThat(check.problems()).isEmpty();
        assertThat(!check.questions().isEmpty()).isEqualTo(asked);
        var confirmed = judge(form(TODAY, new SubmitReadings.Entry(KITCHEN, value, true)), register);
        assertThat(confirmed.acceptable()).isTrue();
    }

    @ParameterizedTest(name = "a new {0} meter is asked about above {1}")
    @CsvSource({"COLD_WATER, 30", "HOT_WATER, 20", "ELECTRICITY, 1000", "GAS, 300", "HEAT, 5"})
    void knowsOnlyTheFloorOfANewMeter(Resource resource, BigDecimal floor) {
        var fresh = new RegisterState(
                KITCHEN, resource, 6, 3, List.of(new RegisterState.Point(BigDecimal.ZERO, TODAY.minusDays(30))));
        var at = judge(form(TODAY, new SubmitReadings.Entry(KITCHEN, floor, false)), fresh);
        assertThat(at.questions()).isEmpty();
        var above =
                judge(form(TODAY, new SubmitReadings.Entry(KITCHEN, floor.add(new BigDecimal("0.001")), false)), fresh);
        assertThat(above.questions()).extracting(Problem::field).containsExactly("register:7");
    }

    @Test
    void putsTheQuestionInEveryLanguage() {
        var check = judge(form(TODAY, entry("450")), coldWater("198.400"));
        assertThat(check.acceptable()).isFalse();
        assertThat(text(check.questions())).startsWith("450 means a use of 251.6 m³ since October 24, 2026");
        assertThat(Texts.text(Language.RU, check.questions().get(0))).contains("251,6 м³ с 24 октября 2026");
        assertThat(Texts.text(Language.ZH, check.questions().get(0)))
                .contains("251.6 立方米")
                .contains("2026年10月24日");
    }

    @Test
    void keepsACorrectionBetweenItsNeighbours() {
        var five = BigDecimal.valueOf(5);
        var ten = BigDecimal.TEN;
        assertThat(ReadingRules.between(five, five, ten)).isEmpty();
        assertThat(ReadingRules.between(ten, five, ten)).isEmpty();
        assertThat(ReadingRules.between(ten, five, null)).isEmpty();
        assertThat(ReadingRules.between(BigDecimal.ONE, five, ten).map(Problem::key))
                .contains("metering.correction.below");
        assertThat(ReadingRules.between(BigDecimal.valueOf(11), five, ten).map(Problem::key))
                .contains("metering.correction.above");
    }

    private static SubmissionCheck judge(SubmitReadings form, RegisterState register) {
        return ReadingRules.judge(form, Map.of(KITCHEN, register), TODAY);
    }

    private static SubmitReadings form(LocalDate takenOn, SubmitReadings.Entry... entries) {
        return new SubmitReadings(
                new UnitId(1), "key", takenOn, Stream.of(entries).toList());
    }

    private static SubmitReadings.Entry entry(String value) {
        return new SubmitReadings.Entry(KITCHEN, new BigDecimal(value.strip()), false);
    }

    private static RegisterState coldWater(String previous) {
        return new RegisterState(
                KITCHEN,
                Resource.COLD_WATER,
                5,
                3,
                List.of(new RegisterState.Point(new BigDecimal(previous), LocalDate.of(2026, 10, 24))));
    }

    private static String text(List<Problem> problems) {
        assertThat(problems).hasSize(1);
        return Texts.text(Language.EN, problems.get(0));
    }
}
