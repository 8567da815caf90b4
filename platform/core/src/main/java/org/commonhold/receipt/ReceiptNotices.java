package org.commonhold.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.commonhold.kernel.Formats;
import org.commonhold.kernel.Texts;
import org.commonhold.notification.Outbox;
import org.commonhold.notification.OutgoingMail;
import org.commonhold.payment.PaymentSettled;
import org.commonhold.tenancy.Companies;

/** Tells the payer, once, that the money has come in; in the transaction that books it. */
@ApplicationScoped
class ReceiptNotices {

    private final Recipients recipients;
    private final Outbox outbox;
    private final Companies companies;

    @Inject
    ReceiptNotices(Recipients recipients, Outbox outbox, Companies companies) {
        this.recipients = recipients;
        this.outbox = outbox;
        this.companies = companies;
    }

    void tell(@Observes PaymentSettled settled) {
        recipients.of(settled.payment()).ifPresent(address -> outbox.mail(mail(address, settled)));
    }

    private OutgoingMail mail(String address, PaymentSettled settled) {
        var company = companies.current();
        var language = company.language();
        var number = Long.toString(settled.receiptNumber());
        var amount = Formats.money(settled.amount(), language);
        return new OutgoingMail(
                address,
                Texts.text(language, "receipt.mail.subject", number),
                Texts.text(language, "receipt.mail.body", number, amount, company.name()),
                null,
                "RECEIPT:" + settled.payment().value());
    }
}
