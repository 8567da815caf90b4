package org.commonhold.admin.overview;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.commonhold.today.SetupTask;
import org.commonhold.ui.Languages;
import org.commonhold.ui.StatusBadge;

/** The steps of setting a company up: what each needs, how far it is, and where to do it. */
final class TaskList extends Div {

    private static final long serialVersionUID = 1L;

    TaskList(List<SetupTask> tasks) {
        var done = tasks.stream().filter(TaskList::isDone).count();
        add(new Paragraph(Languages.text("admin.setup.progress", done, tasks.size())));
        var list = new OrderedList();
        list.addClassName("task-list");
        tasks.forEach(t -> list.add(item(t)));
        add(list);
    }

    private static boolean isDone(SetupTask task) {
        return task.state() == SetupTask.State.DONE;
    }

    private static ListItem item(SetupTask task) {
        var key = "admin.setup." + task.step().name();
        var link = new Anchor(path(task.step()), Languages.text(key + ".title"));
        link.addClassName("task-name");
        var text = new Span(
                task.state() == SetupTask.State.BLOCKED
                        ? Languages.text(key + ".blocked")
                        : Languages.text(key + ".text", task.done(), task.total()));
        text.addClassName("task-text");
        return new ListItem(new Div(link, text), badge(task.state()));
    }

    private static StatusBadge badge(SetupTask.State state) {
        var word = Languages.text("admin.setup.state." + state.name());
        return new StatusBadge(
                word,
                switch (state) {
                    case DONE -> StatusBadge.Tone.GREEN;
                    case STARTED -> StatusBadge.Tone.BLUE;
                    case OPEN -> StatusBadge.Tone.AMBER;
                    case BLOCKED -> StatusBadge.Tone.GREY;
                });
    }

    private static String path(SetupTask.Step step) {
        return switch (step) {
            case COMPANY, WINDOW -> "admin/settings";
            case ESTATES, OWNERS -> "admin/estates";
            case TARIFFS -> "admin/tariffs";
            case GATEWAY -> "admin/integrations";
            case STAFF -> "admin/people";
        };
    }
}
