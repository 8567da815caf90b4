package org.commonhold.payment;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** What may be paid and recorded. Pure. */
final class PaymentRules {

    /** Paying more than this many times the debt needs a second word. */
    static final int TIMES_DUE = 3;

    /** The gateway takes at most eight digits. */
    private static final long MOST_BY_CARD = 99_999_999;

    /** So many accounts fit into one payment. */
    static final int MOST_PARTS = 20;

    private static final int LONGEST_KEY = 64;
    private static final int LONGEST_ADDRESS = 300;

    private PaymentRules() {}

    /** @param due what each of the accounts owes */
    static List<Problem> judge(StartPayment command, Currency currency, Map<AccountId, Money> due, URI base) {
        var problems = new ArrayList<Problem>();
        parts(command.parts()).ifPresent(problem -> problems.add(problem.at("amount")));
        for (var part : command.parts()) {
            amount(part.amount(), currency)
                    .or(() -> byCard(part.amount(), command.ahead(), due.get(part.account())))
                    .ifPresent(problem -> problems.add(problem.at(field(command, part))));
        }
        if (problems.isEmpty() && command.parts().size() > 1) {
            limit(command.total()).ifPresent(problem -> problems.add(problem.at("amount")));
        }
        key(command.requestKey()).ifPresent(problems::add);
        if (!ours(command.returnBase(), base)) {
            problems.add(Problem.of("payment.return.foreign").at("returnBase"));
        }
        return problems;
    }

    static List<Problem> judge(RecordPayment command, Currency currency, LocalDate today) {
        var problems = new ArrayList<Problem>();
        amount(command.amount(), currency).ifPresent(problem -> problems.add(problem.at("amount")));
        key(command.requestKey()).ifPresent(problems::add);
        if (command.method() != PaymentMethod.CASH && command.method() != PaymentMethod.TRANSFER) {
            problems.add(Problem.of("payment.method.cardNotRecorded").at("method"));
        }
        if (command.receivedOn().isAfter(today)) {
            problems.add(Problem.of("payment.receivedOn.future").at("receivedOn"));
        }
        return problems;
    }

    private static Optional<Problem> amount(Money amount, Currency currency) {
        if (!amount.currency().equals(currency)) {
            return Optional.of(Problem.of("payment.amount.otherCurrency", currency.getCurrencyCode()));
        }
        return amount.isPositive() ? Optional.empty() : Optional.of(Problem.of("payment.amount.notPositive"));
    }

    private static Optional<Problem> parts(List<PaymentPart> parts) {
        if (parts.isEmpty()) {
            return Optional.of(Problem.of("payment.parts.none"));
        }
        if (parts.size() > MOST_PARTS) {
            return Optional.of(Problem.of("payment.parts.tooMany", MOST_PARTS));
        }
        var accounts = parts.stream().map(PaymentPart::account).distinct().count();
        return accounts == parts.size() ? Optional.empty() : Optional.of(Problem.of("payment.parts.twice"));
    }

    /** The one sum of the form, or that beside the account. */
    private static String field(StartPayment command, PaymentPart part) {
        return command.parts().size() == 1
                ? "amount"
                : "amount." + part.account().value();
    }

    private static Optional<Problem> byCard(Money amount, boolean ahead, @Nullable Money due) {
        return limit(amount).or(() -> usual(amount, ahead, Objects.requireNonNull(due)));
    }

    private static Optional<Problem> limit(Money amount) {
        var most = new Money(MOST_BY_CARD, amount.currency()).major();
        return amount.minor() > MOST_BY_CARD
                ? Optional.of(Problem.of(
                        "payment.amount.tooLarge", most, amount.currency().getCurrencyCode()))
                : Optional.empty();
    }

    private static Optional<Problem> usual(Money amount, boolean ahead, Money due) {
        var usual = Math.multiplyExact(Math.max(due.minor(), 0), (long) TIMES_DUE);
        return ahead || amount.minor() <= usual
                ? Optional.empty()
                : Optional.of(Problem.of(
                        "payment.amount.aboveDue",
                        due.major(),
                        amount.currency().getCurrencyCode()));
    }

    private static Optional<Problem> key(String requestKey) {
        return requestKey.isBlank() || requestKey.length() > LONGEST_KEY
                ? Optional.of(Problem.of("payment.requestKey.malformed").at("requestKey"))
                : Optional.empty();
    }

    /** The payer must come back to this installation: its own host or, for the companies' names, a host below it. */
    private static boolean ours(String address, URI base) {
        if (address.length() > LONGEST_ADDRESS) {
            return false;
        }
        try {
            var uri = new URI(address);
            var host = uri.getHost();
            var home = String.valueOf(base.getHost());
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    && host != null
                    && uri.getUserInfo() == null
                    && uri.getQuery() == null
                    && uri.getFragment() == null
                    && (host.equals(home) || host.endsWith("." + home));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
