package org.commonhold.admin.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.commonhold.job.Jobs;
import org.commonhold.onboarding.ImportDetails;
import org.commonhold.onboarding.ImportState;
import org.commonhold.onboarding.Imports;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Panel;
import org.commonhold.ui.StateView;

/** The dry run: its progress, then what would be made, every faulty row, and the choice to import all or the good rows. */
final class CheckPart extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ImportDetails details;
    private final transient ImportSteps steps;

    CheckPart(ImportDetails details, Imports imports, Jobs jobs, ImportSteps steps) {
        this.details = details;
        this.steps = steps;
        var state = details.row().state();
        if (state == ImportState.CHECKING) {
            add(new RunningPart(details, jobs, steps, steps::check));
        } else if (state == ImportState.REFUSED) {
            add(refused());
        } else {
            showOutcome(imports);
        }
    }

    private StateView refused() {
        var why = details.refusal() == null ? "" : Languages.text(details.refusal());
        return StateView.closed(
                Languages.text("admin.check.refused"),
                why,
                new Anchor("admin/imports", Languages.text("admin.check.another")));
    }

    private void showOutcome(Imports imports) {
        var counts = details.row().counts();
        if (counts.goodRows() > 0 && counts.unchanged() == counts.goodRows()) {
            add(StateView.empty(Languages.text("admin.check.same.title"), Languages.text("admin.check.same.text")));
        }
        add(new Panel(Languages.text("admin.check.would"), new CountFacts(counts)));
        if (counts.faultyRows() > 0) {
            var stored = imports.countProblems(details.id());
            var language = Languages.current();
            add(new Panel(
                    Languages.text("admin.check.faulty", counts.faultyRows()),
                    new Paragraph(Languages.text("admin.check.faulty.text")),
                    CsvDownload.anchor(
                            Languages.text("admin.check.download"),
                            "faulty-rows.csv",
                            () -> imports.faultyRows(details.id(), language)),
                    new ProblemGrid(imports, details, stored)));
        }
        add(choice());
    }

    private Panel choice() {
        var counts = details.row().counts();
        var panel = new Panel(Languages.text("admin.check.next"));
        if (counts.goodRows() > 0) {
            panel.add(new Paragraph(Languages.text("admin.check.consequence", counts.goodRows(), counts.faultyRows())));
            var faulty = counts.faultyRows() > 0;
            var apply = new Button(
                    Languages.text(faulty ? "admin.check.apply.good" : "admin.check.apply.all", counts.goodRows()),
                    e -> steps.apply(faulty));
            apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            apply.setDisableOnClick(true);
            panel.add(apply);
        } else {
            panel.add(new Paragraph(Languages.text("admin.check.nothing")));
        }
        var links = new Div(
                ImportNavigation.link(Languages.text("admin.check.remap"), details.id(), ImportStep.MAP),
                new Anchor("admin/imports", Languages.text("admin.check.another")));
        links.addClassName("link-row");
        panel.add(links);
        return panel;
    }
}
