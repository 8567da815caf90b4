package org.commonhold.meterfault;

/**
 * What is wrong. How it is billed is the company's rule for the cause: RU items 59 a and 60(2) for a meter that does not count,
 * 59 c and 60(3) where nobody was let in; that nobody handed in a reading is no fault and needs no entry (59 b).
 */
public enum MeterFaultKind {
    FAILED("METER_INVALID"),
    LOST("METER_INVALID"),
    /** The time between verifications or the service life is over. */
    VERIFICATION_OVER("METER_INVALID"),
    NO_ACCESS("NO_ACCESS");

    private final String cause;

    MeterFaultKind(String cause) {
        this.cause = cause;
    }

    /** As the charge engine names it. */
    String cause() {
        return cause;
    }
}
