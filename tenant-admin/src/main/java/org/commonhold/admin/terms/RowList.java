package org.commonhold.admin.terms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.commonhold.ui.Languages;

/** Rows of fields that can be added and taken away; never fewer than one. */
final class RowList<R extends Component> extends Div {

    private static final long serialVersionUID = 1L;

    private final Inputs inputs;
    private final transient Supplier<R> make;
    private final OrderedList list = new OrderedList();
    private final List<R> rows = new ArrayList<>();

    RowList(Inputs inputs, String addKey, Supplier<R> make) {
        this.inputs = inputs;
        this.make = make;
        addClassName("row-list");
        add(list, inputs.adding(addKey, this::added));
        added();
    }

    List<R> rows() {
        return rows;
    }

    /** Leaves exactly so many. */
    List<R> resize(int count) {
        while (rows.size() < Math.max(1, count)) {
            added();
        }
        while (rows.size() > Math.max(1, count)) {
            drop(rows.get(rows.size() - 1));
        }
        return rows;
    }

    private void added() {
        var row = make.get();
        var remove = inputs.removing(Languages.text("admin.terms.row.remove"), () -> drop(row));
        var item = new ListItem(row, remove);
        item.addClassName("row-item");
        rows.add(row);
        list.add(item);
    }

    private void drop(R row) {
        if (rows.size() > 1) {
            rows.remove(row);
            row.getParent().ifPresent(list::remove);
        }
    }
}
