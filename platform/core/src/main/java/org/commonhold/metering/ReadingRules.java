package org.commonhold.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonhold.kernel.NotFound;
import org.commonhold.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** Which values are refused and which are asked about again. */
final class ReadingRules {

    private static final BigDecimal JUMP = BigDecimal.valueOf(3);

    /** Use below this is never asked about, whatever the meter used before; in the resource's unit. */
    private static final Map<Resource, BigDecimal> FLOOR = Map.of(
            Resource.COLD_WATER, BigDecimal.valueOf(30),
            Resource.HOT_WATER, BigDecimal.valueOf(20),
            Resource.ELECTRICITY, BigDecimal.valueOf(1000),
            Resource.GAS, BigDecimal.valueOf(300),
            Resource.HEAT, BigDecimal.valueOf(5));

    private ReadingRules() {}

    /** Judges a whole form; a register that is not the unit's is {@link NotFound}. */
    static SubmissionCheck judge(SubmitReadings command, Map<RegisterId, RegisterState> registers, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (command.submissionKey().isBlank() || command.submissionKey().length() > 64) {
            problems.add(Problem.of("metering.submission.key").at("submissionKey"));
        }
        return judge(command.takenOn(), command.values(), registers, today, problems);
    }

    /** Judges what the dials of a meter of a building showed on a day. */
    static SubmissionCheck judge(
            EnterMeterReadings command, Map<RegisterId, RegisterState> registers, LocalDate today) {
        return judge(command.takenOn(), command.values(), registers, today, new ArrayList<>());
    }

    private static SubmissionCheck judge(
            LocalDate takenOn,
            List<SubmitReadings.Entry> values,
            Map<RegisterId, RegisterState> registers,
            LocalDate today,
            List<Problem> problems) {
        formProblems(takenOn, values, today, problems);
        var questions = new ArrayList<Problem>();
        var lines = new ArrayList<SubmissionCheck.Line>();
        var seen = new HashSet<RegisterId>();
        for (var entry : values) {
            var register = registers.get(entry.register());
            if (register == null) {
                throw new NotFound("register");
            }
            var refusal = seen.add(entry.register())
                    ? refusal(entry.value(), takenOn, register)
                    : Optional.of(Problem.of("metering.reading.twice"));
            refusal.ifPresent(p -> problems.add(p.at(field(register.id()))));
            if (refusal.isEmpty() && entry.value() != null) {
                var line = line(entry.value(), register);
                lines.add(line);
                if (!entry.confirmed() && jumps(line.used(), takenOn, register)) {
                    questions.add(question(line, register));
                }
            }
        }
        return new SubmissionCheck(List.copyOf(problems), List.copyOf(questions), List.copyOf(lines));
    }

    static String field(RegisterId register) {
        return "register:" + register.value();
    }

    private static void formProblems(
            LocalDate takenOn, List<SubmitReadings.Entry> values, LocalDate today, List<Problem> problems) {
        if (values.isEmpty()) {
            problems.add(Problem.of("metering.reading.none").at("values"));
        }
        if (takenOn.isAfter(today)) {
            problems.add(Problem.of("metering.reading.future", takenOn, today).at("takenOn"));
        }
    }

    private static Optional<Problem> refusal(@Nullable BigDecimal value, LocalDate takenOn, RegisterState register) {
        if (value == null) {
            return Optional.of(Problem.of("metering.reading.missing"));
        }
        var shape = shape(value, register.digits(), register.decimals());
        if (shape.isPresent()) {
            return shape;
        }
        var previous = register.previous();
        if (takenOn.isBefore(previous.takenOn())) {
            return Optional.of(Problem.of("metering.reading.early", previous.takenOn()));
        }
        return value.compareTo(previous.value()) < 0
                ? Optional.of(Problem.of("metering.reading.below", previous.value(), previous.takenOn()))
                : Optional.empty();
    }

    /** What the dial itself cannot show. */
    static Optional<Problem> shape(BigDecimal value, int digits, int decimals) {
        if (value.signum() < 0) {
            return Optional.of(Problem.of("metering.reading.negative"));
        }
        var plain = value.stripTrailingZeros();
        var whole = Math.max(1, plain.precision() - plain.scale());
        if (whole > digits) {
            return Optional.of(Problem.of("metering.reading.digits", digits, whole));
        }
        return plain.scale() > decimals
                ? Optional.of(Problem.of("metering.reading.decimals", decimals, plain.scale()))
                : Optional.empty();
    }

    /** A corrected value must stay between the readings around it. */
    static Optional<Problem> between(BigDecimal value, BigDecimal before, @Nullable BigDecimal after) {
        if (value.compareTo(before) < 0) {
            return Optional.of(Problem.of("metering.correction.below", before));
        }
        return after != null && value.compareTo(after) > 0
                ? Optional.of(Problem.of("metering.correction.above", after))
                : Optional.empty();
    }

    private static SubmissionCheck.Line line(BigDecimal value, RegisterState register) {
        var previous = register.previous();
        return new SubmissionCheck.Line(
                register.id(), previous.value(), previous.takenOn(), value, value.subtract(previous.value()));
    }

    /** Above the floor and above three times the meter's own mean of its last readings, for as many days. */
    private static boolean jumps(BigDecimal used, LocalDate takenOn, RegisterState register) {
        if (used.compareTo(FLOOR.getOrDefault(register.resource(), BigDecimal.ZERO)) <= 0) {
            return false;
        }
        var newest = register.previous();
        var oldest = register.recent().get(register.recent().size() - 1);
        var knownDays = ChronoUnit.DAYS.between(oldest.takenOn(), newest.takenOn());
        if (knownDays == 0) {
            return true;
        }
        var days = Math.max(1, ChronoUnit.DAYS.between(newest.takenOn(), takenOn));
        var known = newest.value().subtract(oldest.value());
        return used.multiply(BigDecimal.valueOf(knownDays))
                        .compareTo(JUMP.multiply(known).multiply(BigDecimal.valueOf(days)))
                > 0;
    }

    private static Problem question(SubmissionCheck.Line line, RegisterState register) {
        return Problem.of(
                        "metering.reading.confirm",
                        line.value(),
                        line.used(),
                        register.resource().unit(),
                        line.previousOn())
                .at(field(register.id()));
    }
}
