package org.commonhold.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.commonhold.statement.StatementsIssued;

/** New charges are paid at once from what the account has paid ahead, in the transaction that writes them. */
@ApplicationScoped
public class AdvanceUse {

    private final AllocationSql allocations;
    private final Bookkeeping books;

    @Inject
    AdvanceUse(AllocationSql allocations, Bookkeeping books) {
        this.allocations = allocations;
        this.books = books;
    }

    void issued(@Observes StatementsIssued statements) {
        allocations.withAdvances(statements.accounts()).forEach(books::useAdvances);
    }
}
