package org.commonhold.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.commonhold.document.DocumentId;
import org.commonhold.document.DocumentKind;
import org.commonhold.document.StoredDocument;
import org.commonhold.kernel.NotFound;
import org.commonhold.paper.PaperPdf;
import org.commonhold.payment.PaymentId;
import org.commonhold.payment.Payments;
import org.commonhold.tenancy.Companies;

/** Receipts for those who may see the payment. Printed anew each time; number, sum and account never change. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Receipts {

    private final Payments payments;
    private final Companies companies;

    @Inject
    Receipts(Payments payments, Companies companies) {
        this.payments = payments;
        this.companies = companies;
    }

    /** PDF in the company's language; a payment that is not paid has none ({@link NotFound}). */
    public StoredDocument pdf(PaymentId id) {
        var details = payments.details(id);
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
                new DocumentId(id.value()),
                DocumentKind.RECEIPT,
                "receipt-" + number + ".pdf",
                "application/pdf",
                PaperPdf.render(page));
    }
}
