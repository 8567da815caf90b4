package org.commonhold.autopay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** What may be asked for, when it is taken, how much, and what follows a refusal. Pure. */
final class AutopayRules {

    static final String NOTHING_DUE = "NOTHING_DUE";
    static final String ABOVE_LIMIT = "ABOVE_LIMIT";

    /** The bank wants to hear its customer: trying again without the customer is of no use. */
    static final String ASKS_THE_OWNER = "authentication_required";

    /** Days after the first refusal on which the card is tried again. */
    static final List<Integer> RETRIES = List.of(1, 3, 5);

    static final int LAST_DAY = 28;

    /** As much as the gateway takes at once. */
    private static final long MOST = 99_999_999;

    private AutopayRules() {}

    static List<Problem> judge(SetAutopay command, Currency currency) {
        var problems = new ArrayList<Problem>();
        sum(command.limit(), currency).ifPresent(p -> problems.add(p.at("limit")));
        if (command.kind() == AutopayKind.FIXED) {
            fixed(command.amount(), command.limit(), currency).ifPresent(p -> problems.add(p.at("amount")));
        }
        var day = command.day();
        if (day != null && (day < 1 || day > LAST_DAY)) {
            problems.add(Problem.of("autopay.day.outside", LAST_DAY).at("day"));
        }
        return problems;
    }

    private static Optional<Problem> fixed(@Nullable Money amount, Money limit, Currency currency) {
        if (amount == null) {
            return Optional.of(Problem.of("autopay.amount.missing"));
        }
        return sum(amount, currency)
                .or(() -> limit.currency().equals(currency) && amount.compareTo(limit) > 0
                        ? Optional.of(Problem.of("autopay.amount.aboveLimit"))
                        : Optional.empty());
    }

    private static Optional<Problem> sum(Money amount, Currency currency) {
        if (!amount.currency().equals(currency)) {
            return Optional.of(Problem.of("payment.amount.otherCurrency", currency.getCurrencyCode()));
        }
        if (!amount.isPositive()) {
            return Optional.of(Problem.of("payment.amount.notPositive"));
        }
        return amount.minor() > MOST
                ? Optional.of(Problem.of(
                        "payment.amount.tooLarge", new Money(MOST, currency).major(), currency.getCurrencyCode()))
                : Optional.empty();
    }

    /**
     * The day of the month that is announced today: tomorrow's, or one that has passed unannounced since the autopay became active.
     *
     * @param activeOn the day on which the card was saved; earlier days were not asked for
     */
    static Optional<LocalDate> dueDay(int day, LocalDate activeOn, LocalDate today) {
        var tomorrow = today.plusDays(1);
        var due = tomorrow.getDayOfMonth() >= day
                ? tomorrow.withDayOfMonth(day)
                : tomorrow.minusMonths(1).withDayOfMonth(day);
        return due.isAfter(activeOn) ? Optional.of(due) : Optional.empty();
    }

    /** The next day of the month after today on which something is taken. */
    static LocalDate nextDay(int day, LocalDate today) {
        var inThisMonth = today.withDayOfMonth(day);
        return inThisMonth.isAfter(today) ? inThisMonth : inThisMonth.plusMonths(1);
    }

    /** A day after the notice, never before the due day. */
    static LocalDate firstOn(LocalDate due, LocalDate today) {
        var tomorrow = today.plusDays(1);
        return due.isAfter(tomorrow) ? due : tomorrow;
    }

    /** What would be taken: the fixed sum, or the debt; nothing or less when there is none. */
    static Money amount(AutopayKind kind, @Nullable Money fixed, Money balance) {
        return kind == AutopayKind.FIXED && fixed != null ? fixed : balance;
    }

    /** When the card is tried again after so many tries; empty: no more. */
    static Optional<LocalDate> retryOn(LocalDate firstOn, int tries, LocalDate today) {
        if (tries < 1 || tries > RETRIES.size()) {
            return Optional.empty();
        }
        var planned = firstOn.plusDays(RETRIES.get(tries - 1));
        return Optional.of(planned.isAfter(today) ? planned : today.plusDays(1));
    }
}
