package org.commonhold.moneymove;

/** Why a debt may be given up. */
public enum WriteOffGround {
    /** Too old to be claimed in court. */
    LIMITATION,
    /** A court has refused the claim. */
    COURT,
    BANKRUPTCY,
    /** Claiming it would cost more. */
    SMALL_BALANCE
}
