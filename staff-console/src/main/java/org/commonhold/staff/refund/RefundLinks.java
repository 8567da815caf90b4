package org.commonhold.staff.refund;

import org.commonhold.payment.PaymentId;
import org.commonhold.refund.RefundId;
import org.commonhold.twin.TwinId;

/** Addresses of refunds. */
final class RefundLinks {

    static final String LIST = "staff/finance/refunds";

    private RefundLinks() {}

    static String path(RefundId refund) {
        return LIST + "/" + refund.value();
    }

    /** The form that asks for money of a payment to go back. */
    static String begin(PaymentId payment) {
        return LIST + "/new?payment=" + payment.value();
    }

    /** The same for a payment that looks like paid twice. */
    static String begin(PaymentId payment, TwinId twin) {
        return begin(payment) + "&twin=" + twin.value();
    }
}
