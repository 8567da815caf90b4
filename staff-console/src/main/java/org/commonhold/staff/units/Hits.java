package org.commonhold.staff.units;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.commonhold.search.Hit;
import org.commonhold.search.Hit.Kind;
import org.commonhold.staff.Links;
import org.commonhold.ui.Languages;
import org.commonhold.ui.StateView;

/** What was found, grouped by kind. */
final class Hits extends Div {

    private static final long serialVersionUID = 1L;

    Hits(String text, List<Hit> hits) {
        addClassName("hits");
        if (hits.isEmpty()) {
            add(StateView.empty(
                    Languages.text("staff.find.none.title", text),
                    Languages.text("staff.find.none.text"),
                    new Anchor("staff/find", Languages.text("staff.find.all"))));
        }
        var count = new Paragraph(Languages.text("staff.find.count", hits.size()));
        count.getElement().setAttribute("role", "status");
        count.setVisible(!hits.isEmpty());
        add(count);
        for (var kind : Kind.values()) {
            var mine = hits.stream().filter(h -> h.kind() == kind).toList();
            if (!mine.isEmpty()) {
                add(group(kind, mine));
            }
        }
    }

    private static Section group(Kind kind, List<Hit> hits) {
        var list = new UnorderedList();
        hits.forEach(hit -> list.add(row(hit)));
        return new Section(new H2(Languages.text("staff.find.kind." + kind.name())), list);
    }

    private static ListItem row(Hit hit) {
        var detail = new Span(hit.detail());
        detail.addClassName("hit-detail");
        return new ListItem(new Anchor(path(hit), hit.what()), detail);
    }

    private static String path(Hit hit) {
        return switch (hit.kind()) {
            case ACCOUNT, UNIT -> Links.accountPath(hit.target());
            case PERSON -> Links.accountPath(hit.target(), "people");
            case METER -> Links.accountPath(hit.target(), "readings");
            case STATEMENT -> Links.accountPath(hit.target(), "money");
            case PAYMENT -> "staff/finance/payments/" + hit.target();
            case REQUEST -> "staff/service/requests/" + hit.target();
        };
    }
}
