package org.commonhold.staff.units;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.commonhold.estate.AccountRef;
import org.commonhold.estate.UnitDetails;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;
import org.commonhold.staff.Links;
import org.commonhold.statement.Statements;
import org.commonhold.ui.Facts;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Panel;

/** The unit in figures, its accounts and the latest statement. */
@Dependent
class OverviewTab implements AccountTab {

    private final Statements statements;

    @Inject
    OverviewTab(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Component show(AccountRef account, UnitDetails unit) {
        var result = new Div(new Panel(Languages.text("staff.unit.title"), facts(unit)));
        result.addClassName("two-columns");
        if (CurrentActor.require().may(Permission.STATEMENTS_VIEW)) {
            result.add(new Panel(Languages.text("staff.statement.latest"), latest(account)));
        }
        return result;
    }

    private static Facts facts(UnitDetails unit) {
        var facts = new Facts();
        facts.fact(Languages.text("staff.account.address"), unit.unit().address());
        facts.fact(
                Languages.text("staff.unit.kind"),
                Languages.text("estate.kind." + unit.unit().kind().name()));
        facts.fact(
                Languages.text("staff.unit.area"),
                Languages.text("staff.unit.m2", Formats.number(unit.unit().area())));
        var entrance = unit.entrance();
        if (entrance != null) {
            facts.fact(Languages.text("staff.unit.entrance"), entrance);
        }
        var floor = unit.floor();
        if (floor != null) {
            facts.fact(Languages.text("staff.unit.floor"), floor.toString());
        }
        var share = unit.share();
        if (share != null) {
            facts.fact(Languages.text("staff.unit.share"), Formats.number(share.stripTrailingZeros()));
        }
        var numbers = new Div();
        unit.accounts().forEach(a -> numbers.add(Links.account(a.number())));
        numbers.addClassName("link-row");
        facts.fact(Languages.text("staff.unit.accounts"), numbers);
        facts.fact(
                Languages.text("staff.account.owners"),
                unit.owners().stream().map(UnitDetails.Owner::name).collect(Collectors.joining(", ")));
        return facts;
    }

    private Component latest(AccountRef account) {
        return statements
                .latest(account.id())
                .<Component>map(s -> new Facts()
                        .fact(Languages.text("staff.statement.number"), Long.toString(s.number()))
                        .fact(Languages.text("staff.month"), Formats.period(s.period()))
                        .fact(Languages.text("staff.statement.opening"), Formats.money(s.opening()))
                        .fact(Languages.text("staff.statement.charged"), Formats.money(s.charged()))
                        .fact(Languages.text("staff.statement.paid"), Formats.money(s.paid()))
                        .fact(Languages.text("staff.statement.due"), Formats.money(s.due()))
                        .fact(Languages.text("staff.statement.dueOn"), Formats.date(s.dueOn())))
                .orElseGet(() -> new Div(Languages.text("staff.statement.none")));
    }
}
