package org.commonhold.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.commonhold.payment.PaymentId;
import org.commonhold.tenancy.CompanyCalendar;

/** Who is told of a payment: whoever began it, otherwise the owner with the largest share today. */
@ApplicationScoped
public class Recipients {

    private final ReceiptSql addresses;
    private final CompanyCalendar calendar;

    @Inject
    Recipients(ReceiptSql addresses, CompanyCalendar calendar) {
        this.addresses = addresses;
        this.calendar = calendar;
    }

    /** An e-mail address, in the caller's transaction; empty when none is known. */
    public Optional<String> of(PaymentId payment) {
        return addresses.payersAddress(payment).or(() -> addresses.ownersAddress(payment, calendar.today()));
    }
}
