package org.commonhold.tariff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.commonhold.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** What a service and the beginning of a tariff version must be; what its terms must be, {@link TermsRules} says. */
final class TariffRules {

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
        return problems;
    }

    /**
     * A version follows the others and never begins within what has been posted.
     *
     * @param billedUntil first day that no posted month contains; null when nothing has been posted
     */
    static List<Problem> ofStart(PublishTariff command, Collection<LocalDate> starts, @Nullable LocalDate billedUntil) {
        var problems = new ArrayList<Problem>();
        var decision = command.decision();
        if (decision != null && decision.length() > NAME) {
            problems.add(Problem.of("tariff.decision.long", NAME).at("decision"));
        }
        start(command.validFrom(), starts, billedUntil).ifPresent(p -> problems.add(p.at("validFrom")));
        return problems;
    }

    private static Optional<Problem> start(
            LocalDate validFrom, Collection<LocalDate> starts, @Nullable LocalDate billedUntil) {
        if (starts.contains(validFrom)) {
            return Optional.of(Problem.of("tariff.validFrom.taken", validFrom));
        }
        var last = starts.stream().max(Comparator.naturalOrder());
        if (last.isPresent() && validFrom.isBefore(last.get())) {
            return Optional.of(Problem.of("tariff.validFrom.early", last.get()));
        }
        return billedUntil != null && validFrom.isBefore(billedUntil)
                ? Optional.of(Problem.of("tariff.validFrom.billed", billedUntil))
                : Optional.empty();
    }
}
