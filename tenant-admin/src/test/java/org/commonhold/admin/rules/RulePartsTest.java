package org.commonhold.admin.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.Texts;
import org.commonhold.pricing.Facts.Method;
import org.commonhold.pricing.Facts.MissingCase;
import org.commonhold.pricing.MissingRule;
import org.commonhold.pricing.PricedService.Fund;
import org.commonhold.rulepack.Rule;
import org.commonhold.rulepack.Rule.Claim;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;
import org.junit.jupiter.api.Test;

/** Each form of an own rule begins with what holds, gives back what was typed, and notes what is missing at its field. */
class RulePartsTest {

    private final ErrorSummary errors = new ErrorSummary();
    private final RuleFields fields = new RuleFields(errors);

    @Test
    void everyKindGivesBackWhatHoldsToday() {
        var rules = List.<Rule>of(
                new Rule.LateFee(Fund.OPERATING, null, new Rule.Flat(16, decimal("5"), decimal("25")), false),
                new Rule.DueDate(10, true, List.of(LocalDate.of(2026, 5, 1))),
                new Rule.PublishedRate("CBR_KEY", decimal("16")),
                new Rule.RateCap("CBR_KEY", decimal("9.5")),
                missing(MissingCase.NOT_SUBMITTED, "1", false),
                new Rule.Absence(5, 30, List.of(Method.NORM), List.of("Gcal")),
                new Rule.Interruption("COLD_WATER", 8, 4, decimal("0.15")),
                quality("ROOM_TEMPERATURE", "0.15"),
                order(Fund.OPERATING, Claim.PRINCIPAL, Claim.LATE_FEE));
        assertThat(RuleKind.values()).hasSameSizeAs(rules);
        for (var i = 0; i < rules.size(); i++) {
            var part = RuleKind.values()[i].part(fields);
            part.begin(rules);
            assertThat(part.read()).contains(rules.get(i));
        }
        assertThat(errors.show()).isFalse();
    }

    @Test
    void aPublishedRateIsTyped() {
        var part = begun(RuleKind.PUBLISHED_RATE, new Rule.PublishedRate("CBR_KEY", decimal("16")));
        type(part, "admin.ownRule.rate.percent", "14.5");
        assertThat(part.read()).contains(new Rule.PublishedRate("CBR_KEY", decimal("14.5")));
        type(part, "admin.ownRule.rate.percent", "much");
        missingAt(part, "admin.ownRule.rate.percent");
    }

    @Test
    void aPublishedRateWithoutANameIsNotRead() {
        missingAt(begun(RuleKind.PUBLISHED_RATE), "admin.ownRule.rate.name", "admin.ownRule.rate.percent");
    }

    @Test
    void aCapIsOfferedForEveryRateThatThereIs() {
        var part = begun(RuleKind.RATE_CAP, new Rule.PublishedRate("CBR_KEY", decimal("16")));
        missingAt(part, "admin.ownRule.cap.name", "admin.ownRule.cap.percent");
        choose(part, "admin.ownRule.cap.name", "CBR_KEY");
        type(part, "admin.ownRule.cap.percent", "9.5");
        assertThat(part.read()).contains(new Rule.RateCap("CBR_KEY", decimal("9.5")));
    }

    @Test
    void theRuleWithoutAReadingIsThatOfItsReason() {
        var part = begun(
                RuleKind.MISSING_READING,
                missing(MissingCase.NOT_SUBMITTED, "1", false),
                missing(MissingCase.NO_ACCESS, "1.5", true));
        choose(part, "admin.ownRule.missing.when", MissingCase.NO_ACCESS);
        assertThat(part.read()).contains(missing(MissingCase.NO_ACCESS, "1.5", true));
        type(part, "admin.ownRule.missing.factor", "2");
        assertThat(part.read()).contains(missing(MissingCase.NO_ACCESS, "2", true));
    }

    @Test
    void whatIsMissingOfTheRuleWithoutAReadingIsNoted() {
        missingAt(
                begun(RuleKind.MISSING_READING),
                "admin.ownRule.missing.average",
                "admin.ownRule.missing.least",
                "admin.ownRule.missing.periods",
                "admin.ownRule.missing.factor");
    }

    @Test
    void aQualityIsThatOfWhatIsMeasured() {
        var hot = new Rule.Quality(
                "HOT_WATER_TEMPERATURE", decimal("3"), decimal("3"), decimal("5"), decimal("0.1"), decimal("40"));
        var part = begun(RuleKind.QUALITY, quality("ROOM_TEMPERATURE", "0.15"), hot);
        choose(part, "admin.ownRule.quality.what", "HOT_WATER_TEMPERATURE");
        assertThat(part.read()).contains(hot);
        type(part, "admin.ownRule.quality.cold", "");
        assertThat(part.read()).hasValueSatisfying(rule -> assertThat(((Rule.Quality) rule).billedAsColdBelow())
                .isNull());
        type(part, "admin.ownRule.quality.degrees", "x");
        missingAt(part, "admin.ownRule.quality.degrees");
    }

    @Test
    void anOrderBeginsWithSomething() {
        var part = begun(RuleKind.ALLOCATION_ORDER);
        missingAt(part, "admin.ownRule.order.place");
    }

    @Test
    void anOrderIsReadPlaceByPlaceForItsFund() {
        var part = begun(
                RuleKind.ALLOCATION_ORDER,
                order(Fund.OPERATING, Claim.PRINCIPAL, Claim.COSTS, Claim.INTEREST, Claim.LATE_FEE),
                order(Fund.RESERVE, Claim.PRINCIPAL, Claim.LATE_FEE));
        choose(part, "admin.bank.fund", Fund.RESERVE);
        assertThat(part.read()).contains(order(Fund.RESERVE, Claim.PRINCIPAL, Claim.LATE_FEE));
    }

    @Test
    void everyChoiceHasItsWordsInEveryLanguage() {
        for (var language : Language.values()) {
            for (var kind : RuleKind.values()) {
                assertThat(Texts.text(language, "admin.ownRule.kind." + kind)).isNotBlank();
            }
            for (var when : MissingCase.values()) {
                assertThat(Texts.text(language, "admin.ownRule.missing.when." + when))
                        .isNotBlank();
            }
            for (var claim : Claim.values()) {
                assertThat(Texts.text(language, "admin.rule.claim." + claim)).isNotBlank();
            }
        }
    }

    private RulePart begun(RuleKind kind, Rule... inForce) {
        var part = kind.part(fields);
        part.begin(Arrays.asList(inForce));
        return part;
    }

    /** Not read, and each of these fields says why. */
    private void missingAt(RulePart part, String... labels) {
        errors.clear();
        assertThat(part.read()).isEmpty();
        assertThat(errors.show()).isTrue();
        for (var label : labels) {
            assertThat(((HasValidation) field(part, label)).isInvalid())
                    .as(label)
                    .isTrue();
        }
    }

    private static void type(RulePart part, String label, String value) {
        choose(part, label, value);
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(RulePart part, String label, T value) {
        ((HasValue<?, T>) field(part, label)).setValue(value);
    }

    private static Component field(Component part, String label) {
        return all(part)
                .filter(c -> c instanceof HasLabel labelled
                        && Languages.text(label, 1).equals(labelled.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label));
    }

    private static Stream<Component> all(Component component) {
        return component.getChildren().flatMap(c -> Stream.concat(Stream.of(c), all(c)));
    }

    private static Rule missing(MissingCase when, String factor, boolean stays) {
        return new Rule.MissingReading(new MissingRule(when, 6, 3, 3, decimal(factor), stays));
    }

    private static Rule quality(String what, String percent) {
        return new Rule.Quality(what, decimal("1"), decimal("0"), decimal("3"), decimal(percent), null);
    }

    private static Rule order(Fund fund, Claim... claims) {
        return new Rule.AllocationOrder(fund, Arrays.asList(claims), true, false);
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
