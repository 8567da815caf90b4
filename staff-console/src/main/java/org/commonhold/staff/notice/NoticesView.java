package org.commonhold.staff.notice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import org.commonhold.notice.AnnouncementRow;
import org.commonhold.notice.Announcements;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;
import org.commonhold.security.Role;
import org.commonhold.staff.StaffShell;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.Formats;
import org.commonhold.ui.NarrowGrid;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.StateView;

/** What was announced, newest first, and how far it has been read. */
@Route(value = NoticeNavigation.NOTICES, layout = StaffShell.class)
@Menu(title = "service.nav.notices", order = 60, icon = "vaadin:megaphone")
@RolesAllowed({Role.Names.ADMIN, Role.Names.DISPATCHER, Role.Names.CLERK, Role.Names.ACCOUNTANT})
@Dependent
public class NoticesView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Inject
    NoticesView(Announcements announcements, Companies companies) {
        addClassName("page");
        var header = new PageHeader(getTranslation("service.notices.title"));
        add(header);
        if (CurrentActor.require().may(Permission.ANNOUNCEMENTS_PUBLISH)) {
            var write = new Button(getTranslation("service.notices.new"));
            write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            write.addClickListener(e -> getUI().ifPresent(ui -> ui.navigate(NewNoticeView.class)));
            header.with(write);
        }
        if (announcements.count() == 0) {
            add(StateView.empty(
                    getTranslation("service.notices.empty.title"), getTranslation("service.notices.empty.text")));
            return;
        }
        var grid = grid(companies.current().timeZone());
        grid.setItems(q -> announcements.list(q.getOffset(), q.getLimit()).stream(), q -> (int) announcements.count());
        add(grid);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("service.notices.title"));
    }

    private Grid<AnnouncementRow> grid(ZoneId zone) {
        var grid = new Grid<AnnouncementRow>();
        grid.addThemeVariants(
                GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addClassName("request-grid");
        grid.addColumn(new ComponentRenderer<>(a -> title(a, zone)))
                .setHeader(getTranslation("service.notice.title"))
                .setFlexGrow(4);
        var place = grid.addColumn(AnnouncementRow::place)
                .setHeader(getTranslation("service.notice.audience"))
                .setFlexGrow(2);
        var published = grid.addColumn(a -> Formats.dateTime(a.publishedAt(), zone))
                .setHeader(getTranslation("service.notice.published"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        var read = grid.addColumn(new ComponentRenderer<>(a -> new ReadBar(a.read(), a.people())))
                .setHeader(getTranslation("service.notice.read"))
                .setFlexGrow(2);
        NarrowGrid.wideOnly(grid, List.of(place, published, read));
        return grid;
    }

    private Component title(AnnouncementRow announcement, ZoneId zone) {
        var title = new Div(NoticeNavigation.notice(announcement));
        title.addClassName("row-title");
        if (announcement.important()) {
            title.add(NoticeNavigation.important());
        }
        var narrow = new Div(
                new Span(announcement.place() + " · " + Formats.dateTime(announcement.publishedAt(), zone)),
                new ReadBar(announcement.read(), announcement.people()));
        narrow.addClassName("narrow-only");
        var cell = new Div(title, narrow);
        cell.addClassName("two-lines");
        return cell;
    }
}
