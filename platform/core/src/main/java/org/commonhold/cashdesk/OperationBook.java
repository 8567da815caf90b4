package org.commonhold.cashdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.commonhold.security.CurrentActor;
import org.commonhold.tenancy.Numbers;

/** Writes operations down with their numbers, in the caller's transaction. */
@ApplicationScoped
class OperationBook {

    private static final String SERIES = "CASH_OPERATION";
    private static final String OBJECT = "CASH_OPERATION";

    private final CashStore store;
    private final Numbers numbers;
    private final DeskBooks books;
    private final Clock clock;

    @Inject
    OperationBook(CashStore store, Numbers numbers, DeskBooks books, Clock clock) {
        this.store = store;
        this.numbers = numbers;
        this.books = books;
        this.clock = clock;
    }

    OperationId add(Operation operation, String action) {
        return add(operation, action, CurrentActor.require().name());
    }

    OperationId add(Operation operation, String action, String madeBy) {
        store.add(operation.made(numbers.next(SERIES), madeBy, clock.instant()));
        books.note(action, OBJECT, operation.id(), null);
        return operation.operationId();
    }
}
