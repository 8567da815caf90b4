package org.commonhold.admin.operator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.commonhold.today.PlatformCompanyRow;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.NarrowGrid;
import org.commonhold.ui.StatusBadge;

/** Companies with their registration, their size, and whether somebody of theirs has come. */
final class CompanyGrid extends Grid<PlatformCompanyRow> {

    private static final long serialVersionUID = 1L;

    CompanyGrid(List<PlatformCompanyRow> companies) {
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_COMPACT);
        setAllRowsVisible(true);
        addColumn(new ComponentRenderer<>(CompanyGrid::nameCell))
                .setHeader(Languages.text("admin.company.name"))
                .setComparator(Comparator.comparing(
                        (PlatformCompanyRow r) -> r.company().name()))
                .setFlexGrow(3);
        var code = addColumn(r -> r.company().code())
                .setHeader(Languages.text("admin.company.code"))
                .setSortable(true);
        var profile = addColumn(CompanyGrid::profile).setHeader(Languages.text("admin.company.profile"));
        var currency = addColumn(r -> r.company().currency().getCurrencyCode())
                .setHeader(Languages.text("admin.company.currency"))
                .setFlexGrow(0);
        var units = addColumn(r -> Formats.number(BigDecimal.valueOf(r.units())))
                .setHeader(Languages.text("admin.estates.units"))
                .setComparator(PlatformCompanyRow::units)
                .setTextAlign(ColumnTextAlign.END);
        var state = addColumn(new ComponentRenderer<>(CompanyGrid::state))
                .setHeader(Languages.text("admin.companies.state"))
                .setFlexGrow(2);
        var opened = addColumn(r ->
                        Formats.dateTime(r.company().createdAt(), r.company().timeZone()))
                .setHeader(Languages.text("admin.company.createdAt"))
                .setComparator(Comparator.comparing(
                        (PlatformCompanyRow r) -> r.company().createdAt()))
                .setFlexGrow(2);
        NarrowGrid.wideOnly(this, List.of(code, profile, currency, units, state, opened));
        setItems(companies);
    }

    private static Component nameCell(PlatformCompanyRow row) {
        var link = new RouterLink(
                row.company().name(),
                CompanyPageView.class,
                new RouteParameters("code", row.company().code()));
        return NarrowGrid.cell(
                link,
                row.company().code(),
                profile(row),
                Languages.text("admin.companies.units", row.units()),
                stateWord(row));
    }

    private static StatusBadge state(PlatformCompanyRow row) {
        return new StatusBadge(stateWord(row), row.administered() ? StatusBadge.Tone.GREEN : StatusBadge.Tone.AMBER);
    }

    private static String stateWord(PlatformCompanyRow row) {
        return Languages.text(row.administered() ? "admin.companies.administered" : "admin.companies.waiting");
    }

    private static String profile(PlatformCompanyRow row) {
        return Languages.text("admin.profile." + row.company().profile().name());
    }
}
