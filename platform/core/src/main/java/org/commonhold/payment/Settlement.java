package org.commonhold.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.commonhold.audit.AuditTrail;
import org.commonhold.gateway.GatewaySession;
import org.commonhold.ledger.EntryLine;
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
    void apply(JointPayment payments, GatewaySession session) {
        if (payments.lead().isFinal()) {
            return;
        }
        if (session.paid()) {
            take(payments, session);
        } else if (session.expired()) {
            payments.each(Payment::expired);
        } else {
            payments.opened(session);
        }
    }

    void receive(Payment payment, LocalDate receivedOn, EntryLine from) {
        payment.paid(payment.method().receipted() ? numbers.next(SERIES) : null, clock.instant());
        finish(payment, receivedOn, from);
        audit.record("payment.record", OBJECT, payment.id(), null);
    }

    private void take(JointPayment payments, GatewaySession session) {
        var amount = payments.total();
        var asked = amount.minor() + " " + amount.currency().getCurrencyCode();
        var told = session.amountMinor() + " " + session.currency();
        if (asked.equals(told)) {
            payments.each(payment -> {
                payment.paid(session, numbers.next(SERIES), clock.instant());
                finish(payment, books.today(), Bookkeeping.from(payment.row()));
            });
        } else {
            payments.each(payment -> hold(payment, session, "asked " + asked + ", gateway says " + told));
        }
    }

    private void hold(Payment payment, GatewaySession session, String why) {
        payment.held(session, why);
        audit.record("payment.mismatch", OBJECT, payment.id(), why);
    }

    private void finish(Payment payment, LocalDate bookedOn, EntryLine from) {
        var row = payment.row();
        books.book(row, bookedOn, from, payment.named());
        var receipt = row.receiptNumber();
        if (receipt != null) {
            settled.fire(new PaymentSettled(row.id(), row.account(), row.amount(), receipt));
        }
    }
}
