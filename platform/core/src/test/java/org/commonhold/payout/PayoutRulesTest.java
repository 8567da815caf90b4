package org.commonhold.payout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.commonhold.gateway.ProviderEntry;
import org.commonhold.kernel.Money;
import org.commonhold.ledger.EntryLine;
import org.commonhold.ledger.GlAccount;
import org.junit.jupiter.api.Test;

class PayoutRulesTest {

    @Test
    void theFeeOfAPaymentLeavesTheBalance() {
        var charge = entry(10_000, 290);
        assertThat(PayoutRules.fee(charge, Meaning.PAYMENT))
                .containsExactly(line(GlAccount.PROVIDER_FEES, 290), line(GlAccount.CLEARING, -290));
        assertThat(PayoutRules.payout(charge, Meaning.PAYMENT)).isEmpty();
        assertThat(PayoutRules.fee(entry(10_000, 0), Meaning.PAYMENT)).isEmpty();
    }

    @Test
    void aFeeForItselfIsAFeeAndOneGivenBackTheOpposite() {
        assertThat(PayoutRules.fee(entry(-500, 0), Meaning.FEE))
                .containsExactly(line(GlAccount.PROVIDER_FEES, 500), line(GlAccount.CLEARING, -500));
        assertThat(PayoutRules.fee(entry(500, 0), Meaning.FEE))
                .containsExactly(line(GlAccount.PROVIDER_FEES, -500), line(GlAccount.CLEARING, 500));
    }

    @Test
    void aPayoutGoesToTheBankAndOneThatFailsComesBack() {
        assertThat(PayoutRules.payout(entry(-9_710, 0), Meaning.PAYOUT))
                .containsExactly(line(GlAccount.BANK, 9_710), line(GlAccount.CLEARING, -9_710));
        assertThat(PayoutRules.payout(entry(9_710, 0), Meaning.PAYOUT))
                .containsExactly(line(GlAccount.BANK, -9_710), line(GlAccount.CLEARING, 9_710));
        assertThat(PayoutRules.fee(entry(-9_710, 25), Meaning.PAYOUT))
                .containsExactly(line(GlAccount.PROVIDER_FEES, 25), line(GlAccount.CLEARING, -25));
    }

    @Test
    void whatIsNotClearAndWhatADisputeBooksIsNotBookedHere() {
        for (var meaning : List.of(Meaning.UNCLEAR, Meaning.DISPUTE)) {
            assertThat(PayoutRules.fee(entry(-10_000, 1_500), meaning)).isEmpty();
            assertThat(PayoutRules.payout(entry(-10_000, 1_500), meaning)).isEmpty();
        }
    }

    private static EntryLine line(GlAccount gl, long minor) {
        return EntryLine.of(gl, Money.ofMinor(minor, "RUB"));
    }

    private static ProviderEntry entry(long amount, long fee) {
        return new ProviderEntry("txn_1", "any", null, null, amount, fee, "RUB", Instant.EPOCH);
    }
}
