package org.commonhold.statement;

import java.util.List;
import org.commonhold.estate.AccountId;

/**
 * Accounts have new charges; fired inside the transaction that writes them, which holds the accounts' locks.
 *
 * @param credited those of them that have a negative line, which may pay others
 */
public record StatementsIssued(List<AccountId> accounts, List<AccountId> credited) {

    public StatementsIssued {
        accounts = List.copyOf(accounts);
        credited = List.copyOf(credited);
    }
}
