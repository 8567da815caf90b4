package org.commonhold.statement;

import java.util.List;
import org.commonhold.estate.AccountId;

/** Accounts have new charges; fired inside the transaction that writes them, which holds the accounts' locks. */
public record StatementsIssued(List<AccountId> accounts) {

    public StatementsIssued {
        accounts = List.copyOf(accounts);
    }
}
