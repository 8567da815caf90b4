package org.commonhold.staff.units;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.commonhold.estate.AccountRef;
import org.commonhold.estate.UnitDetails;
import org.commonhold.premises.RecordUnitFact;
import org.commonhold.premises.UnitFactKind;
import org.commonhold.premises.UnitFactRow;
import org.commonhold.premises.UnitFacts;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;
import org.commonhold.tariff.Tariffs;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Panel;
import org.commonhold.ui.PlainTable;
import org.commonhold.ui.StatusBadge;
import org.commonhold.ui.Toasts;

/** Persons, areas and share of the unit as bills take them, with their history; a new one is added from a day on. */
@Dependent
class FactsTab implements AccountTab {

    private final UnitFacts facts;
    private final Tariffs tariffs;

    @Inject
    FactsTab(UnitFacts facts, Tariffs tariffs) {
        this.facts = facts;
        this.tariffs = tariffs;
    }

    @Override
    public Component show(AccountRef account, UnitDetails unit) {
        var rows = facts.of(account.unit());
        var today = tariffs.today();
        var history = new Panel(Languages.text("finance.facts.title"));
        if (rows.isEmpty()) {
            history.add(new Paragraph(Languages.text("finance.facts.none")));
        } else {
            history.add(table(rows, today));
        }
        var result = new Div(
                history,
                new Panel(
                        Languages.text("finance.fact.new"),
                        new FactForm(account.unit(), kinds(), today, this::record)));
        result.addClassName("two-columns");
        return result;
    }

    /** A clerk records persons only; the rest changes what others pay. */
    private static List<UnitFactKind> kinds() {
        return CurrentActor.require().may(Permission.BILLING_RUN)
                ? Arrays.asList(UnitFactKind.values())
                : List.of(UnitFactKind.PERSONS);
    }

    private void record(RecordUnitFact fact) {
        facts.record(fact);
        Toasts.done(Languages.text("finance.fact.done"));
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private static PlainTable table(List<UnitFactRow> rows, LocalDate today) {
        var table = new PlainTable(
                Languages.text("finance.facts.caption"),
                Set.of(1),
                Languages.text("finance.fact.kind"),
                Languages.text("finance.fact.amount"),
                Languages.text("finance.fact.from"),
                Languages.text("finance.fact.document"));
        UnitFactKind current = null;
        for (var row : rows) {
            var inForce = row.kind() != current && !row.validFrom().isAfter(today);
            if (inForce) {
                current = row.kind();
            }
            var document = row.document();
            table.row(
                    kind(row, inForce),
                    new Span(amount(row)),
                    new Span(Formats.date(row.validFrom())),
                    new Span(document == null || document.isBlank() ? Languages.text("ui.why.none") : document));
        }
        return table;
    }

    private static Component kind(UnitFactRow row, boolean inForce) {
        var words =
                new Div(new Span(Languages.text("premises.kind." + row.kind().name())));
        if (inForce) {
            words.add(new StatusBadge(Languages.text("finance.fact.inForce"), StatusBadge.Tone.GREEN));
        }
        words.addClassName("rule-words");
        return words;
    }

    private static String amount(UnitFactRow row) {
        var plain = row.amount().scale() < 0 ? row.amount().setScale(0) : row.amount();
        return switch (row.kind()) {
            case PERSONS, SHARE -> Formats.number(plain);
            case GROSS_AREA, INNER_AREA, HEATED_AREA -> Languages.text("staff.unit.m2", Formats.number(plain));
        };
    }
}
