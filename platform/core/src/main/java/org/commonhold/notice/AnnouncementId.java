package org.commonhold.notice;

/** A notice to an audience. */
public record AnnouncementId(long value) {}
