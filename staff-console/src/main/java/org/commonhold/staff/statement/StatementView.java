package org.commonhold.staff.statement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;
import org.commonhold.security.Role;
import org.commonhold.staff.Address;
import org.commonhold.staff.Links;
import org.commonhold.staff.StaffShell;
import org.commonhold.staff.adjustment.AdjustmentLinks;
import org.commonhold.statement.StatementDetails;
import org.commonhold.statement.Statements;
import org.commonhold.ui.ComparisonWords;
import org.commonhold.ui.DocumentLink;
import org.commonhold.ui.Facts;
import org.commonhold.ui.Formats;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.StatementLines;

/** How much, and why this amount: what the owner sees, with the way to put a line right. */
@Route(value = "staff/finance/statements/:statement", layout = StaffShell.class)
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT, Role.Names.CLERK})
@Dependent
public class StatementView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Statements statements;
    private String title = "";

    @Inject
    StatementView(Statements statements) {
        this.statements = statements;
        addClassNames("page", "page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var details = statements.details(new Address(event).id("statement"));
        var statement = details.statement();
        title = getTranslation(
                "staff.statement.title", Long.toString(statement.number()), Formats.period(statement.period()));
        removeAll();
        add(new PageHeader(title)
                .under(
                        Links.accountPath(details.accountNumber(), "money"),
                        getTranslation("staff.account.title", details.accountNumber())));
        add(facts(details));
        statements.comparison(statement.number()).ifPresent(c -> add(new ComparisonWords(c)));
        add(new StatementLines(details, StatementView::act));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", title);
    }

    private static Component act(StatementDetails.Line line) {
        return CurrentActor.require().may(Permission.ADJUSTMENTS_PREPARE)
                ? AdjustmentLinks.begin(line.id())
                : new Span();
    }

    private Facts facts(StatementDetails details) {
        var statement = details.statement();
        var number = Long.toString(statement.number());
        return new Facts()
                .fact(getTranslation("staff.account.address"), details.address())
                .fact(getTranslation("staff.statement.opening"), Formats.money(statement.opening()))
                .fact(getTranslation("staff.statement.charged"), Formats.money(statement.charged()))
                .fact(getTranslation("staff.statement.paid"), Formats.money(statement.paid()))
                .fact(getTranslation("staff.statement.due"), Formats.money(statement.due()))
                .fact(getTranslation("staff.statement.dueOn"), Formats.date(statement.dueOn()))
                .fact(
                        getTranslation("staff.statement.paper"),
                        new DocumentLink(
                                number,
                                getTranslation("staff.statement.pdf", number),
                                () -> statements.pdf(statement.number())));
    }
}
