package org.commonhold.staff.metering;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.commonhold.meterfault.MeterFaultFilter;
import org.commonhold.meterfault.MeterFaults;
import org.commonhold.metering.BuildingMeterRow;
import org.commonhold.metering.BuildingMeters;
import org.commonhold.metering.MeterId;
import org.commonhold.metering.ReadingRow;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;
import org.commonhold.security.Role;
import org.commonhold.staff.Address;
import org.commonhold.staff.Lists;
import org.commonhold.staff.StaffShell;
import org.commonhold.ui.Formats;
import org.commonhold.ui.NarrowGrid;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Panel;
import org.commonhold.ui.StatusBadge;

/** Can this meter of a building be trusted, and what does it show? */
@Route(value = BuildingMeterLinks.LIST + "/:buildingMeter", layout = StaffShell.class)
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT, Role.Names.CLERK})
@Dependent
public class BuildingMeterView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BuildingMeters meters;
    private final transient MeterFaults faults;

    @Inject
    BuildingMeterView(BuildingMeters meters, MeterFaults faults) {
        this.meters = meters;
        this.faults = faults;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var meter = meters.meter(new MeterId(new Address(event).id("buildingMeter")));
        removeAll();
        add(header(meter), new Paragraph(life(meter)));
        var parts = new Div();
        parts.addClassName("two-columns");
        if (meter.removedOn() == null) {
            parts.add(new Panel(getTranslation("staff.reading.enter"), new BuildingReadingForm(meter, meters)));
        }
        parts.add(new FaultPanel(
                faults,
                MeterFaultFilter.of(meter.id()),
                List.of(new FaultDialog.Choice(meter.id(), BuildingMeterWords.name(meter))),
                meters.today()));
        add(parts, new Panel(getTranslation("staff.reading.history"), history(meter)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("staff.meters.one"));
    }

    private PageHeader header(BuildingMeterRow meter) {
        var header = new PageHeader(getTranslation(
                        "staff.meters.one.title", BuildingMeterWords.name(meter), BuildingMeterWords.place(meter)))
                .under(BuildingMeterLinks.LIST, getTranslation("staff.meters.title"));
        if (CurrentActor.require().may(Permission.METERS_MANAGE)) {
            header.with(new Button(
                    getTranslation("staff.meters.change"), e -> new ChangeMeterDialog(meter, meters).open()));
        }
        return header;
    }

    private String life(BuildingMeterRow meter) {
        var installed = getTranslation("staff.meters.since", Formats.date(meter.installedOn()));
        var due = meter.verificationDue() == null
                ? getTranslation("staff.meters.noVerification")
                : getTranslation("staff.meters.verified", Formats.date(meter.verificationDue()));
        return meter.removedOn() == null
                ? installed + " " + due
                : installed + " " + due + " "
                        + getTranslation("staff.meters.removedSince", Formats.date(meter.removedOn()));
    }

    private Grid<ReadingRow> history(BuildingMeterRow meter) {
        var grid = Lists.whole(meters.history(meter.id()), "staff.reading.none");
        Lists.part(
                grid,
                "staff.reading.takenOn",
                r -> NarrowGrid.cell(new Span(Formats.date(r.takenOn())), value(r), r.zone()));
        var value = Lists.number(grid, "staff.reading.value", BuildingMeterView::value);
        var zone = Lists.text(grid, "staff.meters.zone", ReadingRow::zone);
        NarrowGrid.wideOnly(grid, List.of(value, zone));
        Lists.part(
                grid,
                "staff.reading.state",
                r -> r.superseded()
                        ? new StatusBadge(getTranslation("staff.reading.superseded"), StatusBadge.Tone.GREY)
                        : new StatusBadge(getTranslation("staff.reading.valid"), StatusBadge.Tone.GREEN));
        if (CurrentActor.require().may(Permission.READINGS_ENTER)) {
            Lists.part(grid, "staff.reading.correct", r -> correct(meter, r));
        }
        return grid;
    }

    private Component correct(BuildingMeterRow meter, ReadingRow reading) {
        if (reading.superseded()) {
            return new Span();
        }
        var button = new Button(getTranslation("staff.reading.correct"), e -> new CorrectionDialog(
                        reading, (id, value, reason) -> meters.correct(meter.id(), id, value, reason))
                .open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setAriaLabel(getTranslation(
                "staff.reading.correct.what", BuildingMeterWords.name(meter), Formats.date(reading.takenOn())));
        return new Div(button);
    }

    private static String value(ReadingRow reading) {
        return BuildingMeterWords.value(reading.value(), reading.resource());
    }
}
