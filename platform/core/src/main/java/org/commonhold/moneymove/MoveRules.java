package org.commonhold.moneymove;

import java.util.ArrayList;
import java.util.List;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;

/** What may be asked for. Pure. */
final class MoveRules {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_KEY = 64;

    private MoveRules() {}

    /** @param most what can be moved now */
    static List<Problem> judge(AskMove command, Money most) {
        var problems = new ArrayList<Problem>(amount(command.amount(), most));
        problems.addAll(reason(command.reason()));
        if (command.requestKey().isBlank() || command.requestKey().length() > LONGEST_KEY) {
            problems.add(Problem.of("payment.requestKey.malformed").at("requestKey"));
        }
        if (command.kind().toAnother() && command.to() == null) {
            problems.add(Problem.of("move.to.missing").at("to"));
        } else if (command.account().equals(command.to())) {
            problems.add(Problem.of("move.to.same").at("to"));
        }
        if (command.kind() == MoveKind.WRITE_OFF && command.ground() == null) {
            problems.add(Problem.of("move.ground.missing").at("ground"));
        }
        return problems;
    }

    static List<Problem> amount(Money amount, Money most) {
        if (!amount.currency().equals(most.currency())) {
            return List.of(
                    Problem.of("payment.amount.otherCurrency", most.currency().getCurrencyCode())
                            .at("amount"));
        }
        if (!amount.isPositive()) {
            return List.of(Problem.of("payment.amount.notPositive").at("amount"));
        }
        return amount.compareTo(most) <= 0
                ? List.of()
                : List.of(Problem.of(
                                "move.amount.tooMuch",
                                most.major(),
                                most.currency().getCurrencyCode())
                        .at("amount"));
    }

    static List<Problem> reason(String reason) {
        if (reason.isBlank()) {
            return List.of(Problem.of("move.reason.missing").at("reason"));
        }
        return reason.strip().length() <= LONGEST_REASON
                ? List.of()
                : List.of(Problem.of("move.reason.long", LONGEST_REASON).at("reason"));
    }
}
