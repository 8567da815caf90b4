package org.commonhold.notice;

import java.time.Instant;

/** An announcement as an owner or occupant sees it. */
public record MyAnnouncement(
        AnnouncementId id, String title, String body, boolean important, Instant publishedAt, boolean read) {}
