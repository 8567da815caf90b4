package org.commonhold.admin.tariffs;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Currency;
import java.util.List;
import org.commonhold.tariff.ServiceId;
import org.commonhold.tariff.ServiceTerms;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.NarrowGrid;
import org.commonhold.ui.StatusBadge;

/** Services with what they are charged by and the price in force today. */
final class ServiceGrid extends Grid<ServiceTerms> {

    private static final long serialVersionUID = 1L;

    private final transient Currency currency;

    ServiceGrid(List<ServiceTerms> services, Currency currency) {
        this.currency = currency;
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_COMPACT);
        setAllRowsVisible(true);
        addColumn(new ComponentRenderer<>(s -> NarrowGrid.cell(
                        new RouterLink(s.name(), ServiceView.class, parameters(s.service())),
                        TermsWords.way(s.terms()),
                        price(s))))
                .setHeader(Languages.text("admin.service.name"))
                .setFlexGrow(2);
        var code = addColumn(ServiceTerms::code).setHeader(Languages.text("admin.service.code"));
        var basis = addColumn(s -> TermsWords.way(s.terms()))
                .setHeader(Languages.text("admin.service.basis"))
                .setAutoWidth(true);
        var since = addColumn(s -> s.validFrom() == null ? Languages.text("admin.none") : Formats.date(s.validFrom()))
                .setHeader(Languages.text("admin.service.since"));
        var price = addColumn(new ComponentRenderer<>(this::priceCell))
                .setHeader(Languages.text("admin.service.price"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        NarrowGrid.wideOnly(this, List.of(code, basis, since, price));
        setItems(services);
    }

    static RouteParameters parameters(ServiceId service) {
        return new RouteParameters("service", Long.toString(service.value()));
    }

    private Component priceCell(ServiceTerms service) {
        return service.terms() == null
                ? new StatusBadge(Languages.text("admin.service.noPrice"), StatusBadge.Tone.AMBER)
                : new Span(price(service));
    }

    private String price(ServiceTerms service) {
        return service.terms() == null
                ? Languages.text("admin.service.noPrice")
                : TermsWords.price(service.terms(), currency);
    }
}
