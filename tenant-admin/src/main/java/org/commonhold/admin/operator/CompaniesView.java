package org.commonhold.admin.operator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.commonhold.admin.OperatorShell;
import org.commonhold.security.CompanyOpening;
import org.commonhold.security.Role;
import org.commonhold.tenancy.CompanyDetails;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.NarrowGrid;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.StateView;

/** All management companies of the platform. Shows no data of theirs beyond their registration. */
@Route(value = "operator", layout = OperatorShell.class)
@Menu(title = "admin.nav.companies", order = 0, icon = "vaadin:building")
@RolesAllowed(Role.Names.OPERATOR)
@Dependent
public class CompaniesView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Inject
    CompaniesView(CompanyOpening opening) {
        addClassName("page");
        var open = new Button(getTranslation("admin.companies.open"));
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        open.addClickListener(e -> getUI().ifPresent(ui -> ui.navigate(OpenCompanyView.class)));
        add(new PageHeader(getTranslation("admin.companies.title")).with(open));
        var companies = opening.companies();
        if (companies.isEmpty()) {
            add(StateView.empty(
                    getTranslation("admin.companies.empty.title"), getTranslation("admin.companies.empty.text")));
            return;
        }
        var grid = grid();
        grid.setItems(companies);
        add(grid);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("admin.companies.title"));
    }

    private static Grid<CompanyDetails> grid() {
        var grid = new Grid<CompanyDetails>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_COMPACT);
        grid.setAllRowsVisible(true);
        grid.addColumn(new ComponentRenderer<>(CompaniesView::nameCell))
                .setHeader(Languages.text("admin.company.name"))
                .setComparator(CompanyDetails::name)
                .setFlexGrow(3);
        var code = grid.addColumn(CompanyDetails::code)
                .setHeader(Languages.text("admin.company.code"))
                .setSortable(true);
        var profile = grid.addColumn(CompaniesView::profile).setHeader(Languages.text("admin.company.profile"));
        var currency = grid.addColumn(c -> c.currency().getCurrencyCode())
                .setHeader(Languages.text("admin.company.currency"))
                .setFlexGrow(0);
        var opened = grid.addColumn(c -> Formats.dateTime(c.createdAt(), c.timeZone()))
                .setHeader(Languages.text("admin.company.createdAt"))
                .setComparator(CompanyDetails::createdAt);
        NarrowGrid.wideOnly(grid, List.of(code, profile, currency, opened));
        return grid;
    }

    private static Component nameCell(CompanyDetails company) {
        var link = new RouterLink(company.name(), CompanyPageView.class, new RouteParameters("code", company.code()));
        return NarrowGrid.cell(
                link, company.code(), profile(company), company.currency().getCurrencyCode());
    }

    private static String profile(CompanyDetails company) {
        return Languages.text("admin.profile." + company.profile().name());
    }
}
