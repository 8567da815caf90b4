package org.commonhold.staff.levy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.kernel.Rejected;
import org.commonhold.levy.CommonCostRow;
import org.commonhold.levy.CommonCosts;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;
import org.commonhold.security.Role;
import org.commonhold.staff.Address;
import org.commonhold.staff.Links;
import org.commonhold.staff.Lists;
import org.commonhold.staff.MonthSelect;
import org.commonhold.staff.StaffShell;
import org.commonhold.tariff.Tariffs;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Formats;
import org.commonhold.ui.NarrowGrid;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.StatusBadge;
import org.commonhold.ui.StatusBadge.Tone;
import org.commonhold.ui.Toasts;

/** Which invoices do the units of the house share for a month? */
@Route(value = LevyLinks.COSTS, layout = StaffShell.class)
@Menu(title = "finance.nav.costs", order = 38, icon = "vaadin:pie-chart")
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT})
@Dependent
public class CommonCostsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int MONTHS = 12;

    private final transient CommonCosts costs;
    private final transient Tariffs tariffs;
    private final ErrorSummary errors = new ErrorSummary();

    @Inject
    CommonCostsView(CommonCosts costs, Tariffs tariffs) {
        this.costs = costs;
        this.tariffs = tariffs;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var now = BillingPeriod.containing(tariffs.today());
        var month = new Address(event).period(now);
        var header = new PageHeader(getTranslation("finance.costs.title"));
        if (CurrentActor.require().may(Permission.BILLING_RUN)) {
            var add = new Anchor(LevyLinks.newCost(month), getTranslation("finance.cost.new"));
            add.addClassName("button-link");
            header.with(add);
        }
        var months = Stream.iterate(now, BillingPeriod::previous).limit(MONTHS).toList();
        removeAll();
        errors.clear();
        add(
                header,
                new Paragraph(getTranslation("finance.costs.text")),
                errors,
                new MonthSelect(months, month, chosen -> Links.go(LevyLinks.costs(chosen))),
                grid(month));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("finance.costs.title"));
    }

    private Grid<CommonCostRow> grid(BillingPeriod month) {
        Grid<CommonCostRow> grid =
                Lists.lazy((offset, limit) -> costs.costs(month, offset, limit), "finance.costs.none");
        Lists.part(
                grid,
                "staff.service",
                c -> NarrowGrid.cell(
                        new Span(c.serviceName()), place(c), Formats.money(c.amount()), c.document(), state(c)));
        var place = Lists.text(grid, "finance.cost.place", CommonCostsView::place);
        var document = Lists.text(grid, "finance.cost.document", CommonCostRow::document)
                .setFlexGrow(2);
        var state =
                Lists.part(grid, "finance.state", c -> new StatusBadge(state(c), c.posted() ? Tone.GREEN : Tone.GREY));
        var amount = Lists.money(grid, "finance.cost.amount", CommonCostRow::amount);
        NarrowGrid.wideOnly(grid, List.of(place, document, state, amount));
        if (CurrentActor.require().may(Permission.BILLING_RUN)) {
            Lists.part(grid, "finance.action", this::actions);
        }
        return grid;
    }

    private static String place(CommonCostRow cost) {
        return cost.buildingName() == null ? cost.estateName() : cost.estateName() + ", " + cost.buildingName();
    }

    private String state(CommonCostRow cost) {
        return getTranslation(cost.posted() ? "finance.cost.posted" : "finance.cost.notPosted");
    }

    private Component actions(CommonCostRow cost) {
        var actions = new Div(button(
                "finance.cost.correct",
                getTranslation("finance.cost.correct.title", cost.serviceName()),
                () -> new CorrectCostDialog(costs, cost).open()));
        if (!cost.posted()) {
            actions.add(button(
                    "finance.cost.remove",
                    getTranslation("finance.cost.remove.title", cost.serviceName()),
                    () -> ask(cost)));
        }
        actions.addClassName("cell-actions");
        return actions;
    }

    private Button button(String key, String label, Runnable act) {
        var button = new Button(getTranslation(key), e -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setAriaLabel(label);
        return button;
    }

    private void ask(CommonCostRow cost) {
        new ConfirmDialog(
                        getTranslation("finance.cost.remove.title", cost.serviceName()),
                        getTranslation("finance.cost.remove.text", Formats.money(cost.amount()), cost.document()),
                        getTranslation("finance.cost.remove"),
                        e -> remove(cost),
                        getTranslation("staff.cancel"),
                        e -> e.getSource().close())
                .open();
    }

    private void remove(CommonCostRow cost) {
        try {
            costs.remove(cost.id());
            Toasts.done(getTranslation("finance.cost.removed"));
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (Rejected e) {
            errors.show(e);
        }
    }
}
