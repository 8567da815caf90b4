package org.commonhold.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.ledger.EntryKind;
import org.commonhold.ledger.EntryLine;
import org.commonhold.ledger.GlAccount;
import org.commonhold.ledger.Ledger;
import org.commonhold.ledger.PostEntry;
import org.commonhold.ledger.SourceKind;
import org.commonhold.tenancy.CompanyCalendar;

/** The entries of a dispute, each once, in the caller's transaction. */
@ApplicationScoped
class DisputeBooks {

    private final Ledger ledger;
    private final CompanyCalendar calendar;

    @Inject
    DisputeBooks(Ledger ledger, CompanyCalendar calendar) {
        this.ledger = ledger;
        this.calendar = calendar;
    }

    /** The sum lies apart and the fee is gone; the owner's debt is as it was. */
    void taken(Dispute dispute) {
        var amount = dispute.amount();
        var fee = dispute.fee();
        var lines = new ArrayList<EntryLine>();
        lines.add(EntryLine.of(GlAccount.DISPUTED, amount));
        if (!fee.isZero()) {
            lines.add(EntryLine.of(GlAccount.PROVIDER_FEES, fee));
        }
        lines.add(EntryLine.of(GlAccount.CLEARING, amount.plus(fee).negated()));
        post(EntryKind.DISPUTE, dispute, lines);
    }

    /** What was taken out of the payment is gone for good. */
    void lost(Dispute dispute, AccountId account) {
        post(
                EntryKind.SETTLED,
                dispute,
                List.of(
                        EntryLine.of(GlAccount.ADVANCES, account, dispute.amount()),
                        EntryLine.of(GlAccount.DISPUTED, dispute.amount().negated())));
    }

    /** The money is with the provider again, and so much of the fee. */
    void won(Dispute dispute, Money returnedFee) {
        var lines = new ArrayList<EntryLine>();
        lines.add(EntryLine.of(GlAccount.CLEARING, dispute.amount().plus(returnedFee)));
        lines.add(EntryLine.of(GlAccount.DISPUTED, dispute.amount().negated()));
        if (!returnedFee.isZero()) {
            lines.add(EntryLine.of(GlAccount.PROVIDER_FEES, returnedFee.negated()));
        }
        post(EntryKind.GIVEN_BACK, dispute, lines);
    }

    private void post(EntryKind kind, Dispute dispute, List<EntryLine> lines) {
        ledger.post(new PostEntry(kind, SourceKind.DISPUTE, dispute.id(), calendar.today(), lines));
    }
}
