package org.commonhold.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.commonhold.estate.AccountId;
import org.commonhold.estate.AccountRef;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NotFound;

/** What is stored about payments, for those who have been let in. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class PaymentRecords {

    private final PaymentStore store;
    private final PaymentListSql lists;

    @Inject
    PaymentRecords(PaymentStore store, PaymentListSql lists) {
        this.store = store;
        this.lists = lists;
    }

    public Attempt attempt(PaymentId id) {
        return store.payment(id).map(Payment::attempt).orElseThrow(() -> new NotFound("payment"));
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
                attempt.left().isPositive() ? attempt.left().minus(allocated) : zero);
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

    public List<PaymentId> openSince(Instant before) {
        return store.openSince(before);
    }
}
