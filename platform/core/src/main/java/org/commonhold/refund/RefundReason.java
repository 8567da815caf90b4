package org.commonhold.refund;

/** Why money goes back. */
public enum RefundReason {
    /** The same was paid twice. */
    DUPLICATE,
    /** More was paid than is owed. */
    OVERPAYMENT,
    /** What was paid for was not done. */
    SERVICE,
    OTHER
}
