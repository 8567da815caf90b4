package org.commonhold.notice;

import java.time.Instant;

/**
 * An announcement in the staff's list.
 *
 * @param place name of the estate, building or entrance
 * @param people owners and occupants with a login in the audience today
 * @param read how many people have read it
 */
public record AnnouncementRow(
        AnnouncementId id,
        String title,
        Audience audience,
        String place,
        boolean important,
        Instant publishedAt,
        long people,
        long read) {}
