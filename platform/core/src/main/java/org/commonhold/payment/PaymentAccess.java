package org.commonhold.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.commonhold.estate.AccountAccess;
import org.commonhold.estate.AccountId;
import org.commonhold.estate.AccountRef;
import org.commonhold.kernel.NotFound;
import org.commonhold.security.Access;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;

/** Whose payments the actor may make and see: the office all, others those of their own accounts. */
@ApplicationScoped
class PaymentAccess {

    private final AccountAccess accounts;

    @Inject
    PaymentAccess(AccountAccess accounts) {
        this.accounts = accounts;
    }

    AccountRef payer(AccountId account) {
        return allowed(account, Permission.PAYMENTS_RECORD);
    }

    AccountRef viewer(AccountId account) {
        return allowed(account, Permission.PAYMENTS_VIEW);
    }

    /** Whether the actor may see payments of this account. */
    boolean sees(AccountId account) {
        return CurrentActor.require().may(Permission.PAYMENTS_VIEW)
                || accounts.myAccounts().stream().anyMatch(a -> a.id().equals(account));
    }

    private AccountRef allowed(AccountId account, Permission office) {
        if (CurrentActor.require().may(office)) {
            return accounts.account(account);
        }
        Access.require(Permission.OWN_PAY);
        return accounts.myAccounts().stream()
                .filter(a -> a.id().equals(account))
                .findFirst()
                .orElseThrow(() -> new NotFound("account"));
    }
}
