package org.commonhold.notice;

import java.util.List;

/** An announcement with its text and with who has read it: earliest readers first, then the others by name. */
public record AnnouncementDetails(AnnouncementRow announcement, String body, List<Reader> readers) {

    public AnnouncementDetails {
        readers = List.copyOf(readers);
    }
}
