package org.commonhold.staff.notice;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonhold.estate.BuildingRow;
import org.commonhold.estate.EntranceRow;
import org.commonhold.estate.EstateRow;
import org.commonhold.estate.Estates;
import org.commonhold.notice.Announcements;
import org.commonhold.notice.Audience;
import org.commonhold.ui.Languages;

/** An estate, or narrower a building of it, or an entrance of that; says at once whom that reaches. */
final class AudienceField extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Announcements announcements;
    private final Select<EstateRow> estate = new Select<>();
    private final ComboBox<BuildingRow> building = new ComboBox<>(Languages.text("service.notice.building"));
    private final ComboBox<EntranceRow> entrance = new ComboBox<>(Languages.text("service.notice.entrance"));
    private final Div reaches = new Div();

    AudienceField(Estates estates, Announcements announcements) {
        this.announcements = announcements;
        addClassName("audience");
        reaches.addClassName("audience-count");
        reaches.getElement().setAttribute("aria-live", "polite");
        estate.setLabel(Languages.text("service.notice.estate"));
        estate.setItemLabelGenerator(EstateRow::name);
        building.setItemLabelGenerator(BuildingRow::name);
        building.setPlaceholder(Languages.text("service.notice.building.all"));
        building.setClearButtonVisible(true);
        entrance.setItemLabelGenerator(EntranceRow::name);
        entrance.setPlaceholder(Languages.text("service.notice.entrance.all"));
        entrance.setClearButtonVisible(true);
        estate.addValueChangeListener(e -> {
            building.clear();
            building.setItems(
                    e.getValue() == null
                            ? List.of()
                            : estates.buildings(e.getValue().id()));
            count();
        });
        building.addValueChangeListener(e -> {
            entrance.clear();
            entrance.setItems(
                    e.getValue() == null
                            ? List.of()
                            : estates.entrances(e.getValue().id()));
            entrance.setVisible(e.getValue() != null);
            count();
        });
        entrance.addValueChangeListener(e -> count());
        entrance.setVisible(false);
        var all = estates.estates();
        estate.setItems(all);
        if (all.size() == 1) {
            estate.setValue(all.get(0));
        }
        add(estate, building, entrance, reaches);
    }

    Select<EstateRow> estate() {
        return estate;
    }

    /** The narrowest place that was chosen; an estate must be. */
    Audience value() {
        if (!entrance.isEmpty()) {
            return Audience.of(entrance.getValue().id());
        }
        return building.isEmpty()
                ? Audience.of(estate.getValue().id())
                : Audience.of(building.getValue().id());
    }

    String name() {
        return Stream.of(
                        estate.getOptionalValue().map(EstateRow::name),
                        building.getOptionalValue().map(BuildingRow::name),
                        entrance.getOptionalValue().map(EntranceRow::name))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private void count() {
        reaches.removeAll();
        if (!estate.isEmpty()) {
            var count = announcements.audienceCount(value());
            reaches.add(new Span(Languages.text("service.notice.count", count.units(), count.people())));
            if (count.withoutChannel() > 0) {
                reaches.add(new Span(Languages.text("service.notice.withoutChannel", count.withoutChannel())));
            }
        }
    }
}
