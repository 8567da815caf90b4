package org.commonhold.staff.units;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.commonhold.premises.UnitFactId;
import org.commonhold.premises.UnitFactKind;
import org.commonhold.premises.UnitFactRow;
import org.commonhold.staff.Withdrawn;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.PlainTable;
import org.commonhold.ui.StatusBadge;

/**
 * What was so when, what is so now, and what was withdrawn.
 *
 * @param rows by kind, the latest first
 */
record FactHistory(List<UnitFactRow> rows, LocalDate today, ZoneId zone) {

    /** @param mine the kinds that whoever looks at it may withdraw */
    PlainTable table(Collection<UnitFactKind> mine, BiConsumer<UnitFactId, String> withdraw) {
        var table = new PlainTable(
                Languages.text("finance.facts.caption"),
                Set.of(1),
                Languages.text("finance.fact.kind"),
                Languages.text("finance.fact.amount"),
                Languages.text("finance.fact.from"),
                Languages.text("finance.fact.document"));
        UnitFactKind current = null;
        for (var row : rows) {
            var inForce = row.withdrawal() == null
                    && row.kind() != current
                    && !row.validFrom().isAfter(today);
            if (inForce) {
                current = row.kind();
            }
            table.row(
                    kind(row, inForce, mine.contains(row.kind()), withdraw),
                    new Span(amount(row)),
                    new Span(Formats.date(row.validFrom())),
                    document(row));
        }
        return table;
    }

    private static Component button(UnitFactRow row, BiConsumer<UnitFactId, String> withdraw) {
        var name = Languages.text("finance.fact.named", name(row.kind()), amount(row), Formats.date(row.validFrom()));
        return Withdrawn.button(name, row.posted(), reason -> withdraw.accept(row.id(), reason));
    }

    private Component kind(
            UnitFactRow row, boolean inForce, boolean mayWithdraw, BiConsumer<UnitFactId, String> withdraw) {
        var words = new Div(new Span(name(row.kind())));
        words.addClassName("rule-words");
        if (inForce) {
            words.add(new StatusBadge(Languages.text("finance.fact.inForce"), StatusBadge.Tone.GREEN));
        }
        var withdrawal = row.withdrawal();
        if (withdrawal != null) {
            words.add(Withdrawn.state(withdrawal, zone));
        } else if (mayWithdraw) {
            words.add(button(row, withdraw));
        }
        return words;
    }

    private static Span document(UnitFactRow row) {
        var document = row.document();
        return new Span(document == null || document.isBlank() ? Languages.text("ui.why.none") : document);
    }

    private static String name(UnitFactKind kind) {
        return Languages.text("premises.kind." + kind.name());
    }

    private static String amount(UnitFactRow row) {
        var plain = row.amount().scale() < 0 ? row.amount().setScale(0) : row.amount();
        return switch (row.kind()) {
            case PERSONS, SHARE -> Formats.number(plain);
            case GROSS_AREA, INNER_AREA, HEATED_AREA -> Languages.text("staff.unit.m2", Formats.number(plain));
        };
    }
}
