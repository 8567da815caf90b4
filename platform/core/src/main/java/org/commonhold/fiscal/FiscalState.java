package org.commonhold.fiscal;

/** Where a receipt stands. */
public enum FiscalState {
    QUEUED,
    /** The register has it and has not answered yet. */
    SENT,
    REGISTERED,
    /** The register said no, or was not to be reached for too long: waits for a person, with the reason. */
    FAILED,
    /** It had failed; another receipt stands for it. */
    CORRECTED;

    boolean open() {
        return this == QUEUED || this == SENT;
    }
}
