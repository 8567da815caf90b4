package org.commonhold.staff.units;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.commonhold.estate.AccountRef;
import org.commonhold.estate.UnitDetails;
import org.commonhold.premises.RecordUnitFact;
import org.commonhold.premises.UnitFactKind;
import org.commonhold.premises.UnitFacts;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;
import org.commonhold.tariff.Tariffs;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Panel;
import org.commonhold.ui.Toasts;

/** Persons, areas and share of the unit as bills take them, with their history; a new one is added from a day on. */
@Dependent
class FactsTab implements AccountTab {

    private final UnitFacts facts;
    private final Tariffs tariffs;
    private final Companies companies;

    @Inject
    FactsTab(UnitFacts facts, Tariffs tariffs, Companies companies) {
        this.facts = facts;
        this.companies = companies;
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
            history.add(new FactHistory(rows, today, companies.current().timeZone())
                    .table(kinds(), (fact, reason) -> facts.withdraw(account.unit(), fact, reason)));
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
}
