package org.commonhold.staff.metering;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.commonhold.estate.BuildingId;
import org.commonhold.metering.BuildingMeterFilter;
import org.commonhold.metering.BuildingMeterRow;
import org.commonhold.metering.BuildingMeters;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;
import org.commonhold.security.Role;
import org.commonhold.staff.Address;
import org.commonhold.staff.Lists;
import org.commonhold.staff.StaffShell;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.NarrowGrid;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.StateView;
import org.commonhold.ui.StatusBadge;

/** What do the houses' own meters show, and which of them is still to be read? */
@Route(value = BuildingMeterLinks.LIST, layout = StaffShell.class)
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT, Role.Names.CLERK})
@Dependent
public class BuildingMetersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BuildingMeters meters;

    @Inject
    BuildingMetersView(BuildingMeters meters) {
        this.meters = meters;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var building =
                new Address(event).queryId("building").map(BuildingId::new).orElse(null);
        var filter = new BuildingMeterFilter(null, building);
        var header = new PageHeader(getTranslation("staff.meters.title"))
                .under("staff/readings", getTranslation("staff.readings.title"));
        removeAll();
        add(header);
        if (CurrentActor.require().may(Permission.BILLING_VIEW)) {
            header.with(link(BuildingMeterLinks.AREAS, "staff.common.title"));
        }
        if (CurrentActor.require().may(Permission.METERS_MANAGE)) {
            header.with(link(BuildingMeterLinks.NEW, "staff.meters.new"));
        }
        if (meters.count(filter) == 0) {
            add(StateView.empty(getTranslation("staff.meters.none.title"), getTranslation("staff.meters.none.text")));
        } else {
            add(new Paragraph(getTranslation("staff.meters.text")), grid(filter));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("staff.meters.title"));
    }

    private Anchor link(String path, String key) {
        var link = new Anchor(path, getTranslation(key));
        link.addClassName("button-link");
        return link;
    }

    private Grid<BuildingMeterRow> grid(BuildingMeterFilter filter) {
        Grid<BuildingMeterRow> grid =
                Lists.lazy((offset, limit) -> meters.meters(filter, offset, limit), "staff.meters.none.title");
        Lists.part(
                        grid,
                        "staff.reading.meter",
                        m -> NarrowGrid.cell(
                                new Anchor(BuildingMeterLinks.meter(m.id()), BuildingMeterWords.name(m)),
                                BuildingMeterWords.place(m),
                                BuildingMeterWords.last(m),
                                Formats.date(m.lastReadOn())))
                .setFlexGrow(1);
        var place = Lists.text(grid, "staff.meters.building", BuildingMeterWords::place);
        var last = Lists.number(grid, "staff.reading.last", BuildingMeterWords::last);
        var lastOn = Lists.number(grid, "staff.reading.lastOn", m -> Formats.date(m.lastReadOn()));
        NarrowGrid.wideOnly(grid, List.of(place, last, lastOn));
        Lists.part(grid, "staff.meters.read", BuildingMetersView::read);
        return grid;
    }

    /** Where there is still something to read, a link to it. */
    private static Component read(BuildingMeterRow meter) {
        if (meter.removedOn() != null) {
            return new StatusBadge(
                    Languages.text("staff.meters.removed", Formats.date(meter.removedOn())), StatusBadge.Tone.GREY);
        }
        var link = new Anchor(BuildingMeterLinks.meter(meter.id()), Languages.text("staff.meters.enter"));
        link.getElement()
                .setAttribute(
                        "aria-label",
                        Languages.text(
                                "staff.meters.enter.what",
                                BuildingMeterWords.name(meter),
                                BuildingMeterWords.place(meter)));
        return link;
    }
}
