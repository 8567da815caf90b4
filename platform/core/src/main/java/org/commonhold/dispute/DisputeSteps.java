package org.commonhold.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.commonhold.audit.AuditTrail;
import org.commonhold.gateway.ProviderDispute;
import org.commonhold.ledger.SourceKind;
import org.commonhold.payment.ProviderPayments;
import org.commonhold.payment.Withdrawals;

/** The transactions of a dispute: it is locked before the payment. Told twice has one effect. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class DisputeSteps {

    private final DisputeStore store;
    private final DisputeSql sql;
    private final DisputeBooks books;
    private final ProviderPayments payments;
    private final Withdrawals withdrawals;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    DisputeSteps(
            DisputeStore store,
            DisputeSql sql,
            DisputeBooks books,
            ProviderPayments payments,
            Withdrawals withdrawals,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.sql = sql;
        this.books = books;
        this.payments = payments;
        this.withdrawals = withdrawals;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the gateway calls those that are not at an end. */
    public List<String> live() {
        return sql.live();
    }

    /** Notes it and finds out whose payment it concerns; true when there is more to do. */
    public boolean note(ProviderDispute told) {
        sql.note(told);
        var dispute = store.locked(told.id());
        dispute.told(told);
        if (!dispute.known()) {
            payments.settled(dispute.providerPayment())
                    .filter(p -> p.left().currency().getCurrencyCode().equals(dispute.currency()))
                    .ifPresent(p -> dispute.concerns(p.payment().id()));
        }
        return dispute.known() && dispute.state().live();
    }

    /** Begins with its locks, and so reads the payment as it stands. */
    public DisputeState move(ProviderDispute told) {
        var dispute = store.locked(told.id());
        if (dispute.state().live() && !dispute.state().undecided()) {
            begin(dispute, told);
        }
        if (dispute.state().undecided() && told.won()) {
            win(dispute, told);
        } else if (dispute.state().undecided() && told.lost()) {
            lose(dispute);
        }
        return dispute.state();
    }

    private void begin(Dispute dispute, ProviderDispute told) {
        if (told.taken()) {
            var left = withdrawals.hold(dispute.payment()).left();
            dispute.taken(told, dispute.amount().compareTo(left) <= 0);
            books.taken(dispute);
            record(dispute, dispute.state() == DisputeState.HELD ? "dispute.held" : "dispute.opened");
        } else if (told.dropped() || told.won() || told.lost()) {
            dispute.ended(DisputeState.ENDED, clock.instant());
        } else {
            dispute.asked();
        }
    }

    private void win(Dispute dispute, ProviderDispute told) {
        books.won(dispute, dispute.returnedFee(told.feeMinor()));
        dispute.ended(DisputeState.WON, clock.instant());
        record(dispute, "dispute.won");
    }

    /** One that takes more than is left of the payment stays as it is, for a person. */
    private void lose(Dispute dispute) {
        var held = withdrawals.hold(dispute.payment());
        if (dispute.amount().compareTo(held.left()) > 0) {
            return;
        }
        var taken = withdrawals.take(dispute.payment(), dispute.amount(), SourceKind.DISPUTE, dispute.id());
        books.lost(dispute, taken.account());
        dispute.ended(DisputeState.LOST, clock.instant());
        record(dispute, "dispute.lost");
    }

    private void record(Dispute dispute, String action) {
        audit.record(action, "DISPUTE", dispute.id(), null);
    }
}
