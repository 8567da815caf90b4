package org.commonhold.admin.imports;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import org.commonhold.onboarding.ImportRow;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.NarrowGrid;

/** All imports, the newest first. */
final class HistoryGrid extends Grid<ImportRow> {

    private static final long serialVersionUID = 1L;

    HistoryGrid(List<ImportRow> rows, ZoneId zone) {
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_COMPACT);
        setAllRowsVisible(true);
        addColumn(new ComponentRenderer<>(r -> NarrowGrid.cell(
                        ImportNavigation.link(r.fileName(), r.id()),
                        r.estateName(),
                        Languages.text("onboarding.state." + r.state().name()),
                        Formats.dateTime(r.createdAt(), zone))))
                .setHeader(Languages.text("admin.imports.file.name"))
                .setFlexGrow(2);
        var estate = addColumn(ImportRow::estateName).setHeader(Languages.text("admin.imports.estate"));
        var state = addColumn(new ComponentRenderer<>(r -> ImportBadge.of(r.state())))
                .setHeader(Languages.text("admin.imports.state"));
        var good = count("admin.imports.good", r -> r.counts().goodRows());
        var faulty = count("admin.imports.faulty", r -> r.counts().faultyRows());
        var when = addColumn(r -> Formats.dateTime(r.createdAt(), zone))
                .setHeader(Languages.text("admin.imports.when"))
                .setAutoWidth(true);
        NarrowGrid.wideOnly(this, List.of(estate, state, good, faulty, when));
        setItems(rows);
    }

    private Column<ImportRow> count(String key, java.util.function.ToIntFunction<ImportRow> count) {
        return addColumn(r -> Formats.number(BigDecimal.valueOf(count.applyAsInt(r))))
                .setHeader(Languages.text(key))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("8rem")
                .setFlexGrow(0);
    }
}
