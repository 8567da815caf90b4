package org.commonhold.staff.notice;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.commonhold.notice.AnnouncementId;
import org.commonhold.notice.AnnouncementRow;
import org.commonhold.ui.Languages;
import org.commonhold.ui.StatusBadge;

/** Links to announcements. */
final class NoticeNavigation {

    static final String NOTICES = "staff/house/notices";

    private NoticeNavigation() {}

    static RouterLink notice(AnnouncementRow announcement) {
        return new RouterLink(announcement.title(), NoticeView.class, parameters(announcement.id()));
    }

    static RouteParameters parameters(AnnouncementId id) {
        return new RouteParameters("id", Long.toString(id.value()));
    }

    static StatusBadge important() {
        return new StatusBadge(Languages.text("service.notice.important"), StatusBadge.Tone.AMBER);
    }
}
