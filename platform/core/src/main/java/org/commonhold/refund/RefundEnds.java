package org.commonhold.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.commonhold.audit.AuditTrail;
import org.commonhold.gateway.GatewayFailure;
import org.commonhold.gateway.ProviderRefund;
import org.commonhold.tenancy.CompanyCalendar;

/** How a refund goes on after it is approved, as the gateway says. Locked first; told twice has one effect. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class RefundEnds {

    private static final String OBJECT = "REFUND";

    private final RefundStore store;
    private final RefundBooks books;
    private final AuditTrail audit;
    private final CompanyCalendar calendar;

    @Inject
    RefundEnds(RefundStore store, RefundBooks books, AuditTrail audit, CompanyCalendar calendar) {
        this.store = store;
        this.books = books;
        this.audit = audit;
        this.calendar = calendar;
    }

    /** Written down before the gateway is asked; empty: there is nothing to ask. */
    public Optional<RefundTalk.Order> sending(RefundId id) {
        var refund = store.locked(id);
        if (refund.way() != RefundWay.CARD || !refund.state().owed()) {
            return Optional.empty();
        }
        refund.sending(calendar.now());
        return Optional.of(
                new RefundTalk.Order(id, refund.payment(), refund.amount(), refund.sentAt(), refund.providerRefund()));
    }

    public void told(RefundId id, ProviderRefund told) {
        var refund = store.locked(id);
        var asked = refund.amount().minor() + " " + refund.amount().currency().getCurrencyCode();
        var said = told.amountMinor() + " " + told.currency();
        if (!asked.equals(said)) {
            if (refund.state().owed()) {
                refund.unclear("asked " + asked + ", gateway says " + said);
            }
        } else if (told.failed()) {
            fail(refund, told.failure() == null ? told.status() : told.failure());
        } else if (told.succeeded() && refund.state().owed()) {
            confirm(refund, told.id());
        } else if (refund.state().owed()) {
            refund.taken(told);
        }
    }

    public void failed(RefundId id, GatewayFailure failure) {
        var refund = store.locked(id);
        if (failure.unknown() && refund.state().owed()) {
            refund.unclear(failure.reason());
        } else if (!failure.unknown() && refund.state().owed()) {
            fail(refund, failure.reason());
        }
    }

    /** The gateway was asked long ago and has no such refund. */
    public void neverMade(RefundId id) {
        var refund = store.locked(id);
        if (refund.state().owed()) {
            fail(refund, "not_made");
        }
    }

    private void confirm(Refund refund, String providerRefund) {
        books.confirmed(refund);
        refund.confirmed(providerRefund, calendar.now());
        audit.record("refund.confirm", OBJECT, refund.id(), null);
    }

    private void fail(Refund refund, String why) {
        if (refund.state().owed() || refund.state() == RefundState.CONFIRMED) {
            books.failed(refund);
            refund.failed(why, calendar.now());
            audit.record("refund.fail", OBJECT, refund.id(), why);
        }
    }
}
