package org.commonhold.tariff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.commonhold.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** What a service and a price must be. */
final class TariffRules {

    static final int DECIMALS = 6;
    static final int WHOLE_DIGITS = 12;
    private static final int CODE = 32;
    private static final int NAME = 200;

    private TariffRules() {}

    static List<Problem> ofService(DefineService command, boolean codeTaken) {
        var problems = new ArrayList<Problem>();
        if (command.code().isBlank()) {
            problems.add(Problem.of("tariff.code.missing").at("code"));
        } else if (command.code().strip().length() > CODE) {
            problems.add(Problem.of("tariff.code.long", CODE).at("code"));
        } else if (codeTaken) {
            problems.add(Problem.of("tariff.code.taken", command.code().strip()).at("code"));
        }
        if (command.name().isBlank()) {
            problems.add(Problem.of("tariff.name.missing").at("name"));
        } else if (command.name().strip().length() > NAME) {
            problems.add(Problem.of("tariff.name.long", NAME).at("name"));
        }
        if (command.basis() == Basis.METERED && command.resource() == null) {
            problems.add(Problem.of("tariff.resource.missing").at("resource"));
        }
        if (command.basis() != Basis.METERED && command.resource() != null) {
            problems.add(Problem.of("tariff.resource.needless").at("resource"));
        }
        return problems;
    }

    /** A price follows the others: it never begins on the day of an existing one, nor before a later one. */
    static List<Problem> ofPrice(
            LocalDate validFrom, BigDecimal price, @Nullable String decision, Collection<LocalDate> starts) {
        var problems = new ArrayList<Problem>();
        var plain = price.stripTrailingZeros();
        if (price.signum() < 0) {
            problems.add(Problem.of("tariff.price.negative").at("price"));
        } else if (plain.scale() > DECIMALS) {
            problems.add(Problem.of("tariff.price.decimals", DECIMALS).at("price"));
        } else if (plain.precision() - plain.scale() > WHOLE_DIGITS) {
            problems.add(Problem.of("tariff.price.large", WHOLE_DIGITS).at("price"));
        }
        if (decision != null && decision.length() > NAME) {
            problems.add(Problem.of("tariff.decision.long", NAME).at("decision"));
        }
        if (starts.contains(validFrom)) {
            problems.add(Problem.of("tariff.validFrom.taken", validFrom).at("validFrom"));
        } else {
            starts.stream()
                    .max(Comparator.naturalOrder())
                    .filter(validFrom::isBefore)
                    .ifPresent(last -> problems.add(
                            Problem.of("tariff.validFrom.early", last).at("validFrom")));
        }
        return problems;
    }
}
