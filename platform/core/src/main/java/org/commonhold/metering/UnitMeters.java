package org.commonhold.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonhold.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** The meters of one unit, or one meter of a building, with everything that was ever read from them. */
record UnitMeters(List<Meter> meters, List<MeterRegister> registers, List<Reading> readings) {

    private static final int RECENT = 6;

    /** The dials that count on a day, as the rules see them. */
    Map<RegisterId, RegisterState> statesAt(LocalDate day) {
        return registers.stream()
                .filter(g -> meterOf(g).installedAt(day))
                .collect(Collectors.toMap(MeterRegister::registerId, this::state));
    }

    List<MetersToRead.MeterToRead> toReadAt(LocalDate day) {
        return meters.stream()
                .filter(m -> m.installedAt(day))
                .map(m -> new MetersToRead.MeterToRead(
                        m.meterId(),
                        m.resource(),
                        m.serial(),
                        m.verificationDue(),
                        registers.stream()
                                .filter(g -> g.meterId() == m.id())
                                .map(this::toRead)
                                .toList()))
                .toList();
    }

    /** All readings as rows, newest first. */
    List<ReadingRow> rows(List<ReadingReceipt> receipts) {
        var numbers = receipts.stream().collect(Collectors.toMap(ReadingReceipt::id, ReadingReceipt::number));
        var registersById =
                registers.stream().collect(Collectors.toMap(MeterRegister::registerId, Function.identity()));
        return readings.stream()
                .map(r -> row(r, Objects.requireNonNull(registersById.get(r.register())), numbers))
                .toList();
    }

    /** Not superseded, newest first; of one moment the highest value is the last. */
    List<Reading> valid(RegisterId register) {
        return readings.stream()
                .filter(r -> r.register().equals(register) && !superseded(r))
                .toList();
    }

    boolean superseded(Reading reading) {
        return readings.stream().anyMatch(r -> r.supersedesId() != null && r.supersedesId() == reading.id());
    }

    /** Why a reading cannot be put right like this. */
    List<Problem> correctionProblems(Reading reading, BigDecimal newValue, String reason) {
        var problems = new ArrayList<Problem>();
        if (reason.isEmpty() || reason.length() > 200) {
            problems.add(Problem.of("metering.correction.reason").at("reason"));
        }
        if (superseded(reading)) {
            problems.add(Problem.of("metering.correction.superseded").at("newValue"));
        } else {
            correctionProblem(reading, newValue).ifPresent(p -> problems.add(p.at("newValue")));
        }
        return problems;
    }

    /** Why a value cannot stand in a reading's place: the dial cannot show it, or its neighbours contradict it. */
    private Optional<Problem> correctionProblem(Reading reading, BigDecimal newValue) {
        var register = registers.stream()
                .filter(g -> g.registerId().equals(reading.register()))
                .findFirst()
                .orElseThrow();
        var valid = valid(reading.register());
        var place = valid.indexOf(reading);
        var before = place + 1 < valid.size() ? valid.get(place + 1).value() : BigDecimal.ZERO;
        var after = place > 0 ? valid.get(place - 1).value() : null;
        return ReadingRules.shape(newValue, register.digits(), register.decimals())
                .or(() -> ReadingRules.between(newValue, before, after));
    }

    private RegisterState state(MeterRegister register) {
        var meter = meterOf(register);
        var valid = valid(register.registerId());
        var points =
                new ArrayList<>(valid.stream().limit(RECENT).map(Reading::point).toList());
        if (valid.size() < RECENT && valid.stream().noneMatch(r -> r.source() == ReadingSource.INITIAL)) {
            points.add(new RegisterState.Point(register.initialValue(), meter.installedOn()));
        }
        return new RegisterState(
                register.registerId(), meter.resource(), register.digits(), register.decimals(), List.copyOf(points));
    }

    private MetersToRead.RegisterToRead toRead(MeterRegister register) {
        var previous = state(register).previous();
        return new MetersToRead.RegisterToRead(
                register.registerId(),
                register.zone(),
                register.digits(),
                register.decimals(),
                previous.value(),
                previous.takenOn());
    }

    private ReadingRow row(Reading reading, MeterRegister register, Map<Long, Long> receiptNumbers) {
        var meter = meterOf(register);
        return new ReadingRow(
                new ReadingId(reading.id()),
                reading.register(),
                meter.resource(),
                meter.serial(),
                register.zone(),
                reading.value(),
                reading.takenOn(),
                reading.receivedAt(),
                reading.source(),
                number(reading.receiptId(), receiptNumbers),
                superseded(reading));
    }

    private static @Nullable Long number(@Nullable Long receipt, Map<Long, Long> receiptNumbers) {
        return receipt == null ? null : receiptNumbers.get(receipt);
    }

    private Meter meterOf(MeterRegister register) {
        return meters.stream()
                .filter(m -> m.id() == register.meterId())
                .findFirst()
                .orElseThrow();
    }
}
