package org.commonhold.admin.audit;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.ZoneId;
import java.util.List;
import org.commonhold.audit.AuditEvents;
import org.commonhold.audit.AuditFilter;
import org.commonhold.audit.AuditRow;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.NarrowGrid;

/** Acts, the newest first, fetched as one scrolls. */
final class AuditGrid extends Grid<AuditRow> {

    private static final long serialVersionUID = 1L;

    private static final int VISIBLE_ROWS = 20;

    AuditGrid(AuditEvents events, AuditFilter filter, long count, ZoneId zone) {
        addClassName("audit-grid");
        addThemeVariants(
                GridVariant.LUMO_NO_BORDER,
                GridVariant.LUMO_ROW_STRIPES,
                GridVariant.LUMO_COMPACT,
                GridVariant.LUMO_WRAP_CELL_CONTENT);
        addColumn(new ComponentRenderer<>(r -> NarrowGrid.cell(
                        new Span(Formats.dateTime(r.at(), zone)), who(r), AuditWords.action(r.action()), detail(r))))
                .setHeader(Languages.text("admin.audit.when"))
                .setWidth("11rem");
        var who = addColumn(AuditGrid::who).setHeader(Languages.text("admin.audit.who"));
        var what = addColumn(r -> AuditWords.action(r.action()))
                .setHeader(Languages.text("admin.audit.action"))
                .setFlexGrow(2);
        var detail = addColumn(AuditGrid::detail)
                .setHeader(Languages.text("admin.audit.detail"))
                .setFlexGrow(2);
        var address = addColumn(r -> r.address() == null ? "" : r.address())
                .setHeader(Languages.text("admin.audit.address"))
                .setFlexGrow(0)
                .setWidth("9rem");
        NarrowGrid.wideOnly(this, List.of(who, what, detail, address));
        setItems(DataProvider.fromCallbacks(
                q -> events.find(filter, q.getOffset(), q.getLimit()).stream(), q -> (int) count));
        setAllRowsVisible(count <= VISIBLE_ROWS);
    }

    private static String who(AuditRow row) {
        return switch (row.actorKind()) {
            case PERSON -> row.actorName();
            case API_KEY -> Languages.text("admin.audit.key", row.actorName());
            case SYSTEM -> Languages.text("admin.audit.system");
        };
    }

    private static String detail(AuditRow row) {
        return row.detail() == null ? "" : row.detail();
    }
}
