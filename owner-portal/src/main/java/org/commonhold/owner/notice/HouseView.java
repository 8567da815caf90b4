package org.commonhold.owner.notice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import org.commonhold.notice.Announcements;
import org.commonhold.notice.MyAnnouncement;
import org.commonhold.owner.Blocks;
import org.commonhold.owner.Moments;
import org.commonhold.owner.OwnerLinks;
import org.commonhold.owner.OwnerPage;
import org.commonhold.owner.OwnerShell;
import org.commonhold.security.Role;
import org.commonhold.tenancy.Companies;
import org.commonhold.tenancy.CompanyDetails;
import org.commonhold.ui.Panel;
import org.commonhold.ui.StateView;
import org.commonhold.ui.StatusBadge;
import org.commonhold.ui.StatusBadge.Tone;

/** What is going on here? Announcements, unread ones first, and whom to call. */
@Route(value = "owner/house", layout = OwnerShell.class)
@Menu(title = "owner.nav.house", order = 4, icon = "vaadin:building")
@RolesAllowed({Role.Names.OWNER, Role.Names.OCCUPANT})
@Dependent
public class HouseView extends OwnerPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Announcements announcements;
    private final transient Companies companies;
    private final transient Moments moments;

    @Inject
    HouseView(Announcements announcements, Companies companies, Moments moments) {
        this.announcements = announcements;
        this.companies = companies;
        this.moments = moments;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin(text("owner.house.title"));
        add(Blocks.alive(this::list), contact(companies.current()));
    }

    private Component list() {
        var mine = announcements.mine();
        if (mine.isEmpty()) {
            return StateView.empty(text("owner.house.none.title"), text("owner.house.none.text"));
        }
        var list = new UnorderedList();
        list.addClassNames("plain-list", "cards");
        mine.stream()
                .sorted(Comparator.comparing(MyAnnouncement::read))
                .map(this::item)
                .forEach(list::add);
        return list;
    }

    private ListItem item(MyAnnouncement notice) {
        var title = new Anchor(OwnerLinks.announcement(notice.id()), notice.title());
        var badges = new Div();
        if (!notice.read()) {
            title.addClassName("unread");
            badges.add(new StatusBadge(text("owner.notice.unread"), Tone.BLUE));
        }
        if (notice.important()) {
            badges.add(new StatusBadge(text("owner.notice.important"), Tone.AMBER));
        }
        var date = new Span(moments.date(notice.publishedAt()));
        date.addClassName("secondary");
        return new ListItem(title, badges, date);
    }

    private static Panel contact(CompanyDetails company) {
        var panel = new Panel(text("owner.house.contact"), new Paragraph(company.name()));
        var phone = company.phone();
        if (phone != null) {
            var call = new Anchor("tel:" + phone.replaceAll("[^0-9+]", ""), phone);
            call.setRouterIgnore(true);
            panel.add(call);
        }
        return panel;
    }
}
