package org.commonhold.notice;

/** How many an audience reaches today: its units, owners and occupants with a login, and those without a login or e-mail. */
public record AudienceCount(long units, long people, long withoutChannel) {}
