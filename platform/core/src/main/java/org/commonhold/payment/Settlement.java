package org.commonhold.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.commonhold.audit.AuditTrail;
import org.commonhold.gateway.GatewaySession;
import org.commonhold.ledger.GlAccount;
import org.commonhold.tenancy.Numbers;

/** Turns an attempt into what the gateway says it is, inside the caller's transaction, which holds both locks. */
@ApplicationScoped
class Settlement {

    private static final String SERIES = "RECEIPT";
    private static final String OBJECT = "PAYMENT";

    private final Bookkeeping books;
    private final Numbers numbers;
    private final AuditTrail audit;
    private final Event<PaymentSettled> settled;
    private final Clock clock;

    @Inject
    Settlement(Bookkeeping books, Numbers numbers, AuditTrail audit, Event<PaymentSettled> settled, Clock clock) {
        this.books = books;
        this.numbers = numbers;
        this.audit = audit;
        this.settled = settled;
        this.clock = clock;
    }

    /** A payment that is settled or held is left as it is, whatever arrives late. */
    void apply(Payment payment, GatewaySession session) {
        if (payment.isFinal()) {
            return;
        }
        if (session.paid()) {
            take(payment, session);
        } else if (session.expired()) {
            payment.expired();
        } else {
            payment.opened(session);
        }
    }

    void receive(Payment payment, LocalDate receivedOn, GlAccount where) {
        payment.paid(numbers.next(SERIES), clock.instant());
        finish(payment, receivedOn, where);
        audit.record("payment.record", OBJECT, payment.id(), null);
    }

    private void take(Payment payment, GatewaySession session) {
        var amount = payment.amount();
        var asked = amount.minor() + " " + amount.currency().getCurrencyCode();
        var told = session.amountMinor() + " " + session.currency();
        if (asked.equals(told)) {
            payment.paid(session, numbers.next(SERIES), clock.instant());
            finish(payment, books.today(), Bookkeeping.where(payment.method()));
        } else {
            payment.held(session, "asked " + asked + ", gateway says " + told);
            audit.record("payment.mismatch", OBJECT, payment.id(), "asked " + asked + ", gateway says " + told);
        }
    }

    private void finish(Payment payment, LocalDate bookedOn, GlAccount where) {
        var row = payment.row();
        books.book(row, bookedOn, where);
        var receipt = row.receiptNumber();
        if (receipt != null) {
            settled.fire(new PaymentSettled(row.id(), row.account(), row.amount(), receipt));
        }
    }
}
