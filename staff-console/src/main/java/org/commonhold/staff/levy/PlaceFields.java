package org.commonhold.staff.levy;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.commonhold.estate.BuildingId;
import org.commonhold.estate.BuildingRow;
import org.commonhold.estate.EstateRow;
import org.commonhold.estate.Estates;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;
import org.jspecify.annotations.Nullable;

/** An estate, or one of its buildings. */
final class PlaceFields extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<EstateRow> estate = new Select<>();
    private final ComboBox<BuildingRow> building = new ComboBox<>(Languages.text("finance.building"));

    PlaceFields(Estates estates, ErrorSummary errors) {
        addClassName("form");
        estate.setLabel(Languages.text("finance.estate"));
        estate.setItemLabelGenerator(EstateRow::name);
        building.setItemLabelGenerator(BuildingRow::name);
        building.setPlaceholder(Languages.text("finance.building.all"));
        building.setClearButtonVisible(true);
        estate.addValueChangeListener(e -> building.setItems(
                e.getValue() == null
                        ? List.of()
                        : estates.buildings(e.getValue().id())));
        var all = estates.estates();
        estate.setItems(all);
        if (all.size() == 1) {
            estate.setValue(all.get(0));
        }
        errors.field("estate", estate);
        errors.field("building", building);
        add(estate, building);
    }

    void require(ErrorSummary errors) {
        errors.require(estate, "finance.estate.missing");
    }

    EstateRow estate() {
        return estate.getValue();
    }

    /** Null for the whole estate. */
    @Nullable
    BuildingId building() {
        return building.isEmpty() ? null : building.getValue().id();
    }

    String name() {
        return building.isEmpty()
                ? estate.getValue().name()
                : estate.getValue().name() + ", " + building.getValue().name();
    }
}
