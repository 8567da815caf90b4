package org.commonhold.today;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonhold.ledgercheck.LedgerCheckDetails;
import org.commonhold.ledgercheck.LedgerChecks;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.commonhold.today.StaffTask.Kind;
import org.commonhold.today.StaffTask.Urgency;

/** What waits for the employee who asks, most harmful first: only what the employee has the right to do. Technicians have their day instead. */
@ApplicationScoped
public class StaffToday {

    private static final Comparator<StaffTask> HARM =
            Comparator.comparing(StaffTask::urgency).thenComparing(StaffTask::kind);

    private final BillingTasks billing;
    private final PaymentTasks payments;
    private final BackTasks back;
    private final PropertyTasks property;
    private final ServiceTasks service;
    private final LedgerChecks books;
    private final MoveTasks moves;

    @Inject
    StaffToday(
            BillingTasks billing,
            PaymentTasks payments,
            BackTasks back,
            PropertyTasks property,
            ServiceTasks service,
            LedgerChecks books,
            MoveTasks moves) {
        this.moves = moves;
        this.books = books;
        this.billing = billing;
        this.payments = payments;
        this.back = back;
        this.property = property;
        this.service = service;
    }

    public List<StaffTask> tasks() {
        var actor = Access.require(Permission.STAFF_TODAY);
        var tasks = new ArrayList<StaffTask>();
        if (actor.may(Permission.BILLING_RUN)) {
            tasks.addAll(billing.tasks());
            tasks.addAll(payments.tasks());
        }
        if (actor.may(Permission.MONEY_APPROVE)) {
            moves.waiting().ifPresent(tasks::add);
        }
        tasks.addAll(back.tasks(actor));
        if (actor.may(Permission.LEDGER_VIEW)) {
            books.latest()
                    .filter(check -> !check.holds())
                    .map(StaffToday::broken)
                    .ifPresent(tasks::add);
        }
        if (actor.may(Permission.READINGS_ENTER)) {
            tasks.addAll(property.readings());
        }
        if (actor.may(Permission.OWNERS_INVITE)) {
            tasks.addAll(property.invitations());
        }
        if (actor.may(Permission.REQUESTS_VIEW)) {
            tasks.addAll(service.requests());
        }
        if (actor.may(Permission.WORK_ORDERS_DISPATCH)) {
            tasks.addAll(service.orders());
        }
        return tasks.stream().sorted(HARM).toList();
    }

    private static StaffTask broken(LedgerCheckDetails check) {
        return new StaffTask(Kind.BOOKS_BROKEN, Urgency.OVERDUE, "check", check.broken(), null, null, null, null);
    }
}
