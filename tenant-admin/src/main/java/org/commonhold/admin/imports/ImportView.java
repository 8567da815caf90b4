package org.commonhold.admin.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.admin.AdminShell;
import org.commonhold.admin.PathIds;
import org.commonhold.job.Jobs;
import org.commonhold.onboarding.ImportDetails;
import org.commonhold.onboarding.ImportId;
import org.commonhold.onboarding.Imports;
import org.commonhold.security.Role;
import org.commonhold.ui.PageHeader;

/** What will this file do? One import at its step: columns, dry run, result. */
@Route(value = "admin/imports/:import", layout = AdminShell.class)
@RolesAllowed(Role.Names.ADMIN)
@Dependent
public class ImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Imports imports;
    private final transient Jobs jobs;
    private String name = "";

    @Inject
    ImportView(Imports imports, Jobs jobs) {
        this.imports = imports;
        this.jobs = jobs;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getSingleParameter("step");
        show(
                new ImportId(PathIds.number(event, "import")),
                asked.flatMap(ImportStep::ofCode).orElse(ImportStep.RESULT));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", name);
    }

    private void show(ImportId id, ImportStep asked) {
        var details = imports.details(id);
        var step = asked.reachable(details.row().state());
        name = getTranslation(
                "admin.imports.one", details.row().fileName(), details.row().estateName());
        removeAll();
        add(new PageHeader(name).under("admin/imports", getTranslation("admin.imports.title")));
        add(new StepBar(step), body(details, step));
    }

    private Component body(ImportDetails details, ImportStep step) {
        var steps = new ImportSteps(
                details.id(), imports, next -> goTo(details.id(), next), () -> show(details.id(), ImportStep.RESULT));
        return switch (step) {
            case MAP -> new MappingForm(details, steps::check);
            case CHECK -> new CheckPart(details, imports, jobs, steps);
            case RESULT -> new ResultPart(details, jobs, steps);
        };
    }

    private void goTo(ImportId id, ImportStep step) {
        getUI().ifPresent(ui -> ImportNavigation.open(ui, id, step));
    }
}
