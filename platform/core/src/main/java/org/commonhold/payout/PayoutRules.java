package org.commonhold.payout;

import java.util.ArrayList;
import java.util.List;
import org.commonhold.gateway.ProviderEntry;
import org.commonhold.kernel.Money;
import org.commonhold.ledger.EntryLine;
import org.commonhold.ledger.GlAccount;

/** What of a movement is booked that is not booked with its payment, refund or dispute. Pure. */
final class PayoutRules {

    private PayoutRules() {}

    /** Provider fees (5100) out of the balance (1040): of a payment, refund or payout, or charged for itself. Empty: none. */
    static List<EntryLine> fee(ProviderEntry entry, Meaning meaning) {
        return switch (meaning) {
            case PAYMENT, REFUND, PAYOUT -> lines(GlAccount.PROVIDER_FEES, entry.feeMinor(), entry.currency());
            case FEE -> lines(GlAccount.PROVIDER_FEES, entry.feeMinor() - entry.amountMinor(), entry.currency());
            case DISPUTE, UNCLEAR -> List.of();
        };
    }

    /** Out of the balance into the bank (1010), or back. Empty: it is no payout. */
    static List<EntryLine> payout(ProviderEntry entry, Meaning meaning) {
        return meaning == Meaning.PAYOUT ? lines(GlAccount.BANK, -entry.amountMinor(), entry.currency()) : List.of();
    }

    private static List<EntryLine> lines(GlAccount debit, long minor, String currency) {
        var lines = new ArrayList<EntryLine>();
        if (minor != 0) {
            var amount = Money.ofMinor(minor, currency);
            lines.add(EntryLine.of(debit, amount));
            lines.add(EntryLine.of(GlAccount.CLEARING, amount.negated()));
        }
        return lines;
    }
}
