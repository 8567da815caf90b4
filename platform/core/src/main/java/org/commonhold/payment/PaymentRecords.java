package org.commonhold.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.commonhold.billing.StatementPdf;
import org.commonhold.document.DocumentId;
import org.commonhold.document.DocumentKind;
import org.commonhold.document.StoredDocument;
import org.commonhold.estate.AccountId;
import org.commonhold.estate.AccountRef;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NotFound;
import org.commonhold.tenancy.Companies;

/** What is stored about payments, for those who have been let in. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class PaymentRecords {

    private final PaymentStore store;
    private final AllocationSql allocations;
    private final PaymentListSql lists;
    private final Companies companies;

    @Inject
    PaymentRecords(PaymentStore store, AllocationSql allocations, PaymentListSql lists, Companies companies) {
        this.store = store;
        this.allocations = allocations;
        this.lists = lists;
        this.companies = companies;
    }

    public Attempt attempt(PaymentId id) {
        return store.payment(id).map(Payment::attempt).orElseThrow(() -> new NotFound("payment"));
    }

    public PaymentDetails details(Attempt attempt, AccountRef account) {
        var payment = attempt.payment();
        var settled = allocations.settledBy(payment);
        var zero = Money.zero(payment.amount().currency());
        var allocated = settled.stream().map(PaymentDetails.Settled::amount).reduce(zero, Money::plus);
        return new PaymentDetails(
                payment,
                account.number(),
                account.address(),
                attempt.checkoutUrl(),
                attempt.failure(),
                settled,
                payment.state() == PaymentState.PAID ? payment.amount().minus(allocated) : zero);
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

    /** Printed anew each time; number, sum and account never change. */
    public StoredDocument receipt(PaymentDetails details) {
        var payment = details.payment();
        var number = payment.receiptNumber();
        var settledAt = payment.settledAt();
        if (number == null || settledAt == null) {
            throw new NotFound("receipt");
        }
        var company = companies.current();
        var paidOn = LocalDate.ofInstant(settledAt, company.timeZone());
        var page = ReceiptPage.html(details, company.name(), number, paidOn, company.language());
        return new StoredDocument(
                new DocumentId(payment.id().value()),
                DocumentKind.RECEIPT,
                "receipt-" + number + ".pdf",
                "application/pdf",
                StatementPdf.render(page));
    }
}
