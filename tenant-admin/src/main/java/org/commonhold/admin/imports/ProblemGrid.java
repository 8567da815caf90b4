package org.commonhold.admin.imports;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import org.commonhold.onboarding.ImportDetails;
import org.commonhold.onboarding.ImportProblemRow;
import org.commonhold.onboarding.Imports;
import org.commonhold.ui.Languages;
import org.commonhold.ui.NarrowGrid;

/** Every faulty cell: where it is, what stands there, and why it cannot be taken; fetched page by page. */
final class ProblemGrid extends Grid<ImportProblemRow> {

    private static final long serialVersionUID = 1L;

    private static final int VISIBLE_ROWS = 12;

    private final transient ImportDetails details;

    ProblemGrid(Imports imports, ImportDetails details, long count) {
        this.details = details;
        addThemeVariants(
                GridVariant.LUMO_NO_BORDER,
                GridVariant.LUMO_ROW_STRIPES,
                GridVariant.LUMO_COMPACT,
                GridVariant.LUMO_WRAP_CELL_CONTENT);
        addColumn(new ComponentRenderer<>(p -> NarrowGrid.cell(
                        new Span(Languages.text("admin.check.row", p.row())),
                        place(p),
                        p.cell(),
                        Languages.text(p.problem()))))
                .setHeader(Languages.text("admin.check.row.header"))
                .setFlexGrow(1);
        var column = addColumn(this::place).setHeader(Languages.text("admin.check.column"));
        var cell = addColumn(ImportProblemRow::cell).setHeader(Languages.text("admin.check.cell"));
        var reason = addColumn(p -> Languages.text(p.problem()))
                .setHeader(Languages.text("admin.check.reason"))
                .setFlexGrow(3);
        NarrowGrid.wideOnly(this, List.of(column, cell, reason));
        setItems(DataProvider.fromCallbacks(
                q -> imports.problems(details.id(), q.getOffset(), q.getLimit()).stream(), q -> (int) count));
        setAllRowsVisible(count <= VISIBLE_ROWS);
    }

    private String place(ImportProblemRow problem) {
        if (problem.field().isEmpty()) {
            return "";
        }
        var field = Languages.text("onboarding.field." + problem.field());
        var column = details.mapping().get(problem.field());
        return column == null ? field : field + " (" + SheetColumn.letters(column) + ")";
    }
}
