package org.commonhold.staff.metering;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.commonhold.estate.BuildingId;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.metering.MeterReadings;
import org.commonhold.metering.MissingRow;
import org.commonhold.staff.Links;
import org.commonhold.staff.Lists;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.NarrowGrid;
import org.jspecify.annotations.Nullable;

/** Registers without a reading in the month, in the order of a walk through the houses. */
final class MissingList extends Div {

    private static final long serialVersionUID = 1L;

    MissingList(MeterReadings readings, BillingPeriod period, @Nullable BuildingId building) {
        Grid<MissingRow> grid = Lists.lazy(
                (offset, limit) -> readings.missing(period, building, offset, limit), "staff.readings.complete");
        Lists.part(
                        grid,
                        "staff.account.address",
                        m -> NarrowGrid.cell(
                                new Anchor(Links.readingsPath(m.unit(), period), m.address()), meter(m), last(m)))
                .setFlexGrow(1);
        var meter = Lists.text(grid, "staff.reading.meter", MissingList::meter);
        var last = Lists.number(grid, "staff.reading.last", MissingList::last);
        var lastOn =
                Lists.number(grid, "staff.reading.lastOn", m -> m.lastOn() == null ? "–" : Formats.date(m.lastOn()));
        NarrowGrid.wideOnly(grid, List.of(meter, last, lastOn));
        add(grid);
    }

    private static String meter(MissingRow missing) {
        return Languages.text(
                "staff.reading.meter.name",
                Languages.text("metering.resource." + missing.resource().name()),
                missing.serial(),
                missing.zone());
    }

    private static String last(MissingRow missing) {
        return Formats.number(missing.last().stripTrailingZeros()) + "\u00a0"
                + Languages.text("metering.unit." + missing.resource().unit());
    }
}
