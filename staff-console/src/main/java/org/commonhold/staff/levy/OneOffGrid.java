package org.commonhold.staff.levy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import org.commonhold.levy.LevyFilter;
import org.commonhold.levy.OneOffRow;
import org.commonhold.levy.OneOffs;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;
import org.commonhold.staff.Links;
import org.commonhold.staff.Lists;
import org.commonhold.staff.ReasonDialog;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.NarrowGrid;
import org.commonhold.ui.StatusBadge;
import org.commonhold.ui.StatusBadge.Tone;

/** One-off sums with what has been billed of them; the rest can be cancelled with a reason. */
public final class OneOffGrid {

    private OneOffGrid() {}

    /** The sums of one account, or of many with the account in front. */
    public static Component of(OneOffs oneOffs, LevyFilter filter) {
        Grid<OneOffRow> grid =
                Lists.lazy((offset, limit) -> oneOffs.oneOffs(filter, offset, limit), "finance.oneOffs.none");
        var wide = new ArrayList<Grid.Column<?>>();
        var many = filter.account() == null;
        var first = Lists.part(
                grid,
                many ? "staff.account.number" : "staff.service",
                r -> NarrowGrid.cell(
                        many ? Links.account(r.accountNumber()) : new Span(r.serviceName()),
                        many ? r.serviceName() : "",
                        Formats.money(r.amount()),
                        OneOffCheck.when(r.firstPeriod(), r.instalments()),
                        state(r)));
        if (many) {
            first.setAutoWidth(false).setWidth("8rem");
            wide.add(Lists.text(grid, "staff.service", OneOffRow::serviceName));
        }
        wide.add(Lists.text(grid, "finance.oneOff.when", r -> OneOffCheck.when(r.firstPeriod(), r.instalments())));
        wide.add(Lists.text(grid, "finance.reason", OneOffRow::reason).setFlexGrow(2));
        wide.add(Lists.part(grid, "finance.state", OneOffGrid::badge));
        wide.add(Lists.money(grid, "finance.oneOff.sum", OneOffRow::amount));
        NarrowGrid.wideOnly(grid, wide);
        if (CurrentActor.require().may(Permission.BILLING_RUN)) {
            Lists.part(grid, "finance.action", r -> cancel(oneOffs, r));
        }
        return grid;
    }

    private static String state(OneOffRow row) {
        if (row.cancelledAt() != null) {
            return Languages.text("finance.oneOff.cancelled", row.billed(), row.instalments());
        }
        return Languages.text("finance.oneOff.billed", row.billed(), row.instalments());
    }

    private static Component badge(OneOffRow row) {
        var cancelled = row.cancelledAt() != null;
        var badge = new StatusBadge(
                state(row), cancelled ? Tone.GREY : row.billed() == row.instalments() ? Tone.GREEN : Tone.BLUE);
        if (row.cancelReason() != null) {
            return new Div(badge, new Div(row.cancelReason()));
        }
        return badge;
    }

    private static Component cancel(OneOffs oneOffs, OneOffRow row) {
        if (!row.open()) {
            return new Span();
        }
        var button = new Button(Languages.text("finance.oneOff.cancel"), e -> new ReasonDialog(
                        Languages.text("finance.oneOff.cancel.title", row.serviceName(), row.accountNumber()),
                        Languages.text("finance.oneOff.cancel.text", row.billed(), row.instalments() - row.billed()),
                        Languages.text("finance.oneOff.cancel.do"),
                        reason -> {
                            oneOffs.cancel(row.id(), reason);
                            return Languages.text("finance.oneOff.cancel.done");
                        })
                .open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setAriaLabel(Languages.text("finance.oneOff.cancel.title", row.serviceName(), row.accountNumber()));
        return button;
    }

    /** The way to a new sum. */
    public static Anchor add(String path) {
        var link = new Anchor(path, Languages.text("finance.oneOff.new"));
        link.addClassName("button-link");
        return link;
    }
}
