package org.commonhold.cashdesk;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.payment.PaymentMethod;
import org.jspecify.annotations.Nullable;

/** What a desk may do. Pure. */
final class DeskRules {

    static final int LONGEST_NAME = 60;
    static final int LONGEST_REASON = 300;
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_KEY = 64;

    private DeskRules() {}

    static List<Problem> judge(OpenShift command, Currency currency) {
        var problems = new ArrayList<Problem>();
        if (command.desk().isBlank() || command.desk().strip().length() > LONGEST_NAME) {
            problems.add(Problem.of("cashdesk.desk.malformed", LONGEST_NAME).at("desk"));
        }
        if (!command.opening().currency().equals(currency)) {
            problems.add(Problem.of("cashdesk.amount.otherCurrency", currency.getCurrencyCode())
                    .at("opening"));
        } else if (command.opening().minor() < 0) {
            problems.add(Problem.of("cashdesk.opening.negative").at("opening"));
        }
        return problems;
    }

    /** @param limit the most that one payment in cash may be, if there is such a limit */
    static List<Problem> judge(TakeMoney command, Currency currency, Optional<Money> limit) {
        var problems = new ArrayList<Problem>();
        var amount = command.amount();
        var wrong = amount(amount, currency);
        if (wrong.isPresent()) {
            problems.add(wrong.get());
        } else if (command.method() == PaymentMethod.CASH) {
            limit.filter(most -> amount.minor() > most.minor())
                    .ifPresent(most -> problems.add(Problem.of(
                                    "cashdesk.amount.overLimit",
                                    most.major(),
                                    most.currency().getCurrencyCode())
                            .at("amount")));
            tendered(command.tendered(), amount).ifPresent(problems::add);
        } else if (command.tendered() != null) {
            problems.add(Problem.of("cashdesk.tendered.notCash").at("tendered"));
        }
        if (command.method() != PaymentMethod.CASH && command.method() != PaymentMethod.TRANSFER) {
            problems.add(Problem.of("cashdesk.method.wrong").at("method"));
        }
        key(command.requestKey()).ifPresent(problems::add);
        return problems;
    }

    /** Of cash that leaves the drawer; {@code drawer} is what lies in it. */
    static List<Problem> judgeOut(Money amount, Money drawer, String requestKey) {
        var problems = new ArrayList<Problem>();
        var wrong = amount(amount, drawer.currency());
        if (wrong.isPresent()) {
            problems.add(wrong.get());
        } else if (amount.minor() > drawer.minor()) {
            problems.add(Problem.of(
                            "cashdesk.drawer.tooLittle",
                            drawer.major(),
                            drawer.currency().getCurrencyCode())
                    .at("amount"));
        }
        key(requestKey).ifPresent(problems::add);
        return problems;
    }

    static Optional<Problem> reason(String reason) {
        return reason.isBlank() || reason.strip().length() > LONGEST_REASON
                ? Optional.of(
                        Problem.of("cashdesk.reason.missing", LONGEST_REASON).at("reason"))
                : Optional.empty();
    }

    /** Each value once, nothing negative, and a note when the drawer is not what it should be. */
    static List<Problem> judge(CloseShift command, Money expected) {
        var problems = new ArrayList<Problem>();
        var values = new HashSet<Long>();
        for (var line : command.counted()) {
            if (line.value() <= 0 || line.pieces() < 0 || !values.add(line.value())) {
                problems.add(Problem.of("cashdesk.count.malformed").at("counted"));
                return problems;
            }
        }
        var note = command.note();
        if (note != null && note.strip().length() > LONGEST_NOTE) {
            problems.add(Problem.of("cashdesk.note.long", LONGEST_NOTE).at("note"));
        } else if ((note == null || note.isBlank())
                && !counted(command, expected.currency()).equals(expected)) {
            problems.add(Problem.of(
                            "cashdesk.note.missing",
                            counted(command, expected.currency())
                                    .minus(expected)
                                    .major(),
                            expected.currency().getCurrencyCode())
                    .at("note"));
        }
        return problems;
    }

    static Money counted(CloseShift command, Currency currency) {
        var sum = 0L;
        for (var line : command.counted()) {
            sum = Math.addExact(sum, line.sum());
        }
        return new Money(sum, currency);
    }

    /** What should be in the drawer: the opening cash and all that went in and out in cash. */
    static Money cash(Money opening, List<ShiftReport.Line> lines) {
        var cash = opening;
        for (var line : lines) {
            if (line.method() == PaymentMethod.CASH) {
                cash = line.kind().sign() > 0 ? cash.plus(line.sum()) : cash.minus(line.sum());
            }
        }
        return cash;
    }

    private static Optional<Problem> amount(Money amount, Currency currency) {
        if (!amount.currency().equals(currency)) {
            return Optional.of(Problem.of("cashdesk.amount.otherCurrency", currency.getCurrencyCode())
                    .at("amount"));
        }
        return amount.isPositive()
                ? Optional.empty()
                : Optional.of(Problem.of("cashdesk.amount.notPositive").at("amount"));
    }

    private static Optional<Problem> tendered(@Nullable Money tendered, Money amount) {
        if (tendered == null) {
            return Optional.empty();
        }
        var enough = tendered.currency().equals(amount.currency()) && tendered.minor() >= amount.minor();
        return enough
                ? Optional.empty()
                : Optional.of(Problem.of("cashdesk.tendered.tooLittle").at("tendered"));
    }

    private static Optional<Problem> key(String requestKey) {
        return requestKey.isBlank() || requestKey.length() > LONGEST_KEY
                ? Optional.of(Problem.of("payment.requestKey.malformed").at("requestKey"))
                : Optional.empty();
    }
}
