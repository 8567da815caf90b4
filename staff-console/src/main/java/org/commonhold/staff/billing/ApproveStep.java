package org.commonhold.staff.billing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.commonhold.billing.BillingRunDetails;
import org.commonhold.billing.BillingRunRow;
import org.commonhold.billing.BillingRuns;
import org.commonhold.billing.RunState;
import org.commonhold.kernel.Rejected;
import org.commonhold.staff.Links;
import org.commonhold.ui.CheckAnswers;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Panel;

/** What would go out, once more in few lines; accounts with errors are left out only when that is said. */
final class ApproveStep extends Div {

    private static final long serialVersionUID = 1L;

    private final transient BillingRuns runs;
    private final transient BillingRunRow run;
    private final Checkbox exclude = new Checkbox();
    private final ErrorSummary errors = new ErrorSummary();

    ApproveStep(BillingRuns runs, BillingRunDetails details) {
        this.runs = runs;
        this.run = details.run();
        addClassName("page-narrow");
        exclude.setLabel(Languages.text("staff.approve.exclude", run.errors()));
        exclude.setVisible(run.errors() > 0);
        var answers = new CheckAnswers()
                .answer(Languages.text("staff.month"), Formats.period(run.period()))
                .answer(
                        Languages.text("staff.approve.accounts"),
                        Languages.text("staff.number", details.outgoing().accounts()))
                .answer(
                        Languages.text("staff.approve.total"),
                        Formats.money(details.outgoing().total()))
                .answer(
                        Languages.text("staff.statement.dueOn"),
                        Formats.date(run.dueOn()),
                        "staff/finance/runs/new?period=" + run.period())
                .answer(
                        Languages.text("staff.run.errors"),
                        Languages.text("staff.number", run.errors()),
                        Links.runPath(run.id(), "dry"));
        add(new Panel(Languages.text("staff.approve.title"), errors, answers));
        if (run.state() == RunState.CALCULATED) {
            add(new Paragraph(Languages.text("staff.approve.text")), exclude, buttons());
        } else {
            add(new Paragraph(Languages.text("staff.approve.done")));
        }
    }

    private Div buttons() {
        var approve = new Button(Languages.text("staff.approve.do"), e -> approve());
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var discard = new Button(Languages.text("staff.approve.discard"), e -> discard());
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        var buttons = new Div(approve, discard);
        buttons.addClassName("row-actions");
        return buttons;
    }

    private void approve() {
        errors.clear();
        try {
            runs.approve(run.id(), exclude.getValue());
            Links.go(Links.runPath(run.id(), "post"));
        } catch (Rejected e) {
            errors.show(e);
        }
    }

    private void discard() {
        errors.clear();
        try {
            runs.discard(run.id());
            Links.go("staff/finance/runs");
        } catch (Rejected e) {
            errors.show(e);
        }
    }
}
