package org.commonhold.admin.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.commonhold.job.Jobs;
import org.commonhold.onboarding.ImportDetails;
import org.commonhold.onboarding.ImportState;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Panel;
import org.commonhold.ui.StateView;

/** Rows being written, then what was made and what comes next; a stopped import goes on from here. */
final class ResultPart extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ImportDetails details;

    ResultPart(ImportDetails details, Jobs jobs, ImportSteps steps) {
        this.details = details;
        Runnable again = () -> steps.apply(details.row().counts().faultyRows() > 0);
        if (details.row().state() == ImportState.APPLYING) {
            add(new RunningPart(details, jobs, steps, again));
            return;
        }
        add(details.row().state() == ImportState.CANCELLED ? stopped(again) : done());
        add(new Panel(
                Languages.text("admin.result.made"),
                new CountFacts(details.row().counts())));
    }

    private StateView stopped(Runnable again) {
        var goOn = new Button(Languages.text("admin.result.goOn"), e -> again.run());
        goOn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return StateView.closed(
                Languages.text("admin.result.stopped.title"), Languages.text("admin.result.stopped.text"), goOn);
    }

    private Div done() {
        var counts = details.row().counts();
        var same = counts.goodRows() > 0 && counts.unchanged() == counts.goodRows();
        var receipt = new Div(new Paragraph(
                same
                        ? Languages.text("admin.result.same")
                        : Languages.text(
                                "admin.result.done",
                                counts.goodRows(),
                                details.row().estateName(),
                                counts.faultyRows())));
        receipt.addClassName("receipt");
        receipt.getElement().setAttribute("role", "status");
        var links = new Div(
                new Anchor("admin/estates", Languages.text("admin.result.estates")),
                new Anchor("admin/tariffs", Languages.text("admin.result.tariffs")),
                new Anchor("admin/imports", Languages.text("admin.result.more")));
        links.addClassName("link-row");
        receipt.add(links);
        return receipt;
    }
}
