package org.commonhold.admin.imports;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.commonhold.onboarding.ImportId;

/** Typed ways to the page of an import. */
final class ImportNavigation {

    private ImportNavigation() {}

    static void open(UI ui, ImportId id, ImportStep step) {
        ui.navigate(ImportView.class, parameters(id), query(step));
    }

    static RouterLink link(String text, ImportId id) {
        return new RouterLink(text, ImportView.class, parameters(id));
    }

    static RouterLink link(String text, ImportId id, ImportStep step) {
        var link = link(text, id);
        link.setQueryParameters(query(step));
        return link;
    }

    private static RouteParameters parameters(ImportId id) {
        return new RouteParameters("import", Long.toString(id.value()));
    }

    private static QueryParameters query(ImportStep step) {
        return QueryParameters.of("step", step.code());
    }
}
