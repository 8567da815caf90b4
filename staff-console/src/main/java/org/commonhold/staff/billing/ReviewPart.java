package org.commonhold.staff.billing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.commonhold.billing.BillingRunRow;
import org.commonhold.billing.DifferenceRow;
import org.commonhold.billing.ReviewFilter;
import org.commonhold.billing.RunReview;
import org.commonhold.staff.Choices;
import org.commonhold.staff.Links;
import org.commonhold.staff.Lists;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.NarrowGrid;
import org.commonhold.ui.StatusBadge;
import org.commonhold.ui.StatusBadge.Tone;

/** The accounts of a run, those that need a look first, each with the cause of its change. */
final class ReviewPart extends Div {

    private static final long serialVersionUID = 1L;

    private final transient RunReview review;
    private final transient BillingRunRow run;

    ReviewPart(RunReview review, BillingRunRow run, ReviewFilter filter) {
        this.review = review;
        this.run = run;
        add(filters(filter), grid(filter));
    }

    private Choices filters(ReviewFilter current) {
        var counts = review.counts(run.id());
        var choices = new Choices(Languages.text("staff.review.filter"));
        for (var filter : ReviewFilter.values()) {
            choices.choice(
                    Languages.text("staff.review.filter." + filter.name(), counts.getOrDefault(filter, 0L)),
                    Links.runPath(run.id(), "dry") + "&filter=" + filter.name(),
                    filter == current);
        }
        return choices;
    }

    private Grid<DifferenceRow> grid(ReviewFilter filter) {
        Grid<DifferenceRow> grid =
                Lists.lazy((offset, limit) -> review.differences(run.id(), filter, offset, limit), "staff.review.none");
        Lists.part(
                grid,
                "staff.account.number",
                d -> NarrowGrid.cell(
                        new Anchor(Links.runAccountPath(run.id(), d.number()), d.number()),
                        d.address(),
                        Formats.money(d.now()),
                        Changes.sum(d.difference()) + " (" + Changes.percent(d.percent()) + ")",
                        Changes.why(d.causes())));
        var address = Lists.text(grid, "staff.account.address", DifferenceRow::address);
        var last = Lists.money(grid, "staff.dry.last", DifferenceRow::previous);
        var now = Lists.money(grid, "staff.dry.now", DifferenceRow::now);
        var change = Lists.number(grid, "staff.dry.change", d -> Changes.sum(d.difference()));
        var percent = Lists.number(grid, "staff.dry.percent", d -> Changes.percent(d.percent()));
        var why = Lists.part(grid, "staff.review.why", ReviewPart::why)
                .setAutoWidth(false)
                .setWidth("16rem")
                .setFlexGrow(3);
        NarrowGrid.wideOnly(grid, List.of(address, last, now, change, percent, why));
        return grid;
    }

    private static Component why(DifferenceRow row) {
        var cell = new Div();
        cell.addClassName("review-why");
        if (row.excluded() != null) {
            cell.add(new StatusBadge(Languages.text("staff.review.excluded"), Tone.GREY));
        }
        if (row.faults() > 0) {
            cell.add(new StatusBadge(Languages.text("staff.review.faults", row.faults()), Tone.RED));
        }
        if (row.estimated()) {
            cell.add(new StatusBadge(Languages.text("staff.review.estimated"), Tone.AMBER));
        }
        cell.add(new Div(Changes.why(row.causes())));
        return cell;
    }
}
