package org.commonhold.levy;

/** Why something is taken off. */
public enum ReliefReason {
    /** By law, of a person. */
    BENEFIT,
    VACANCY,
    PREPAYMENT,
    CAMPAIGN
}
