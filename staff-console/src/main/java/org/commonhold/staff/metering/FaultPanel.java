package org.commonhold.staff.metering;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.commonhold.meterfault.MeterFaultFilter;
import org.commonhold.meterfault.MeterFaultRow;
import org.commonhold.meterfault.MeterFaults;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Panel;
import org.commonhold.ui.PlainTable;
import org.commonhold.ui.StatusBadge;

/** Why meters do not bill although they hang there; those who may report a fault or end one. */
public final class FaultPanel extends Div {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 50;

    /** @param meters of which a fault can be reported */
    public FaultPanel(MeterFaults faults, MeterFaultFilter filter, List<FaultDialog.Choice> meters, LocalDate today) {
        var rows = faults.faults(filter, 0, SHOWN);
        var panel = new Panel(Languages.text("staff.faults.title"));
        panel.add(rows.isEmpty() ? new Paragraph(Languages.text("staff.faults.none")) : table(rows, faults, today));
        if (manages() && !meters.isEmpty()) {
            panel.add(new Button(
                    Languages.text("staff.faults.report"), e -> new FaultDialog(meters, today, faults).open()));
        }
        add(panel);
    }

    private static PlainTable table(List<MeterFaultRow> rows, MeterFaults faults, LocalDate today) {
        var table = new PlainTable(
                Languages.text("staff.faults.title"),
                Set.of(),
                Languages.text("staff.reading.meter"),
                Languages.text("staff.faults.kind"),
                Languages.text("staff.faults.days"),
                Languages.text("staff.faults.document"),
                Languages.text("staff.faults.end"));
        for (var row : rows) {
            table.row(
                    new Span(BuildingMeterWords.name(row.resource(), row.serial())),
                    new Span(Languages.text("meterfault.kind." + row.kind().name())),
                    new Span(days(row)),
                    new Span(row.document()),
                    end(row, faults, today));
        }
        return table;
    }

    private static String days(MeterFaultRow fault) {
        var to = fault.to();
        return to == null
                ? Languages.text("staff.faults.since", Formats.date(fault.from()))
                : Languages.text("staff.faults.until", Formats.date(fault.from()), Formats.date(to.minusDays(1)));
    }

    private static Component end(MeterFaultRow fault, MeterFaults faults, LocalDate today) {
        if (fault.to() != null) {
            return new StatusBadge(Languages.text("staff.faults.over"), StatusBadge.Tone.GREY);
        }
        if (!manages()) {
            return new StatusBadge(Languages.text("staff.faults.open"), StatusBadge.Tone.AMBER);
        }
        var button =
                new Button(Languages.text("staff.faults.end"), e -> new EndFaultDialog(fault, today, faults).open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setAriaLabel(
                Languages.text("staff.faults.end.what", BuildingMeterWords.name(fault.resource(), fault.serial())));
        return button;
    }

    private static boolean manages() {
        return CurrentActor.require().may(Permission.METERS_MANAGE);
    }
}
