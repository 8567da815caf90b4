package org.commonhold.estate;

/** How somebody who is not the owner uses a unit. */
public enum OccupantRole {
    LESSEE,
    HOUSEHOLD
}
