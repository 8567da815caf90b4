package org.commonhold.notice;

/** How wide an announcement goes. Names are stored. */
public enum AudienceKind {
    ESTATE,
    BUILDING,
    ENTRANCE
}
