package org.commonhold.statement;

/** Why a service costs another sum than the month before. */
public enum Cause {
    /** Not charged the month before. */
    NEW,
    /** No longer charged. */
    GONE,
    /** Another version of the tariff. */
    TARIFF,
    /** Another area. */
    AREA,
    /** Another number of persons. */
    PERSONS,
    /** Another use, or another number of days. */
    USE,
    /** Another part of something shared. */
    SHARE,
    /** Anything else, such as a correction or a benefit. */
    OTHER
}
