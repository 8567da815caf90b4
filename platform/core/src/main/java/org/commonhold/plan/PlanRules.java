package org.commonhold.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;

/** How a debt is divided, and whether a plan is kept. Pure. */
final class PlanRules {

    private static final int FEWEST = 2;
    private static final int MOST = 36;
    private static final int LONGEST_GRACE = 30;
    private static final int FIRST_WITHIN = 60;
    private static final int LONGEST_REASON = 500;

    private PlanRules() {}

    static List<Problem> judge(MakePlan command, Money owed, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (!owed.isPositive()) {
            problems.add(Problem.of("plan.nothingDue").at("account"));
        } else if (command.instalments() < FEWEST
                || command.instalments() > MOST
                || owed.minor() < command.instalments()) {
            problems.add(Problem.of("plan.instalments.number", FEWEST, MOST).at("instalments"));
        }
        if (command.firstDue().isBefore(today) || command.firstDue().isAfter(today.plusDays(FIRST_WITHIN))) {
            problems.add(Problem.of("plan.firstDue.range", FIRST_WITHIN).at("firstDue"));
        }
        if (command.graceDays() < 0 || command.graceDays() > LONGEST_GRACE) {
            problems.add(Problem.of("plan.graceDays.range", LONGEST_GRACE).at("graceDays"));
        }
        problems.addAll(reason(command.reason()));
        return problems;
    }

    static List<Problem> reason(String reason) {
        if (reason.isBlank()) {
            return List.of(Problem.of("plan.reason.missing").at("reason"));
        }
        return reason.strip().length() <= LONGEST_REASON
                ? List.of()
                : List.of(Problem.of("plan.reason.long", LONGEST_REASON).at("reason"));
    }

    /** Equal parts a month apart that add up to the debt; on the last day of a month that lacks the day. */
    static List<Instalment> divide(Money owed, int instalments, LocalDate firstDue) {
        var parts = owed.allocate(Collections.nCopies(instalments, BigDecimal.ONE));
        var result = new ArrayList<Instalment>();
        for (int i = 0; i < instalments; i++) {
            result.add(new Instalment(i + 1, firstDue.plusMonths(i), parts.get(i), Money.zero(owed.currency())));
        }
        return result;
    }

    /** What is paid, put to the instalments one after the other. */
    static List<Instalment> paid(List<Instalment> instalments, Money paid) {
        var left = paid;
        var result = new ArrayList<Instalment>();
        for (var instalment : instalments) {
            var part = left.min(instalment.amount());
            result.add(new Instalment(instalment.number(), instalment.dueOn(), instalment.amount(), part));
            left = left.minus(part);
        }
        return result;
    }

    /** How an active plan stands on a day; an instalment counts as missed when its grace is over. */
    static PlanState stateOn(LocalDate day, List<Instalment> instalments, int graceDays) {
        var open = instalments.stream()
                .filter(i -> i.paid().compareTo(i.amount()) < 0)
                .toList();
        if (open.isEmpty()) {
            return PlanState.KEPT;
        }
        var missed = open.stream().anyMatch(i -> i.dueOn().plusDays(graceDays).isBefore(day));
        return missed ? PlanState.BROKEN : PlanState.ACTIVE;
    }
}
