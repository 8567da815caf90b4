package org.commonhold.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.commonhold.estate.AccountId;
import org.commonhold.gateway.Gateways;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Problem;
import org.commonhold.ledger.Ledger;
import org.commonhold.tenancy.Companies;

/** Refuses what the rules refuse, with the facts of the company and the account. */
@ApplicationScoped
class PaymentChecks {

    private final Ledger ledger;
    private final Companies companies;
    private final Gateways gateways;
    private final PaymentSettings settings;
    private final Clock clock;

    @Inject
    PaymentChecks(Ledger ledger, Companies companies, Gateways gateways, PaymentSettings settings, Clock clock) {
        this.ledger = ledger;
        this.companies = companies;
        this.gateways = gateways;
        this.settings = settings;
        this.clock = clock;
    }

    void check(StartPayment command) {
        var due = new HashMap<AccountId, Money>();
        command.parts().forEach(part -> due.put(part.account(), ledger.balance(part.account())));
        refuse(PaymentRules.judge(command, companies.current().currency(), due, settings.baseUrl()));
        if (!gateways.takesCards()) {
            throw new PaymentRejected(Problem.of("gateway.notConfigured"));
        }
    }

    Money due(AccountId account) {
        return ledger.balance(account);
    }

    void check(RecordPayment command) {
        refuse(PaymentRules.judge(command, companies.current().currency(), today()));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), companies.current().timeZone());
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new PaymentRejected(problems);
        }
    }
}
