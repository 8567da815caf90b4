package org.commonhold.staff.today;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.commonhold.security.Role;
import org.commonhold.staff.StaffShell;
import org.commonhold.today.StaffTask;
import org.commonhold.today.StaffTask.Urgency;
import org.commonhold.today.StaffToday;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.StateView;

/** What needs an employee today: overdue first, then today, then this week. */
@Route(value = "staff", layout = StaffShell.class)
@Menu(title = "staff.nav.today", order = 0, icon = "vaadin:clipboard-check")
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT, Role.Names.DISPATCHER, Role.Names.CLERK})
@Dependent
public class TodayView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient StaffToday today;

    @Inject
    TodayView(StaffToday today) {
        this.today = today;
        addClassNames("page", "today");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("staff.today.title")));
        var tasks = today.tasks();
        if (tasks.isEmpty()) {
            add(StateView.empty(getTranslation("staff.today.empty.title"), getTranslation("staff.today.empty.text")));
        }
        for (var urgency : Urgency.values()) {
            var mine = tasks.stream().filter(t -> t.urgency() == urgency).toList();
            if (!mine.isEmpty()) {
                add(group(urgency, mine));
            }
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("staff.today.title"));
    }

    private Section group(Urgency urgency, List<StaffTask> tasks) {
        var list = new UnorderedList();
        list.addClassName("tasks");
        tasks.forEach(task -> list.add(new TaskRow(task)));
        var group = new Section(new H2(getTranslation("staff.today.group." + urgency.name(), tasks.size())), list);
        group.addClassNames("task-group", "task-group-" + urgency.name().toLowerCase(java.util.Locale.ROOT));
        return group;
    }
}
