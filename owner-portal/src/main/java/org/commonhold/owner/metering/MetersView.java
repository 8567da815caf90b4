package org.commonhold.owner.metering;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.commonhold.estate.UnitRef;
import org.commonhold.metering.MeterReadings;
import org.commonhold.metering.MetersToRead;
import org.commonhold.metering.MetersToRead.MeterToRead;
import org.commonhold.owner.Blocks;
import org.commonhold.owner.Links;
import org.commonhold.owner.OwnHomes;
import org.commonhold.owner.OwnerLinks;
import org.commonhold.owner.OwnerPage;
import org.commonhold.owner.OwnerShell;
import org.commonhold.security.Role;
import org.commonhold.ui.Facts;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Panel;
import org.commonhold.ui.StateView;
import org.commonhold.ui.StatusBadge;
import org.commonhold.ui.StatusBadge.Tone;

/** The meters of a home, what they showed, and the way to send new readings. */
@Route(value = "owner/meters", layout = OwnerShell.class)
@Menu(title = "owner.nav.meters", order = 2, icon = "vaadin:dashboard")
@RolesAllowed({Role.Names.OWNER, Role.Names.OCCUPANT})
@Dependent
public class MetersView extends OwnerPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient MeterReadings readings;
    private final transient OwnHomes homes;

    @Inject
    MetersView(MeterReadings readings, OwnHomes homes) {
        this.readings = readings;
        this.homes = homes;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin(text("owner.meters.title"));
        var period = HistoryPeriod.of(event.getLocation().getQueryParameters());
        homes.chosen(event).ifPresentOrElse(u -> show(u, period), () -> add(homes.choice(OwnerLinks.METERS)));
    }

    private void show(UnitRef unit, HistoryPeriod period) {
        add(homes.line(unit, OwnerLinks.METERS));
        var form = readings.forUnit(unit.id());
        if (form.meters().isEmpty()) {
            add(StateView.empty(text("owner.meters.none.title"), text("owner.meters.none.text")));
            return;
        }
        add(send(form));
        form.meters().forEach(m -> add(panel(m, form.today())));
        add(Blocks.alive(() -> new ReadingHistory(readings, unit.id(), period)));
    }

    private static Div send(MetersToRead form) {
        if (!form.window().open()) {
            return MetersClosed.of(form.window());
        }
        var block = new Div();
        block.addClassName("lead");
        var last = form.window().lastDay();
        if (last != null) {
            block.add(new Paragraph(text("owner.submit.until", Formats.date(last))));
        }
        block.add(Links.primary(OwnerLinks.of(OwnerLinks.SUBMIT, form.unit()), text("owner.meters.send")));
        return block;
    }

    private static Panel panel(MeterToRead meter, LocalDate today) {
        var facts = new Facts();
        for (var register : meter.registers()) {
            facts.fact(
                    meter.registers().size() > 1
                            ? text("owner.meter.lastZone", register.zone())
                            : text("owner.meter.last"),
                    text(
                            "owner.meter.lastValue",
                            MeterWords.value(register.previous(), meter.resource()),
                            Formats.date(register.previousOn())));
        }
        var due = meter.verificationDue();
        facts.fact(
                text("owner.meter.verification"),
                due == null
                        ? new StatusBadge(text("owner.meter.verified.unknown"), Tone.GREY)
                        : due.isAfter(today)
                                ? new StatusBadge(text("owner.meter.verified", Formats.date(due)), Tone.GREEN)
                                : new StatusBadge(text("owner.meter.verified.over", Formats.date(due)), Tone.AMBER));
        return new Panel(MeterWords.name(meter.resource(), meter.serial(), "", false), facts);
    }
}
