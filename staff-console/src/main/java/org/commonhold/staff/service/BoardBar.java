package org.commonhold.staff.service;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import org.commonhold.ui.Languages;

/** The day of the board with the ways to other days, and the choice between grid and list. */
final class BoardBar extends Div {

    private static final long serialVersionUID = 1L;

    BoardBar(LocalDate day, LocalDate today, boolean list) {
        addClassName("board-bar");
        var days = new Nav();
        days.addClassName("board-days");
        days.setAriaLabel(Languages.text("service.board.days"));
        days.add(step(VaadinIcon.ANGLE_LEFT, "service.board.previous", day.minusDays(1), list));
        days.add(ServiceNavigation.board(Languages.text("service.board.today"), today, list));
        days.add(step(VaadinIcon.ANGLE_RIGHT, "service.board.next", day.plusDays(1), list));
        var views = new Nav();
        views.addClassName("link-tabs");
        views.setAriaLabel(Languages.text("service.board.views"));
        views.add(view("service.board.view.day", day, false, !list), view("service.board.view.list", day, true, list));
        add(new H2(ServiceWords.day(day)), days, views);
    }

    private static RouterLink step(VaadinIcon icon, String text, LocalDate day, boolean list) {
        var link = ServiceNavigation.board("", day, list);
        link.add(icon.create());
        link.getElement().setAttribute("aria-label", Languages.text(text));
        link.getElement().setAttribute("title", Languages.text(text));
        return link;
    }

    private static RouterLink view(String text, LocalDate day, boolean list, boolean current) {
        var link = ServiceNavigation.board(Languages.text(text), day, list);
        link.setHighlightCondition((l, e) -> false);
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
