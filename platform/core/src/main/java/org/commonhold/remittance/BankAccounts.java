package org.commonhold.remittance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonhold.audit.AuditTrail;
import org.commonhold.kernel.Problem;
import org.commonhold.pricing.PricedService.Fund;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.jspecify.annotations.Nullable;

/** A company's bank details by fund and day. Money of the reserve fund has its own account where one is set. */
@ApplicationScoped
@Transactional
public class BankAccounts {

    private final BankStore store;
    private final AuditTrail audit;

    @Inject
    BankAccounts(BankStore store, AuditTrail audit) {
        this.store = store;
        this.audit = audit;
    }

    /** All of them, the latest start first. */
    public List<BankDetails> list() {
        Access.requireAny(Permission.COMPANY_MANAGE, Permission.BILLING_VIEW);
        return store.all().stream().map(BankAccount::details).toList();
    }

    /** Where a fund's money is paid to on a day; on every bill, whoever reads it. */
    public Optional<BankDetails> at(Fund fund, LocalDate day) {
        return store.all().stream()
                .map(BankAccount::details)
                .filter(d -> d.fund() == fund && !d.validFrom().isAfter(day))
                .findFirst();
    }

    /** From a day on, which must be later than that of the fund's last ones; blanks in numbers are taken out. */
    public BankDetails set(BankDetails details) {
        Access.require(Permission.COMPANY_MANAGE);
        var plain = plain(details);
        var problems = new ArrayList<>(BankRules.refusals(plain));
        if (store.all().stream()
                .map(BankAccount::details)
                .anyMatch(d -> d.fund() == plain.fund() && !d.validFrom().isBefore(plain.validFrom()))) {
            problems.add(Problem.of("remittance.validFrom.early").at("validFrom"));
        }
        if (!problems.isEmpty()) {
            throw new BankRejected(problems);
        }
        var account = new BankAccount(plain);
        store.add(account);
        audit.record("remittance.bankDetails.set", "BankDetails", account.id(), plain.fund() + " " + plain.validFrom());
        return plain;
    }

    /** What is unusual about details that may still be right: check digits. */
    public List<Problem> doubts(BankDetails details) {
        return BankRules.doubts(plain(details));
    }

    private static BankDetails plain(BankDetails given) {
        return new BankDetails(
                given.fund(),
                given.validFrom(),
                given.payee().strip(),
                given.account().replaceAll("\\s", "").toUpperCase(Locale.ROOT),
                text(given.bankName()),
                number(given.bic()),
                number(given.correspondent()),
                number(given.taxNumber()),
                number(given.taxReason()),
                text(given.address()),
                text(given.email()),
                text(given.website()));
    }

    private static @Nullable String text(@Nullable String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    private static @Nullable String number(@Nullable String given) {
        return given == null || given.isBlank() ? null : given.replaceAll("\\s", "");
    }
}
