package org.commonhold.ui;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.commonhold.security.CurrentActor;
import org.commonhold.ui.security.PortalSession;

/**
 * The frame around every view of a portal: company, language, person, navigation. The navigation lists the portal's views
 * that carry {@code @Menu(title = text key)} and that the person may open.
 */
public abstract class PortalShell extends AppLayout {

    private static final long serialVersionUID = 1L;

    private static final int BAR_ENTRIES = 4;

    /**
     * @param root first path segment of the portal's views, such as {@code owner}
     * @param neighbours views of other portals that belong to this one's work; listed last, for those who may open them
     */
    protected PortalShell(String root, String heading, PortalSession session, String... neighbours) {
        addClassNames("portal", "portal-" + root);
        var skip = new Anchor("#content", Languages.text("ui.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(Languages.text("ui.menu"));
        var end = new Div(new LanguageSwitch());
        end.addClassName("navbar-end");
        CurrentActor.get().ifPresent(actor -> end.add(new PersonMenu(actor, session)));
        addToNavbar(skip, toggle, new Brand(heading), end);
        var all = MenuConfiguration.getMenuEntries();
        var own = all.stream().filter(e -> belongsTo(root, e));
        var near = Arrays.stream(neighbours).flatMap(n -> all.stream().filter(e -> path(e).equals(n)));
        var entries = Stream.concat(own, near).toList();
        addToDrawer(sideNav(entries));
        var technician = "staff".equals(root)
                && CurrentActor.get().filter(Landing::inTheField).isPresent();
        setClassName("technician", technician);
        if (technician || "owner".equals(root)) {
            addToNavbar(true, bar(entries));
        }
    }

    @Override
    public void showRouterLayoutContent(com.vaadin.flow.component.HasElement content) {
        super.showRouterLayoutContent(content);
        content.getElement().setAttribute("id", "content");
        content.getElement().setAttribute("tabindex", "-1");
    }

    private static boolean belongsTo(String root, MenuEntry entry) {
        var path = path(entry);
        return path.equals(root) || path.startsWith(root + "/");
    }

    private static String path(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }

    private static SideNav sideNav(List<MenuEntry> entries) {
        var nav = new SideNav();
        nav.getElement().setAttribute("aria-label", Languages.text("ui.menu"));
        for (var entry : entries) {
            var path = path(entry);
            var item = new SideNavItem(Languages.text(entry.title()), path, icon(entry));
            item.setMatchNested(path.indexOf('/') > 0);
            nav.addItem(item);
        }
        return nav;
    }

    /** The first entries, and as the last one the way to all the others. */
    private Div bar(List<MenuEntry> entries) {
        var bar = new Div();
        bar.addClassName("bottom-bar");
        bar.getElement().setAttribute("role", "navigation");
        bar.getElement().setAttribute("aria-label", Languages.text("ui.menu"));
        for (var entry : entries.subList(0, Math.min(BAR_ENTRIES, entries.size()))) {
            var link = new Anchor(entry.path(), "");
            link.add(icon(entry), new Span(Languages.text(entry.title())));
            bar.add(link);
        }
        var more = new NativeButton("", e -> setDrawerOpened(true));
        more.add(VaadinIcon.MENU.create(), new Span(Languages.text("ui.more")));
        bar.add(more);
        return bar;
    }

    private static Icon icon(MenuEntry entry) {
        var name = entry.icon() == null ? "vaadin:circle-thin" : entry.icon();
        return new Icon(name.substring(0, name.indexOf(':')), name.substring(name.indexOf(':') + 1));
    }
}
