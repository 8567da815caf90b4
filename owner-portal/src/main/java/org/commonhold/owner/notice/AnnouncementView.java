package org.commonhold.owner.notice;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.kernel.NotFound;
import org.commonhold.notice.AnnouncementId;
import org.commonhold.notice.Announcements;
import org.commonhold.notice.MyAnnouncement;
import org.commonhold.owner.Links;
import org.commonhold.owner.Moments;
import org.commonhold.owner.OwnerLinks;
import org.commonhold.owner.OwnerPage;
import org.commonhold.owner.OwnerShell;
import org.commonhold.security.Role;
import org.commonhold.ui.StatusBadge;
import org.commonhold.ui.StatusBadge.Tone;

/** One announcement; opening it is reading it. */
@Route(value = "owner/house/notices/:id", layout = OwnerShell.class)
@RolesAllowed({Role.Names.OWNER, Role.Names.OCCUPANT})
@Dependent
public class AnnouncementView extends OwnerPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Announcements announcements;
    private final transient Moments moments;

    @Inject
    AnnouncementView(Announcements announcements, Moments moments) {
        this.announcements = announcements;
        this.moments = moments;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new AnnouncementId(
                OwnerLinks.number(event.getRouteParameters().get("id").orElse("")));
        var notice = announcements.mine().stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("announcement"));
        announcements.read(id);
        show(notice);
    }

    private void show(MyAnnouncement notice) {
        begin(notice.title()).under(OwnerLinks.HOUSE, text("owner.house.title"));
        var date = new Paragraph(moments.at(notice.publishedAt()));
        date.addClassName("secondary");
        add(date);
        if (notice.important()) {
            add(new StatusBadge(text("owner.notice.important"), Tone.AMBER));
        }
        var body = new Div(notice.body());
        body.addClassName("notice-body");
        add(body, Links.plain(OwnerLinks.HOUSE, text("owner.back")), Links.print());
    }
}
