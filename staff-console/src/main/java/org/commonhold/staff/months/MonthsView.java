package org.commonhold.staff.months;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
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
import org.commonhold.estate.EstateId;
import org.commonhold.estate.Estates;
import org.commonhold.kernel.Rejected;
import org.commonhold.policy.BillingMonths;
import org.commonhold.policy.MonthRow;
import org.commonhold.policy.Reopening;
import org.commonhold.security.Role;
import org.commonhold.staff.Address;
import org.commonhold.staff.Choices;
import org.commonhold.staff.Lists;
import org.commonhold.staff.ReasonDialog;
import org.commonhold.staff.StaffShell;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Formats;
import org.commonhold.ui.NarrowGrid;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.StatusBadge;
import org.commonhold.ui.StatusBadge.Tone;
import org.commonhold.ui.Toasts;
import org.jspecify.annotations.Nullable;

/** Which months are finished, so that nothing is posted into them any more? */
@Route(value = "staff/finance/months", layout = StaffShell.class)
@Menu(title = "finance.nav.months", order = 46, icon = "vaadin:lock")
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT})
@Dependent
public class MonthsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BillingMonths months;
    private final transient Estates estates;
    private final transient Companies companies;
    private final ErrorSummary errors = new ErrorSummary();

    @Inject
    MonthsView(BillingMonths months, Estates estates, Companies companies) {
        this.months = months;
        this.estates = estates;
        this.companies = companies;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var estate = new Address(event).queryId("estate").map(EstateId::new).orElse(null);
        removeAll();
        errors.clear();
        add(
                new PageHeader(getTranslation("finance.months.title")),
                new Paragraph(getTranslation("finance.months.text")),
                errors);
        var all = estates.estates();
        if (all.size() > 1) {
            var path = "staff/finance/months";
            var choices = new Choices(getTranslation("finance.estate"))
                    .choice(getTranslation("finance.estate.all"), path, estate == null);
            all.forEach(e -> choices.choice(e.name(), path + "?estate=" + e.id().value(), e.id().equals(estate)));
            add(choices);
        }
        add(grid(estate));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("finance.months.title"));
    }

    private Grid<MonthRow> grid(@Nullable EstateId estate) {
        Grid<MonthRow> grid =
                Lists.lazy((offset, limit) -> months.months(estate, offset, limit), "finance.months.none");
        Lists.part(
                grid,
                "staff.month",
                m -> NarrowGrid.cell(
                        new Span(Formats.period(m.period())), m.estateName(), word(m), String.join(" · ", history(m))));
        var where = Lists.text(grid, "finance.estate", MonthRow::estateName);
        var state = Lists.part(grid, "finance.state", m -> new StatusBadge(word(m), tone(m)));
        var history = Lists.part(grid, "finance.months.history", this::lines)
                .setAutoWidth(false)
                .setFlexGrow(4);
        NarrowGrid.wideOnly(grid, List.of(where, state, history));
        Lists.part(grid, "finance.action", this::action);
        return grid;
    }

    private static Tone tone(MonthRow month) {
        var closing = month.closing();
        if (closing == null) {
            return month.billed() ? Tone.BLUE : Tone.GREY;
        }
        return closing.asked() == null ? Tone.GREEN : Tone.AMBER;
    }

    private String word(MonthRow month) {
        var closing = month.closing();
        if (closing == null) {
            return getTranslation(month.billed() ? "finance.months.billed" : "finance.months.open");
        }
        return getTranslation(closing.asked() == null ? "finance.months.closed" : "finance.months.asked");
    }

    private Component lines(MonthRow month) {
        var lines = new Div();
        history(month).forEach(line -> lines.add(new Span(line)));
        lines.addClassName("two-lines");
        return lines;
    }

    private List<String> history(MonthRow month) {
        var closing = month.closing();
        if (closing == null) {
            return List.of();
        }
        var zone = companies.current().timeZone();
        var closed = getTranslation("finance.months.closedBy", Formats.dateTime(closing.at(), zone), closing.by());
        var asked = closing.asked();
        return asked == null
                ? List.of(closed)
                : List.of(
                        closed,
                        getTranslation(
                                "finance.months.askedBy",
                                Formats.dateTime(asked.at(), zone),
                                asked.by(),
                                asked.reason()));
    }

    private Component action(MonthRow month) {
        var what = getTranslation("finance.months.of", Formats.period(month.period()), month.estateName());
        var open = month.closing() == null;
        var button = new Button(getTranslation(open ? "finance.months.close" : "finance.months.reopen"), e -> {
            if (open) {
                askToClose(month, what);
            } else {
                askToReopen(month, what);
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setAriaLabel(getTranslation(open ? "finance.months.close.title" : "finance.months.reopen.title", what));
        return button;
    }

    private void askToClose(MonthRow month, String what) {
        new ConfirmDialog(
                        getTranslation("finance.months.close.title", what),
                        getTranslation(month.billed() ? "finance.months.close.text" : "finance.months.close.unbilled"),
                        getTranslation("finance.months.close"),
                        e -> close(month),
                        getTranslation("staff.cancel"),
                        e -> e.getSource().close())
                .open();
    }

    private void close(MonthRow month) {
        try {
            months.close(month.estate(), month.period());
            Toasts.done(getTranslation("finance.months.close.done"));
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (Rejected e) {
            errors.show(e);
        }
    }

    private void askToReopen(MonthRow month, String what) {
        var asked = month.closing() != null && month.closing().asked() != null;
        new ReasonDialog(
                        getTranslation("finance.months.reopen.title", what),
                        getTranslation(asked ? "finance.months.reopen.asked" : "finance.months.reopen.text"),
                        getTranslation("finance.months.reopen"),
                        reason -> getTranslation(
                                months.reopen(month.estate(), month.period(), reason) == Reopening.OPENED
                                        ? "finance.months.reopen.done"
                                        : "finance.months.reopen.waits"))
                .open();
    }
}
