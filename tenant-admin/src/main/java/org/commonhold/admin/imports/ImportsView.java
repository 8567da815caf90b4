package org.commonhold.admin.imports;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import org.commonhold.admin.AdminShell;
import org.commonhold.estate.EstateRow;
import org.commonhold.estate.Estates;
import org.commonhold.onboarding.Imports;
import org.commonhold.security.Role;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Panel;
import org.commonhold.ui.StateView;

/** Where an import begins: the file and its estate, empty tables to fill in, and all imports so far. */
@Route(value = "admin/imports", layout = AdminShell.class)
@Menu(title = "admin.nav.imports", order = 2, icon = "vaadin:upload")
@RolesAllowed(Role.Names.ADMIN)
@Dependent
public class ImportsView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Imports imports;

    @Inject
    ImportsView(Imports imports, Estates estates, Companies companies) {
        this.imports = imports;
        addClassName("page");
        add(new PageHeader(getTranslation("admin.imports.title")));
        var names = estates.estates().stream().map(EstateRow::name).toList();
        add(new Panel(
                getTranslation("admin.imports.upload.title"),
                new UploadForm(names, this::upload),
                new TemplateLinks(imports),
                openings()));
        var history = imports.list();
        add(new Panel(
                getTranslation("admin.imports.history"),
                history.isEmpty()
                        ? StateView.empty(
                                getTranslation("admin.imports.empty.title"), getTranslation("admin.imports.empty.text"))
                        : new HistoryGrid(history, companies.current().timeZone())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("admin.imports.title"));
    }

    private Div openings() {
        var openings = new Div(new Anchor("admin/imports/opening", getTranslation("admin.opening.title")));
        openings.addClassName("template-links");
        return openings;
    }

    private void upload(UploadForm.Chosen chosen) {
        var details =
                imports.upload(chosen.fileName(), new ByteArrayInputStream(chosen.content()), chosen.estateName());
        getUI().ifPresent(ui -> ImportNavigation.open(ui, details.id(), ImportStep.MAP));
    }
}
