package org.commonhold.staff.units;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.commonhold.estate.AccountRef;
import org.commonhold.estate.UnitDetails;
import org.commonhold.meterfault.MeterFaultFilter;
import org.commonhold.meterfault.MeterFaults;
import org.commonhold.metering.MeterReadings;
import org.commonhold.metering.ReadingRow;
import org.commonhold.metering.ReadingSource;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;
import org.commonhold.staff.Lists;
import org.commonhold.staff.metering.CorrectionDialog;
import org.commonhold.staff.metering.FaultDialog;
import org.commonhold.staff.metering.FaultPanel;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.NarrowGrid;
import org.commonhold.ui.Panel;
import org.commonhold.ui.StatusBadge;
import org.commonhold.ui.StatusBadge.Tone;

/** Every reading of the unit; a wrong one is corrected with a reason, the old value stays on record. */
@Dependent
class ReadingsTab implements AccountTab {

    private final MeterReadings readings;
    private final MeterFaults faults;

    @Inject
    ReadingsTab(MeterReadings readings, MeterFaults faults) {
        this.readings = readings;
        this.faults = faults;
    }

    @Override
    public Component show(AccountRef account, UnitDetails unit) {
        var enter = new Anchor("staff/readings/units/" + account.unit().value(), Languages.text("staff.reading.enter"));
        enter.addClassName("button-link");
        return new Div(
                new Panel(Languages.text("staff.reading.history"), enter, grid(readings.history(account.unit()))),
                faults(account));
    }

    private Component faults(AccountRef account) {
        var form = readings.forUnit(account.unit());
        var meters = form.meters().stream()
                .map(m -> new FaultDialog.Choice(
                        m.id(),
                        Languages.text(
                                "staff.meters.name",
                                Languages.text(
                                        "metering.resource." + m.resource().name()),
                                m.serial())))
                .toList();
        return new FaultPanel(faults, MeterFaultFilter.of(account.unit()), meters, form.today());
    }

    private Component grid(List<ReadingRow> rows) {
        var grid = Lists.whole(rows, "staff.reading.none");
        Lists.part(
                grid,
                "staff.reading.takenOn",
                r -> NarrowGrid.cell(new Span(Formats.date(r.takenOn())), meter(r), value(r)));
        var meter = Lists.text(grid, "staff.reading.meter", ReadingsTab::meter);
        var value = Lists.number(grid, "staff.reading.value", ReadingsTab::value);
        var source = Lists.text(
                grid,
                "staff.reading.source",
                r -> Languages.text("metering.source." + r.source().name()));
        var state = Lists.part(grid, "staff.reading.state", ReadingsTab::state);
        NarrowGrid.wideOnly(grid, List.of(meter, value, source, state));
        if (CurrentActor.require().may(Permission.READINGS_ENTER)) {
            Lists.part(grid, "staff.reading.correct", this::correct);
        }
        return grid;
    }

    private Component correct(ReadingRow reading) {
        if (reading.superseded() || reading.source() == ReadingSource.INITIAL) {
            return new Span();
        }
        var button = new Button(
                Languages.text("staff.reading.correct"), e -> new CorrectionDialog(reading, readings::correct).open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setAriaLabel(
                Languages.text("staff.reading.correct.what", meter(reading), Formats.date(reading.takenOn())));
        return new Div(button);
    }

    private static Component state(ReadingRow reading) {
        return reading.superseded()
                ? new StatusBadge(Languages.text("staff.reading.superseded"), Tone.GREY)
                : new StatusBadge(Languages.text("staff.reading.valid"), Tone.GREEN);
    }

    private static String meter(ReadingRow reading) {
        return Languages.text(
                "staff.reading.meter.name",
                Languages.text("metering.resource." + reading.resource().name()),
                reading.serial(),
                reading.zone());
    }

    private static String value(ReadingRow reading) {
        return Formats.number(reading.value().stripTrailingZeros()) + "\u00a0"
                + Languages.text("metering.unit." + reading.resource().unit());
    }
}
