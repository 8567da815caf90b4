package org.commonhold.admin.estates;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.math.BigDecimal;
import org.commonhold.estate.BuildingId;
import org.commonhold.estate.EstateId;
import org.commonhold.estate.Estates;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.jspecify.annotations.Nullable;

/** Estate, building, entrance as a tree, each with its number of units; an estate leads to its page. */
final class PlaceTree extends TreeGrid<PlaceTree.Place> {

    private static final long serialVersionUID = 1L;

    /** One line: an estate, or a building in it, or an entrance of a building. */
    record Place(
            long id,
            String name,
            long units,
            @Nullable EstateId estate,
            @Nullable BuildingId building) {}

    PlaceTree(Estates estates) {
        addClassName("place-tree");
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_COMPACT);
        setAllRowsVisible(true);
        addComponentHierarchyColumn(PlaceTree::name)
                .setHeader(Languages.text("admin.estates.place"))
                .setFlexGrow(3);
        addColumn(new ComponentRenderer<>(p -> new Span(Formats.number(BigDecimal.valueOf(p.units())))))
                .setHeader(Languages.text("admin.estates.units"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6.5rem")
                .setFlexGrow(0);
        var roots = estates.estates().stream()
                .map(e -> new Place(e.id().value(), e.name(), e.units(), e.id(), null))
                .toList();
        setItems(roots, p -> children(estates, p).toList());
        expand(roots);
    }

    private static java.util.stream.Stream<Place> children(Estates estates, Place place) {
        if (place.estate() != null) {
            return estates.buildings(place.estate()).stream()
                    .map(b -> new Place(b.id().value(), b.name(), b.units(), null, b.id()));
        }
        if (place.building() != null) {
            return estates.entrances(place.building()).stream()
                    .map(e -> new Place(
                            e.id().value(), Languages.text("admin.estates.entrance", e.name()), e.units(), null, null));
        }
        return java.util.stream.Stream.empty();
    }

    private static com.vaadin.flow.component.Component name(Place place) {
        return place.estate() == null
                ? new Span(place.name())
                : new RouterLink(
                        place.name(),
                        EstateView.class,
                        new RouteParameters(
                                "estate", Long.toString(place.estate().value())));
    }
}
