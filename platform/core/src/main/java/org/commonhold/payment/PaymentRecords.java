package org.commonhold.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.commonhold.estate.AccountId;
import org.commonhold.estate.AccountRef;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NotFound;

/** What is stored about payments, for those who have been let in. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class PaymentRecords {

    /** An attempt this young is still being begun. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** For so long the payer may be at the gateway's page; afterwards we ask only that often. */
    private static final Duration YOUNG = Duration.ofMinutes(15);

    private final PaymentStore store;
    private final PaymentListSql lists;

    @Inject
    PaymentRecords(PaymentStore store, PaymentListSql lists) {
        this.store = store;
        this.lists = lists;
    }

    public Attempt attempt(PaymentId id) {
        return store.payment(id)
                .map(payment -> store.together(payment).attempt(payment))
                .orElseThrow(() -> new NotFound("payment"));
    }

    /** What the payer reads at the gateway: the number of the account, or of all that the session pays. */
    public String accountNumbers(Attempt attempt) {
        return lists.beside(attempt.lead()).stream()
                .map(PaymentDetails.Part::accountNumber)
                .collect(Collectors.joining(", "));
    }

    public PaymentDetails details(Attempt attempt, AccountRef account) {
        var payment = attempt.payment();
        var settled = lists.settledBy(payment);
        var zero = Money.zero(payment.amount().currency());
        var allocated = settled.stream().map(PaymentDetails.Settled::amount).reduce(zero, Money::plus);
        return new PaymentDetails(
                payment,
                account.number(),
                account.address(),
                attempt.checkoutUrl(),
                attempt.failure(),
                settled,
                attempt.left().isPositive() ? attempt.left().minus(allocated) : zero,
                attempt.joint() ? lists.beside(attempt.lead()) : List.of());
    }

    public List<PaymentRow> ofAccount(AccountId account) {
        return store.ofAccount(account).stream().map(Payment::row).toList();
    }

    public List<PaymentRow> all(int offset, int limit) {
        return store.all(offset, limit).stream().map(Payment::row).toList();
    }

    public List<PaymentListing> list(PaymentFilter filter, int offset, int limit) {
        return lists.list(filter, offset, limit);
    }

    /** Attempts the gateway is to be asked about now. */
    public List<PaymentId> toAsk(Instant now) {
        return store.toAsk(now.minus(PATIENCE), now.minus(YOUNG), now.minus(YOUNG));
    }

    /** Latest first. */
    public List<PaymentListing> unclear(Instant before, int limit) {
        return lists.unclear(before, limit);
    }
}
