package org.commonhold.staff.adjustment;

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
import org.commonhold.adjustment.AdjustmentRow;
import org.commonhold.adjustment.AdjustmentState;
import org.commonhold.adjustment.Adjustments;
import org.commonhold.security.Role;
import org.commonhold.staff.Address;
import org.commonhold.staff.Choices;
import org.commonhold.staff.Links;
import org.commonhold.staff.Lists;
import org.commonhold.staff.StaffShell;
import org.commonhold.ui.ComparisonWords;
import org.commonhold.ui.Formats;
import org.commonhold.ui.NarrowGrid;
import org.commonhold.ui.PageHeader;

/** What is being put right? Those that wait for a second person first. */
@Route(value = "staff/finance/adjustments", layout = StaffShell.class)
@Menu(title = "staff.nav.adjustments", order = 36, icon = "vaadin:edit")
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT, Role.Names.CLERK})
@Dependent
public class AdjustmentsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Adjustments adjustments;

    @Inject
    AdjustmentsView(Adjustments adjustments) {
        this.adjustments = adjustments;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var state = new Address(event).choice("state", AdjustmentState.class);
        removeAll();
        add(
                new PageHeader(getTranslation("staff.adjustments.title")),
                new Paragraph(getTranslation("staff.adjustments.text")),
                choices(state),
                grid(state));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("staff.adjustments.title"));
    }

    private Choices choices(AdjustmentState current) {
        var choices = new Choices(getTranslation("staff.adjustments.filter"));
        for (var state : AdjustmentState.values()) {
            choices.choice(
                    getTranslation("adjustment.state." + state.name()),
                    AdjustmentLinks.LIST + "?state=" + state.name().toLowerCase(Locale.ROOT),
                    state == current);
        }
        return choices;
    }

    private Grid<AdjustmentRow> grid(AdjustmentState state) {
        Grid<AdjustmentRow> grid =
                Lists.lazy((offset, limit) -> adjustments.list(state, null, offset, limit), "staff.adjustments.none");
        Lists.part(
                grid,
                "staff.service",
                a -> NarrowGrid.cell(
                        new Anchor(AdjustmentLinks.path(a.id()), a.serviceName()),
                        a.accountNumber(),
                        Formats.period(a.period()),
                        ComparisonWords.signed(a.amount())));
        var account = Lists.part(grid, "staff.account.number", a -> Links.account(a.accountNumber()));
        var month = Lists.text(grid, "staff.month", a -> Formats.period(a.period()));
        var kind = Lists.text(grid, "staff.adjustment.kind", a -> getTranslation("adjustment.kind." + a.kind()));
        var reason = Lists.text(grid, "staff.adjustment.reason", AdjustmentRow::reason)
                .setFlexGrow(2);
        var by = Lists.text(grid, "staff.adjustment.preparedBy", AdjustmentRow::preparedBy);
        var amount = Lists.number(grid, "staff.adjustment.amount", a -> ComparisonWords.signed(a.amount()));
        NarrowGrid.wideOnly(grid, List.of(account, month, kind, reason, by, amount));
        return grid;
    }
}
