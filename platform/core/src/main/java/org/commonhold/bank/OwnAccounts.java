package org.commonhold.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonhold.kernel.Problem;
import org.commonhold.ledger.GlAccount;
import org.commonhold.pricing.PricedService.Fund;
import org.commonhold.remittance.BankAccounts;
import org.commonhold.remittance.BankDetails;
import org.jspecify.annotations.Nullable;

/** The company's bank accounts: those of its bank details, also earlier ones. Money of the reserve account is 1020. */
@ApplicationScoped
class OwnAccounts {

    private final BankAccounts accounts;

    @Inject
    OwnAccounts(BankAccounts accounts) {
        this.accounts = accounts;
    }

    /** By number, the latest operating one first. */
    Map<String, OwnAccount> all() {
        var all = new LinkedHashMap<String, OwnAccount>();
        for (var fund : Fund.values()) {
            accounts.list().stream().filter(d -> d.fund() == fund).forEach(d -> all.putIfAbsent(d.account(), of(d)));
        }
        return all;
    }

    private static OwnAccount of(BankDetails details) {
        return new OwnAccount(
                details.account(), details.fund() == Fund.RESERVE ? GlAccount.BANK_RESERVE : GlAccount.BANK);
    }

    /** The one that is named, or the first; refused when there is no such one. */
    OwnAccount chosen(@Nullable String number) {
        var all = all();
        if (number == null || number.isBlank()) {
            return all.values().stream()
                    .findFirst()
                    .orElseThrow(() ->
                            new BankWorkRejected(Problem.of("bank.account.none").at("bankAccount")));
        }
        var account = all.get(OwnAccount.plain(number));
        if (account == null) {
            throw new BankWorkRejected(
                    Problem.of("bank.account.unknown", number).at("bankAccount"));
        }
        return account;
    }
}
