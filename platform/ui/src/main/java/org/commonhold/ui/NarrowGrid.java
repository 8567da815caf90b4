package org.commonhold.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Lists on phones: under 700 px only the first column stays, whose cell then shows a second line with the rest. */
public final class NarrowGrid {

    private static final int PIXELS = 700;

    private NarrowGrid() {}

    /** Shows these columns only where there is room for them. */
    public static void wideOnly(Grid<?> grid, List<? extends Grid.Column<?>> columns) {
        grid.addAttachListener(e -> follow(e.getUI(), columns));
    }

    /** A first cell: what it is, and the second line that phones show; what is blank is left out. */
    public static Component cell(Component main, String... rest) {
        var second = new Span(Arrays.stream(rest).filter(r -> !r.isBlank()).collect(Collectors.joining(" · ")));
        second.addClassName("narrow-only");
        var cell = new Div(main, second);
        cell.addClassName("two-lines");
        return cell;
    }

    private static void follow(UI ui, List<? extends Grid.Column<?>> columns) {
        ui.getPage().retrieveExtendedClientDetails(d -> show(columns, d.getWindowInnerWidth()));
        ui.getPage().addBrowserWindowResizeListener(e -> show(columns, e.getWidth()));
    }

    private static void show(List<? extends Grid.Column<?>> columns, int width) {
        columns.forEach(c -> c.setVisible(width >= PIXELS));
    }
}
