package org.commonhold.owner.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.estate.UnitId;
import org.commonhold.estate.UnitRef;
import org.commonhold.metering.SubmissionWindows;
import org.commonhold.owner.Blocks;
import org.commonhold.owner.Links;
import org.commonhold.owner.Moments;
import org.commonhold.owner.OwnHomes;
import org.commonhold.owner.OwnerLinks;
import org.commonhold.owner.OwnerPage;
import org.commonhold.owner.OwnerShell;
import org.commonhold.security.Role;
import org.commonhold.today.OwnerMoney;
import org.commonhold.today.OwnerToday;
import org.commonhold.ui.Formats;
import org.commonhold.ui.StateView;

/** What must I do now, and is anything wrong at my house? */
@Route(value = "owner", layout = OwnerShell.class)
@Menu(title = "owner.nav.home", order = 0, icon = "vaadin:home")
@RolesAllowed({Role.Names.OWNER, Role.Names.OCCUPANT})
@Dependent
public class HomeView extends OwnerPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient OwnHomes homes;
    private final transient OwnerToday today;
    private final transient OwnerMoney money;
    private final transient SubmissionWindows windows;
    private final transient Moments moments;

    @Inject
    HomeView(OwnHomes homes, OwnerToday today, OwnerMoney money, SubmissionWindows windows, Moments moments) {
        this.homes = homes;
        this.today = today;
        this.money = money;
        this.windows = windows;
        this.moments = moments;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin(text("owner.home.title"));
        var unit = homes.chosen(event);
        if (unit.isPresent()) {
            show(unit.get());
        } else if (homes.all().isEmpty()) {
            add(homes.choice(OwnerLinks.HOME));
        } else {
            add(Blocks.alive(this::cards));
        }
    }

    private void show(UnitRef unit) {
        add(homes.line(unit, OwnerLinks.HOME));
        add(Blocks.alive(() -> toDo(unit.id())));
        add(Blocks.alive(() -> HomeBlocks.money(money.of(unit.id()), moments)));
        add(Blocks.alive(() -> HomeBlocks.requests(today.openRequests(unit.id()), moments)));
        add(Blocks.alive(() -> HomeBlocks.news(today.news(), moments)));
    }

    /** The first thing to do, then the three buttons, which so stay in reach on a phone, then the rest. */
    private Component toDo(UnitId unit) {
        var tasks = today.tasks(unit);
        var block = new Div();
        var heading = new H2(text("owner.home.todo"));
        heading.addClassName("block-heading");
        block.add(heading);
        if (tasks.isEmpty()) {
            var opens = windows.state().opensOn();
            block.add(StateView.empty(
                    opens == null ? text("owner.home.nothing") : text("owner.home.nothing.until", Formats.date(opens)),
                    opens == null ? text("owner.home.nothing.text") : text("owner.home.nothing.next")));
        } else {
            block.add(new TaskCard(tasks.get(0), unit));
        }
        block.add(HomeBlocks.buttons(unit));
        tasks.stream().skip(1).map(t -> new TaskCard(t, unit)).forEach(block::add);
        return block;
    }

    private Component cards() {
        var list = new UnorderedList();
        list.addClassName("choices");
        today.homes().forEach(home -> {
            var link = Links.plain(
                    OwnerLinks.of(OwnerLinks.HOME, home.unit().id()),
                    home.unit().address());
            link.add(new Span(text("owner.home.tasks", home.tasks())));
            list.add(new ListItem(link));
        });
        return list;
    }
}
