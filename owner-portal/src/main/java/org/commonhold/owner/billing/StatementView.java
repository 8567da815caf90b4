package org.commonhold.owner.billing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.owner.Links;
import org.commonhold.owner.Moments;
import org.commonhold.owner.OwnerLinks;
import org.commonhold.owner.OwnerPage;
import org.commonhold.owner.OwnerShell;
import org.commonhold.security.Role;
import org.commonhold.statement.StatementDetails;
import org.commonhold.statement.Statements;
import org.commonhold.today.MoneyToday;
import org.commonhold.today.OwnerMoney;
import org.commonhold.ui.ComparisonWords;
import org.commonhold.ui.Facts;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.StatementLines;
import org.commonhold.ui.StatusBadge;
import org.commonhold.ui.StatusBadge.Tone;

/** How much, and why this amount? */
@Route(value = "owner/money/statements/:number", layout = OwnerShell.class)
@RolesAllowed({Role.Names.OWNER, Role.Names.OCCUPANT})
@Dependent
public class StatementView extends OwnerPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Statements statements;
    private final transient OwnerMoney money;
    private final transient Moments moments;

    @Inject
    StatementView(Statements statements, OwnerMoney money, Moments moments) {
        this.statements = statements;
        this.money = money;
        this.moments = moments;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var number = OwnerLinks.number(event.getRouteParameters().get("number").orElse(""));
        var details = statements.details(number);
        show(details, money.of(details.statement().account()));
    }

    private void show(StatementDetails details, MoneyToday now) {
        var statement = details.statement();
        begin(text("owner.statement.title", Formats.period(statement.period())))
                .under(OwnerLinks.of(OwnerLinks.MONEY, statement.account()), text("owner.money.title"));
        add(head(details), answer(details, now));
        statements.comparison(statement.number()).ifPresent(c -> add(new ComparisonWords(c)));
        add(new StatementLines(details, line -> ask(statement.number(), line)));
        add(new Facts()
                .fact(text("owner.statement.opening"), Formats.money(statement.opening()))
                .fact(text("owner.statement.charged"), Formats.money(statement.charged()))
                .fact(text("owner.statement.paid"), Formats.money(statement.paid()))
                .fact(text("owner.statement.total"), total(Formats.money(statement.due()))));
        var actions = new Div(
                Links.download(() -> statements.pdf(statement.number()), text("owner.statement.pdf")), Links.print());
        actions.addClassNames("actions", "no-print");
        add(actions);
        if (now.balance().isPositive()) {
            add(foot(details));
        }
    }

    private Paragraph head(StatementDetails details) {
        var statement = details.statement();
        var head = new Paragraph(text(
                "owner.statement.head",
                Long.toString(statement.number()),
                moments.date(statement.issuedAt()),
                details.address(),
                details.accountNumber()));
        head.addClassName("secondary");
        return head;
    }

    /** A request with the line in it. */
    private static Anchor ask(long statement, StatementDetails.Line line) {
        var about = Languages.text("owner.statement.about", Long.toString(statement), line.serviceName());
        var link = new Anchor(OwnerLinks.ask(about), Languages.text("owner.statement.ask"));
        link.addClassName("no-print");
        return link;
    }

    private static Div answer(StatementDetails details, MoneyToday now) {
        var statement = details.statement();
        var amount = new Div(Formats.money(statement.due()));
        amount.addClassName("balance");
        var answer = new Div(amount);
        answer.addClassName("lead");
        if (!now.balance().isPositive()) {
            answer.add(new StatusBadge(text("owner.statement.settled"), Tone.GREEN));
        } else if (now.overdue()) {
            answer.add(new StatusBadge(text("owner.overdue"), Tone.RED));
        } else {
            answer.add(new StatusBadge(text("owner.statement.open", Formats.date(statement.dueOn())), Tone.AMBER));
        }
        return answer;
    }

    private static Div foot(StatementDetails details) {
        var statement = details.statement();
        var foot = new Div(
                new Span(Formats.money(statement.due())),
                Links.primary(
                        OwnerLinks.payStatement(statement.account(), statement.number()), text("owner.statement.pay")));
        foot.addClassNames("sticky-foot", "no-print");
        return foot;
    }

    private static Span total(String amount) {
        var total = new Span(amount);
        total.addClassName("total");
        return total;
    }
}
