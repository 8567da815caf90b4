package org.commonhold.staff.notice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import org.commonhold.kernel.NotFound;
import org.commonhold.notice.AnnouncementDetails;
import org.commonhold.notice.AnnouncementId;
import org.commonhold.notice.Announcements;
import org.commonhold.notice.Reader;
import org.commonhold.security.Role;
import org.commonhold.staff.StaffShell;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.Facts;
import org.commonhold.ui.Formats;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Panel;

/** One announcement: its text, who has read it and when, who has not. */
@Route(value = NoticeNavigation.NOTICES + "/:id", layout = StaffShell.class)
@RolesAllowed({Role.Names.ADMIN, Role.Names.DISPATCHER, Role.Names.CLERK, Role.Names.ACCOUNTANT})
@Dependent
public class NoticeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Announcements announcements;
    private final transient Companies companies;
    private String title = "";

    @Inject
    NoticeView(Announcements announcements, Companies companies) {
        this.announcements = announcements;
        this.companies = companies;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(announcements.details(event.getRouteParameters()
                .get("id")
                .filter(n -> n.matches("\\d{1,18}"))
                .map(n -> new AnnouncementId(Long.parseLong(n)))
                .orElseThrow(() -> new NotFound("announcement"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", title);
    }

    private void show(AnnouncementDetails details) {
        var announcement = details.announcement();
        var zone = companies.current().timeZone();
        title = announcement.title();
        removeAll();
        var body = new Paragraph(details.body());
        body.addClassName("told");
        var facts = new Facts()
                .fact(getTranslation("service.notice.audience"), announcement.place())
                .fact(getTranslation("service.notice.published"), Formats.dateTime(announcement.publishedAt(), zone));
        var text = new Panel(getTranslation("service.notice.text"));
        if (announcement.important()) {
            text.add(NoticeNavigation.important());
        }
        text.add(body, facts);
        var columns = new Div(
                text,
                new Panel(
                        getTranslation("service.notice.read"),
                        new ReadBar(announcement.read(), announcement.people()),
                        readers(details.readers(), zone)));
        columns.addClassName("request-columns");
        add(new PageHeader(title).under(NoticeNavigation.NOTICES, getTranslation("service.notices.title")), columns);
    }

    private Component readers(List<Reader> readers, ZoneId zone) {
        var list = new UnorderedList();
        list.addClassName("readers");
        for (var reader : readers) {
            var when = new Span(
                    reader.readAt() == null
                            ? getTranslation("service.notice.unread")
                            : Formats.dateTime(reader.readAt(), zone));
            when.addClassName(reader.hasRead() ? "reader-when" : "reader-missing");
            list.add(new ListItem(new Span(reader.name()), when));
        }
        return list;
    }
}
