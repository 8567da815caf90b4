package org.commonhold.owner.metering;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.commonhold.estate.UnitRef;
import org.commonhold.metering.MeterReadings;
import org.commonhold.metering.MetersToRead;
import org.commonhold.owner.Links;
import org.commonhold.owner.OwnHomes;
import org.commonhold.owner.OwnerLinks;
import org.commonhold.owner.OwnerPage;
import org.commonhold.owner.OwnerShell;
import org.commonhold.security.Role;
import org.commonhold.ui.Formats;
import org.commonhold.ui.StateView;

/** What does each meter show? */
@Route(value = "owner/meters/submit", layout = OwnerShell.class)
@RolesAllowed({Role.Names.OWNER, Role.Names.OCCUPANT})
@Dependent
public class SubmitReadingsView extends OwnerPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient MeterReadings readings;
    private final transient OwnHomes homes;

    @Inject
    SubmitReadingsView(MeterReadings readings, OwnHomes homes) {
        this.readings = readings;
        this.homes = homes;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin(text("owner.submit.title")).under(OwnerLinks.METERS, text("owner.meters.title"));
        homes.chosen(event).ifPresentOrElse(this::show, () -> add(homes.choice(OwnerLinks.SUBMIT)));
    }

    private void show(UnitRef unit) {
        add(homes.line(unit, OwnerLinks.SUBMIT));
        var form = readings.forUnit(unit.id());
        if (form.meters().isEmpty()) {
            add(StateView.empty(text("owner.meters.none.title"), text("owner.meters.none.text")));
        } else if (form.window().open()) {
            showForm(form);
        } else {
            add(MetersClosed.of(form.window()));
        }
    }

    private void showForm(MetersToRead form) {
        var lastDay = form.window().lastDay();
        add(new Paragraph(
                lastDay == null ? text("owner.submit.any") : text("owner.submit.until", Formats.date(lastDay))));
        var fields = new ReadingsForm(form, ReadingDrafts.ofSession().unsent(form.unit()), readings::check);
        var check = new Button(text("owner.submit.check"), e -> fields.ready().ifPresent(command -> UI.getCurrent()
                .navigate(
                        "owner/meters/submit/check",
                        new QueryParameters(
                                Map.of("unit", List.of(Long.toString(form.unit().value())))))));
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        check.addClassName("main-action");
        add(
                fields,
                new Paragraph(text("owner.submit.blank")),
                check,
                Links.plain(OwnerLinks.METERS, text("owner.back")));
    }
}
