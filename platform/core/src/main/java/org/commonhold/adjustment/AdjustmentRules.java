package org.commonhold.adjustment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.commonhold.adjustment.Ground.Absence;
import org.commonhold.adjustment.Ground.Interruption;
import org.commonhold.adjustment.Ground.Other;
import org.commonhold.adjustment.Ground.Quality;
import org.commonhold.adjustment.Ground.TooCold;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.pricing.Explanation;
import org.commonhold.rulepack.Rule;
import org.commonhold.rulepack.RuleBook;

/** How much a rule or a decision changes a line by. Pure; what a rule does not allow is refused at the field. */
final class AdjustmentRules {

    private static final String HOT_WATER = "HOT_WATER_TEMPERATURE";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final BilledLine line;
    private final RuleBook book;
    private final LocalDate day;

    /** By the rules that held on the first day of the line's month. */
    AdjustmentRules(BilledLine line, RuleBook book) {
        this.line = line;
        this.book = book;
        day = line.period().firstDay();
    }

    Correction correct(Ground ground) {
        if (ground instanceof Absence absence) {
            return absence(absence);
        }
        if (ground instanceof Interruption interruption) {
            return interruption(interruption);
        }
        if (ground instanceof Quality quality) {
            return quality(quality);
        }
        if (ground instanceof TooCold cold) {
            return tooCold(cold);
        }
        if (ground instanceof Other other) {
            return other(other);
        }
        throw new IllegalArgumentException("not by a rule: " + ground.getClass());
    }

    private Correction absence(Absence claim) {
        var rule = rule(Rule.Absence.class, "adjustment.absence.noRule");
        if (!rule.methods().contains(line.method()) || rule.exceptUnits().contains(line.unit())) {
            throw refusal("adjustment.absence.notByNorm", "charge");
        }
        var days = ChronoUnit.DAYS.between(claim.leftOn(), claim.returnedOn()) - 1;
        if (days <= rule.moreThanDays()) {
            throw new AdjustmentRejected(Problem.of("adjustment.absence.short", rule.moreThanDays(), Math.max(days, 0))
                    .at("ground.returnedOn"));
        }
        if (claim.claimedOn().isAfter(claim.returnedOn().plusDays(rule.claimDays()))) {
            throw new AdjustmentRejected(
                    Problem.of("adjustment.absence.late", rule.claimDays()).at("ground.claimedOn"));
        }
        var from = later(claim.leftOn().plusDays(1), line.period().firstDay());
        var to = earlier(claim.returnedOn(), line.period().end());
        var inMonth = ChronoUnit.DAYS.between(from, to);
        if (inMonth <= 0) {
            throw refusal("adjustment.absence.otherMonth", "ground.leftOn");
        }
        var length = line.period().month().lengthOfMonth();
        var factor = BigDecimal.valueOf(inMonth).divide(BigDecimal.valueOf(length), MathContext.DECIMAL128);
        return reduction("absence", inMonth + "/" + length, from, to, factor);
    }

    private Correction interruption(Interruption claim) {
        var rule = book.inForce(Rule.Interruption.class, day).stream()
                .filter(r -> r.resource().equals(claim.resource()))
                .findFirst()
                .orElseThrow(() -> refusal("adjustment.interruption.noRule", "ground.resource"));
        var total = 0L;
        var beyondAtOnce = 0L;
        for (var gap : claim.breaks()) {
            var hours = hours(gap);
            total += hours;
            if (rule.hoursAtOnce() != null) {
                beyondAtOnce += Math.max(0, hours - rule.hoursAtOnce());
            }
        }
        var beyond = Math.max(total - rule.hoursInMonth(), beyondAtOnce);
        if (beyond <= 0) {
            throw new AdjustmentRejected(Problem.of("adjustment.interruption.allowed", total, rule.hoursInMonth())
                    .at("ground.breaks"));
        }
        var factor = rule.percentPerHour().multiply(BigDecimal.valueOf(beyond)).divide(HUNDRED);
        return reduction("interruption", beyond + " × " + rule.percentPerHour().toPlainString() + " %", factor);
    }

    private long hours(Interruption.Break gap) {
        var from = gap.from();
        var to = gap.to();
        LocalDateTime first = line.period().firstDay().atStartOfDay();
        LocalDateTime last = line.period().end().atStartOfDay();
        if (!to.isAfter(from) || !to.isAfter(first) || !from.isBefore(last)) {
            throw refusal("adjustment.interruption.order", "ground.breaks");
        }
        var begin = from.isBefore(first) ? first : from;
        return Duration.between(begin, to.isAfter(last) ? last : to).toHours();
    }

    private Correction quality(Quality claim) {
        var rule = book.inForce(Rule.Quality.class, day).stream()
                .filter(r -> r.what().equals(claim.what()))
                .findFirst()
                .orElseThrow(() -> refusal("adjustment.quality.noRule", "ground.what"));
        if (claim.dayHours() < 0 || claim.nightHours() < 0) {
            throw refusal("adjustment.quality.hours", "ground.dayHours");
        }
        var steps = steps(rule, claim.deviation(), rule.dayTolerance())
                .multiply(BigDecimal.valueOf(claim.dayHours()))
                .add(steps(rule, claim.deviation(), rule.nightTolerance())
                        .multiply(BigDecimal.valueOf(claim.nightHours())));
        if (steps.signum() == 0) {
            throw refusal("adjustment.quality.tolerated", "ground.deviation");
        }
        var factor = steps.multiply(rule.percentPerHour()).divide(HUNDRED);
        return reduction(
                "quality", steps.toPlainString() + " × " + rule.percentPerHour().toPlainString() + " %", factor);
    }

    /** The part of the month that the hours are, at the price of cold water; whatever steps the line has. */
    private Correction tooCold(TooCold claim) {
        if (book.inForce(Rule.Quality.class, day).stream()
                .noneMatch(r -> r.what().equals(HOT_WATER))) {
            throw refusal("adjustment.quality.noRule", "ground");
        }
        var all = Duration.between(from().atStartOfDay(), to().atStartOfDay()).toHours();
        if (claim.coldHours() <= 0 || claim.coldHours() > all) {
            throw new AdjustmentRejected(
                    Problem.of("adjustment.tooCold.hours", all).at("ground.coldHours"));
        }
        var cold = line.quantity().multiply(notNegative(claim.coldPrice(), "ground.coldPrice"));
        var dearer = line.amount().major().subtract(cold);
        if (line.amount().major().signum() <= 0 || dearer.signum() <= 0) {
            throw refusal("adjustment.tooCold.price", "ground.coldPrice");
        }
        var hours = BigDecimal.valueOf(claim.coldHours()).divide(BigDecimal.valueOf(all), MathContext.DECIMAL128);
        var factor =
                dearer.divide(line.amount().major(), MathContext.DECIMAL128).multiply(hours);
        return reduction(
                "tooCold",
                claim.coldHours() + "/" + all + ": " + cold.stripTrailingZeros().toPlainString(),
                from(),
                to(),
                factor);
    }

    /** Full steps of degrees beyond the tolerance. */
    private static BigDecimal steps(Rule.Quality rule, BigDecimal deviation, BigDecimal tolerance) {
        return deviation.subtract(tolerance).max(BigDecimal.ZERO).divide(rule.degrees(), 0, RoundingMode.FLOOR);
    }

    private Correction other(Other other) {
        var currency = line.amount().currency();
        if (other.amount().stripTrailingZeros().scale() > currency.getDefaultFractionDigits()) {
            throw refusal("adjustment.amount.digits", "ground.amount");
        }
        var amount = Money.rounded(other.amount(), currency, RoundingMode.UNNECESSARY);
        if (amount.isZero()) {
            throw refusal("adjustment.amount.zero", "ground.amount");
        }
        if (line.left().plus(amount).minor() < 0) {
            throw new AdjustmentRejected(
                    Problem.of("adjustment.amount.aboveCharged", line.left().major())
                            .at("ground.amount"));
        }
        return corrected(
                amount, false, money("other", "", amount.major(), BigDecimal.ONE, amount.major(), from(), to()));
    }

    private Correction reduction(String what, String detail, BigDecimal factor) {
        return reduction(what, detail, from(), to(), factor);
    }

    /** Less by a part of the line, never below zero with what was taken off before. */
    private Correction reduction(String what, String detail, LocalDate from, LocalDate to, BigDecimal factor) {
        var exact = line.amount().major().multiply(factor).negate();
        var wanted = Money.rounded(exact, line.amount().currency(), RoundingMode.HALF_UP);
        var most = line.left().negated();
        var capped = wanted.compareTo(most) < 0;
        var amount = capped ? most : wanted;
        if (amount.minor() >= 0) {
            throw refusal("adjustment.nothingLeft", "charge");
        }
        return corrected(
                amount, capped, money(what, detail, line.amount().major().negate(), factor, exact, from, to));
    }

    /** A sum, or a part of one: nothing is measured. */
    private Explanation money(
            String what,
            String detail,
            BigDecimal sum,
            BigDecimal factor,
            BigDecimal amount,
            LocalDate from,
            LocalDate to) {
        var unit = line.amount().currency().getCurrencyCode();
        return explanation(what, detail, sum, unit, BigDecimal.ONE, factor, amount, from, to);
    }

    /** With the part of tax that the line has. */
    private Correction corrected(Money amount, boolean capped, Explanation explanation) {
        var whole = line.amount();
        var tax = whole.isZero()
                ? line.tax()
                : Money.rounded(
                        amount.major().multiply(line.tax().major()).divide(whole.major(), MathContext.DECIMAL128),
                        whole.currency(),
                        RoundingMode.HALF_UP);
        return new Correction(line, amount, tax, Correction.Counted.money(amount), capped, explanation);
    }

    private Explanation explanation(
            String what,
            String detail,
            BigDecimal quantity,
            String unit,
            BigDecimal price,
            BigDecimal factor,
            BigDecimal amount,
            LocalDate from,
            LocalDate to) {
        var step = new Explanation.Step(
                "adjustment." + what, detail, from, to, quantity, unit, price, factor, amount, null, null, null);
        var note = new Explanation.Note(
                "corrects", List.of(line.serviceName(), line.period().toString()));
        return new Explanation(List.of(step), List.of(), List.of(note));
    }

    private LocalDate from() {
        return line.period().firstDay();
    }

    private LocalDate to() {
        return line.period().end();
    }

    private <R extends Rule> R rule(Class<R> type, String missing) {
        return book.inForce(type, day).stream().findFirst().orElseThrow(() -> refusal(missing, "ground"));
    }

    private static BigDecimal notNegative(BigDecimal number, String field) {
        if (number.signum() < 0) {
            throw refusal("adjustment.number.negative", field);
        }
        return number;
    }

    private static AdjustmentRejected refusal(String key, String field) {
        return new AdjustmentRejected(Problem.of(key).at(field));
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
