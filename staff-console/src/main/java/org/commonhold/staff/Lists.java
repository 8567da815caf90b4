package org.commonhold.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.commonhold.kernel.Money;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;

/** The lists of the console: dense, striped, filled by pages as they are scrolled. */
public final class Lists {

    private static final int SHOWN_WHOLE = 15;

    private Lists() {}

    /** Takes rows from an offset on, at most so many. */
    @FunctionalInterface
    public interface Page<T> extends SerializableBiFunction<Integer, Integer, List<T>> {}

    /** A list that scrolls inside itself, unless it is short; {@code emptyKey} is the sentence shown when there is nothing. */
    public static <T> Grid<T> lazy(Page<T> page, String emptyKey) {
        var first = page.apply(0, SHOWN_WHOLE + 1);
        if (first.size() <= SHOWN_WHOLE) {
            return whole(first, emptyKey);
        }
        var grid = Lists.<T>grid(emptyKey);
        grid.setItems(query -> page.apply(query.getOffset(), query.getLimit()).stream());
        grid.addClassName("list-tall");
        return grid;
    }

    /** A short list that is shown as a whole. */
    public static <T> Grid<T> whole(List<T> rows, String emptyKey) {
        var grid = Lists.<T>grid(emptyKey);
        grid.setItems(rows);
        grid.setAllRowsVisible(true);
        return grid;
    }

    /** A column of words. */
    public static <T> Grid.Column<T> text(Grid<T> grid, String headerKey, SerializableFunction<T, String> text) {
        return grid.addColumn(text::apply).setHeader(Languages.text(headerKey)).setAutoWidth(true);
    }

    /** A column of sums, at the end of their cells. */
    public static <T> Grid.Column<T> money(Grid<T> grid, String headerKey, SerializableFunction<T, Money> money) {
        return number(grid, headerKey, row -> Formats.money(money.apply(row)));
    }

    /** A column of figures, at the end of their cells. */
    public static <T> Grid.Column<T> number(Grid<T> grid, String headerKey, SerializableFunction<T, String> text) {
        return text(grid, headerKey, text).setTextAlign(ColumnTextAlign.END).setFlexGrow(0);
    }

    /** A column of components, such as a link or a badge. */
    public static <T> Grid.Column<T> part(Grid<T> grid, String headerKey, SerializableFunction<T, Component> part) {
        return grid.addColumn(new ComponentRenderer<>(part))
                .setHeader(Languages.text(headerKey))
                .setAutoWidth(true);
    }

    private static <T> Grid<T> grid(String emptyKey) {
        var grid = new Grid<T>();
        grid.addThemeVariants(
                GridVariant.LUMO_NO_BORDER,
                GridVariant.LUMO_ROW_STRIPES,
                GridVariant.LUMO_COMPACT,
                GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(Languages.text(emptyKey));
        return grid;
    }
}
