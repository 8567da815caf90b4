package org.commonhold.staff.moneymove;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.commonhold.moneymove.MoneyMoves;
import org.commonhold.moneymove.MoveRow;
import org.commonhold.moneymove.MoveState;
import org.commonhold.security.Role;
import org.commonhold.staff.Address;
import org.commonhold.staff.Choices;
import org.commonhold.staff.Links;
import org.commonhold.staff.Lists;
import org.commonhold.staff.StaffShell;
import org.commonhold.ui.Formats;
import org.commonhold.ui.NarrowGrid;
import org.commonhold.ui.PageHeader;
import org.jspecify.annotations.Nullable;

/** What is moved inside the books? Those that wait for a second person first. */
@Route(value = MoveLinks.LIST, layout = StaffShell.class)
@Menu(title = "finance.nav.moves", order = 37, icon = "vaadin:exchange")
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT})
@Dependent
public class MovesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient MoneyMoves moves;

    @Inject
    MovesView(MoneyMoves moves) {
        this.moves = moves;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var state = new Address(event).choice("state", MoveState.class);
        removeAll();
        add(
                new PageHeader(getTranslation("finance.moves.title")),
                new Paragraph(getTranslation("finance.moves.text")),
                begin(),
                choices(state),
                grid(state));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("finance.moves.title"));
    }

    private Anchor begin() {
        var begin = new Anchor(MoveLinks.NEW, getTranslation("finance.move.begin"));
        begin.addClassName("button-link");
        return begin;
    }

    private Choices choices(@Nullable MoveState current) {
        var choices = new Choices(getTranslation("finance.moves.filter"));
        for (var state : MoveState.values()) {
            choices.choice(
                    getTranslation("move.state." + state.name()),
                    MoveLinks.LIST + "?state=" + state.name().toLowerCase(Locale.ROOT),
                    state == current);
        }
        return choices;
    }

    private Grid<MoveRow> grid(@Nullable MoveState state) {
        Grid<MoveRow> grid =
                Lists.lazy((offset, limit) -> moves.list(state, null, offset, limit), "finance.moves.none");
        Lists.part(
                grid,
                "finance.move.kind",
                m -> NarrowGrid.cell(
                        new Anchor(MoveLinks.path(m.id()), getTranslation("move.kind." + m.kind())),
                        m.accountNumber(),
                        getTranslation("move.state." + m.state()),
                        Formats.money(m.amount())));
        var account = Lists.part(grid, "staff.account.number", m -> Links.account(m.accountNumber()));
        var to = Lists.text(grid, "finance.move.to", m -> m.to() == null ? "" : m.to());
        var by = Lists.text(grid, "finance.move.askedBy", MoveRow::askedBy);
        var status = Lists.part(grid, "finance.move.state", m -> MoveBadge.of(m.state()));
        var amount = Lists.number(grid, "finance.move.amount", m -> Formats.money(m.amount()));
        NarrowGrid.wideOnly(grid, List.of(account, to, by, status, amount));
        return grid;
    }
}
