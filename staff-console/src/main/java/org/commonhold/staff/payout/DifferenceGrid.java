package org.commonhold.staff.payout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import org.commonhold.payout.Difference;
import org.commonhold.payout.Payouts;
import org.commonhold.staff.Lists;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.NarrowGrid;

/** Where the provider's books and ours do not meet: for a person, nothing is guessed. */
final class DifferenceGrid {

    private static final int SHOWN = 200;

    private final Payouts payouts;
    private final ZoneId zone;

    DifferenceGrid(Payouts payouts, ZoneId zone) {
        this.payouts = payouts;
        this.zone = zone;
    }

    Grid<Difference> grid() {
        var grid = Lists.whole(payouts.differences(0, SHOWN), "staff.payouts.differences.none");
        Lists.part(
                        grid,
                        "staff.payouts.what",
                        d -> NarrowGrid.cell(
                                new Div(Languages.text(
                                        "payout.difference." + d.kind().name())),
                                Formats.dateTime(d.since(), zone),
                                Formats.money(d.amount()),
                                d.target()))
                .setAutoWidth(false)
                .setFlexGrow(1);
        var since = Lists.text(grid, "staff.payouts.since", d -> Formats.dateTime(d.since(), zone));
        var type = Lists.text(grid, "staff.payouts.type", Difference::type);
        Lists.part(grid, "staff.payouts.target", DifferenceGrid::target);
        var amount = Lists.money(grid, "staff.payment.amount", Difference::amount);
        NarrowGrid.wideOnly(grid, List.of(since, type, amount));
        return grid;
    }

    private static Component target(Difference difference) {
        return switch (difference.kind()) {
            case UNCLEAR -> new Span(difference.target());
            case PAYMENT_MISSING ->
                new Anchor("staff/finance/payments/" + difference.target(), Languages.text("staff.refund.payment"));
            case REFUND_MISSING ->
                new Anchor("staff/finance/refunds/" + difference.target(), Languages.text("staff.refund.title"));
        };
    }
}
