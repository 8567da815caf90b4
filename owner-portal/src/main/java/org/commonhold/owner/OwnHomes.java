package org.commonhold.owner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonhold.estate.AccountAccess;
import org.commonhold.estate.UnitId;
import org.commonhold.estate.UnitRef;
import org.commonhold.kernel.NotFound;
import org.commonhold.ui.Languages;
import org.commonhold.ui.StateView;
import org.jspecify.annotations.Nullable;

/** Which of the person's homes a page is about: the address says it, else there is but one, else the last one chosen. */
@Dependent
public class OwnHomes {

    private final List<UnitRef> units;

    @Inject
    OwnHomes(AccountAccess access) {
        units = access.myUnits();
    }

    public List<UnitRef> all() {
        return units;
    }

    public Optional<UnitRef> chosen(BeforeEnterEvent event) {
        var last = SessionDrafts.of(LastHome.class, LastHome::new);
        var wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("unit")
                .map(OwnerLinks::number);
        if (wanted.isPresent()) {
            last.unit = wanted.get();
            return Optional.of(unit(wanted.get()).orElseThrow(() -> new NotFound("unit")));
        }
        return units.size() == 1
                ? Optional.of(units.get(0))
                : Optional.ofNullable(last.unit).flatMap(this::unit);
    }

    /** In place of a page that needs a home: the choice, or why there is none. */
    public Component choice(String page) {
        if (units.isEmpty()) {
            return StateView.empty(Languages.text("owner.home.empty.title"), Languages.text("owner.home.empty.text"));
        }
        var list = new UnorderedList();
        list.addClassName("choices");
        units.forEach(u -> list.add(new ListItem(Links.plain(OwnerLinks.of(page, u.id()), u.address()))));
        return list;
    }

    /** The address; with several homes a way to the others. */
    public Component line(UnitRef unit, String page) {
        if (units.size() == 1) {
            var line = new Div(unit.address());
            line.addClassName("home-line");
            return line;
        }
        var select = new Select<UnitRef>();
        select.setLabel(Languages.text("owner.home.which"));
        select.setItems(units);
        select.setItemLabelGenerator(UnitRef::address);
        select.setValue(unit);
        select.addClassName("home-line");
        select.addValueChangeListener(e -> e.getSource()
                .getUI()
                .ifPresent(ui -> ui.navigate(
                        page.substring(1),
                        new QueryParameters(Map.of(
                                "unit", List.of(Long.toString(e.getValue().id().value())))))));
        return select;
    }

    private Optional<UnitRef> unit(long id) {
        return units.stream().filter(u -> u.id().equals(new UnitId(id))).findFirst();
    }

    /** The home of the last page. */
    private static final class LastHome implements Serializable {

        private static final long serialVersionUID = 1L;

        private @Nullable Long unit;
    }
}
