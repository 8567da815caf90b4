package org.commonhold.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A table of plain HTML; on a phone each row becomes a small block whose cells carry their column's name. */
@Tag("table")
public final class PlainTable extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private final List<String> columns;
    private final Set<Integer> numbers;
    private final Element body = new Element("tbody");

    /** @param numbers indexes of the columns that hold numbers */
    public PlainTable(String caption, Set<Integer> numbers, String... columns) {
        this.columns = List.of(columns);
        this.numbers = Set.copyOf(numbers);
        addClassName("plain-table");
        var title = new Element("caption");
        title.setText(caption);
        var head = new Element("tr");
        for (var i = 0; i < columns.length; i++) {
            var cell = new Element("th").setAttribute("scope", "col").setText(columns[i]);
            head.appendChild(marked(cell, i));
        }
        getElement().appendChild(title, new Element("thead").appendChild(head), body);
    }

    public PlainTable row(Component... cells) {
        var row = new Element("tr");
        for (var i = 0; i < cells.length; i++) {
            var cell = new Element(i == 0 ? "th" : "td");
            if (i == 0) {
                cell.setAttribute("scope", "row");
            } else {
                cell.setAttribute("data-label", columns.get(i));
            }
            row.appendChild(marked(cell.appendChild(cells[i].getElement()), i));
        }
        body.appendChild(row);
        return this;
    }

    public PlainTable row(String... cells) {
        return row(Arrays.stream(cells).map(Span::new).toArray(Component[]::new));
    }

    private Element marked(Element cell, int column) {
        if (numbers.contains(column)) {
            cell.getClassList().add("number");
        }
        return cell;
    }
}
