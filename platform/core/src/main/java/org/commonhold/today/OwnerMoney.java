package org.commonhold.today;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.commonhold.estate.AccountAccess;
import org.commonhold.estate.AccountId;
import org.commonhold.estate.AccountRef;
import org.commonhold.estate.UnitId;
import org.commonhold.ledger.Ledger;
import org.commonhold.payment.PaymentState;
import org.commonhold.payment.Payments;
import org.commonhold.statement.Statements;
import org.commonhold.tenancy.Companies;

/** Where the actor's own accounts stand today; any other account is not found. */
@ApplicationScoped
@Transactional
public class OwnerMoney {

    private final AccountAccess access;
    private final Ledger ledger;
    private final Statements statements;
    private final Payments payments;
    private final Companies companies;
    private final Clock clock;

    @Inject
    OwnerMoney(
            AccountAccess access,
            Ledger ledger,
            Statements statements,
            Payments payments,
            Companies companies,
            Clock clock) {
        this.access = access;
        this.ledger = ledger;
        this.statements = statements;
        this.payments = payments;
        this.companies = companies;
        this.clock = clock;
    }

    public MoneyToday of(AccountId account) {
        return of(access.account(account));
    }

    /** One for each account of the unit. */
    public List<MoneyToday> of(UnitId unit) {
        return access.myAccounts().stream()
                .filter(a -> a.unit().equals(unit))
                .map(this::of)
                .toList();
    }

    private MoneyToday of(AccountRef account) {
        var balance = ledger.balance(account.id());
        var issued = statements.list(account.id());
        var statement = issued.stream().findFirst().orElse(null);
        var today = LocalDate.ofInstant(clock.instant(), companies.current().timeZone());
        var history = payments.history(account.id());
        return new MoneyToday(
                account,
                balance,
                statement,
                balance.isPositive() && statement != null && statement.dueOn().isBefore(today),
                history.stream()
                        .filter(p -> p.state() == PaymentState.PAID)
                        .findFirst()
                        .orElse(null),
                history.stream().filter(p -> p.state().open()).findFirst().orElse(null),
                PrepaidRules.daysLeft(balance, issued, today).orElse(null));
    }
}
