package org.commonhold.admin.people;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.ZoneId;
import java.util.List;
import org.commonhold.admin.RoleWords;
import org.commonhold.security.UserRow;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.NarrowGrid;

/** Employees by name. */
final class PeopleGrid extends Grid<UserRow> {

    private static final long serialVersionUID = 1L;

    PeopleGrid(ZoneId zone) {
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_COMPACT);
        setAllRowsVisible(true);
        addColumn(new ComponentRenderer<>(u -> NarrowGrid.cell(
                        new RouterLink(u.displayName(), PersonView.class, parameters(u)),
                        RoleWords.of(u.roles()),
                        Languages.text("security.state." + u.state().name()))))
                .setHeader(Languages.text("admin.people.name"))
                .setComparator(UserRow::displayName)
                .setFlexGrow(2);
        var roles = addColumn(u -> RoleWords.of(u.roles()))
                .setHeader(Languages.text("admin.people.roles"))
                .setFlexGrow(2);
        var login = addColumn(UserRow::login)
                .setHeader(Languages.text("admin.invite.email"))
                .setFlexGrow(2);
        var state = addColumn(new ComponentRenderer<>(u -> RoleWords.badge(u.state())))
                .setHeader(Languages.text("admin.people.state"));
        var last = addColumn(u -> u.lastSignInAt() == null
                        ? Languages.text("admin.people.never")
                        : Formats.dateTime(u.lastSignInAt(), zone))
                .setHeader(Languages.text("admin.people.lastSignIn"))
                .setAutoWidth(true);
        NarrowGrid.wideOnly(this, List.of(roles, login, state, last));
    }

    private static RouteParameters parameters(UserRow user) {
        return new RouteParameters("person", Long.toString(user.id().value()));
    }
}
