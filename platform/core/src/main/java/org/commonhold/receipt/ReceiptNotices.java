package org.commonhold.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.commonhold.kernel.Formats;
import org.commonhold.kernel.Texts;
import org.commonhold.notification.Outbox;
import org.commonhold.notification.OutgoingMail;
import org.commonhold.payment.PaymentSettled;
import org.commonhold.tenancy.Companies;

/** Tells the payer, once, that the money has come in; in the transaction that books it. */
@ApplicationScoped
class ReceiptNotices {

    private final ReceiptSql addresses;
    private final Outbox outbox;
    private final Companies companies;
    private final Clock clock;

    @Inject
    ReceiptNotices(ReceiptSql addresses, Outbox outbox, Companies companies, Clock clock) {
        this.addresses = addresses;
        this.outbox = outbox;
        this.companies = companies;
        this.clock = clock;
    }

    void tell(@Observes PaymentSettled settled) {
        var today = LocalDate.ofInstant(clock.instant(), companies.current().timeZone());
        addresses
                .payersAddress(settled.payment())
                .or(() -> addresses.ownersAddress(settled.payment(), today))
                .ifPresent(address -> outbox.mail(mail(address, settled)));
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
