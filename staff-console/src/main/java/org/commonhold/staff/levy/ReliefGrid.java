package org.commonhold.staff.levy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.commonhold.levy.LevyFilter;
import org.commonhold.levy.ReliefRow;
import org.commonhold.levy.Reliefs;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;
import org.commonhold.staff.Lists;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.NarrowGrid;
import org.commonhold.ui.StatusBadge;
import org.commonhold.ui.StatusBadge.Tone;

/** Benefits and discounts of an account with the days they hold; one that still holds can be ended. */
public final class ReliefGrid {

    private ReliefGrid() {}

    public static Component of(Reliefs reliefs, LevyFilter filter, LocalDate today) {
        Grid<ReliefRow> grid =
                Lists.lazy((offset, limit) -> reliefs.reliefs(filter, offset, limit), "finance.reliefs.none");
        Lists.part(
                grid,
                "finance.relief.name",
                r -> NarrowGrid.cell(new Span(r.name()), r.serviceName(), less(r), days(r), state(r, today)));
        var service = Lists.text(grid, "staff.service", ReliefRow::serviceName);
        var percent = Lists.text(grid, "finance.relief.less", ReliefGrid::less);
        var days = Lists.text(grid, "finance.relief.days", ReliefGrid::days);
        var document =
                Lists.text(grid, "finance.relief.document", ReliefRow::document).setFlexGrow(2);
        var state = Lists.part(grid, "finance.state", r -> badge(r, today));
        NarrowGrid.wideOnly(grid, List.of(service, percent, days, document, state));
        if (CurrentActor.require().may(Permission.BILLING_RUN)) {
            Lists.part(grid, "finance.action", r -> end(reliefs, r, today));
        }
        return grid;
    }

    /** The way to a new one. */
    public static Anchor add(String account) {
        var link = new Anchor(LevyLinks.newRelief(account), Languages.text("finance.relief.new"));
        link.addClassName("button-link");
        return link;
    }

    private static String less(ReliefRow row) {
        var percent = Languages.text("finance.percent", Formats.number(row.percent()));
        var persons = row.persons() == 1
                ? percent
                : Languages.text("finance.relief.persons.of", percent, row.entitled(), row.persons());
        return row.cash() ? Languages.text("finance.relief.paidOut", persons) : persons;
    }

    /** The last day, not the first that it no longer holds. */
    private static String days(ReliefRow row) {
        var from = Formats.date(row.validFrom());
        var to = row.validTo();
        if (to == null) {
            return Languages.text("finance.days.open", from);
        }
        return to.isAfter(row.validFrom())
                ? Languages.text("finance.days", from, Formats.date(to.minusDays(1)))
                : Languages.text("finance.days.never");
    }

    private static String state(ReliefRow row, LocalDate today) {
        return Languages.text("finance.relief.state." + phase(row, today));
    }

    private static StatusBadge badge(ReliefRow row, LocalDate today) {
        var tone =
                switch (phase(row, today)) {
                    case "NOW" -> Tone.GREEN;
                    case "LATER" -> Tone.BLUE;
                    default -> Tone.GREY;
                };
        return new StatusBadge(state(row, today), tone);
    }

    private static String phase(ReliefRow row, LocalDate today) {
        var to = row.validTo();
        if (to != null && !to.isAfter(today)) {
            return "PAST";
        }
        return row.validFrom().isAfter(today) ? "LATER" : "NOW";
    }

    private static Component end(Reliefs reliefs, ReliefRow row, LocalDate today) {
        if ("PAST".equals(phase(row, today))) {
            return new Span();
        }
        var button =
                new Button(Languages.text("finance.relief.end"), e -> new EndReliefDialog(reliefs, row, today).open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setAriaLabel(Languages.text("finance.relief.end.title", row.name()));
        return button;
    }
}
