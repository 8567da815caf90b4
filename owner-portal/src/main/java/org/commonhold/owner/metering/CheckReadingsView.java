package org.commonhold.owner.metering;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.estate.UnitRef;
import org.commonhold.kernel.Rejected;
import org.commonhold.metering.MeterReadings;
import org.commonhold.metering.MetersToRead;
import org.commonhold.metering.SubmissionCheck;
import org.commonhold.metering.SubmitReadings;
import org.commonhold.owner.OwnHomes;
import org.commonhold.owner.OwnerLinks;
import org.commonhold.owner.OwnerPage;
import org.commonhold.owner.OwnerShell;
import org.commonhold.security.Role;
import org.commonhold.ui.CheckAnswers;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Formats;

/** Is this right? The last page before readings are sent. */
@Route(value = "owner/meters/submit/check", layout = OwnerShell.class)
@RolesAllowed({Role.Names.OWNER, Role.Names.OCCUPANT})
@Dependent
public class CheckReadingsView extends OwnerPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient MeterReadings readings;
    private final transient OwnHomes homes;
    private final ErrorSummary errors = new ErrorSummary();

    @Inject
    CheckReadingsView(MeterReadings readings, OwnHomes homes) {
        this.readings = readings;
        this.homes = homes;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var unit = homes.chosen(event);
        if (unit.isEmpty()) {
            event.forwardTo(SubmitReadingsView.class);
            return;
        }
        var draft = ReadingDrafts.ofSession().of(unit.get().id());
        if (draft.receipt().isPresent()) {
            event.forwardTo(OwnerLinks.readingReceipt(draft.receipt().get()).substring(1));
            return;
        }
        var form = readings.forUnit(unit.get().id());
        var command = draft.command(form);
        var check = readings.check(command);
        if (command.values().isEmpty() || !check.acceptable()) {
            event.forwardTo(SubmitReadingsView.class, event.getLocation().getQueryParameters());
            return;
        }
        show(unit.get(), form, command, check);
    }

    private void show(UnitRef unit, MetersToRead form, SubmitReadings command, SubmissionCheck check) {
        var change = OwnerLinks.of(OwnerLinks.SUBMIT, unit.id());
        begin(text("owner.check.title")).under(change, text("owner.submit.title"));
        var answers = new CheckAnswers();
        answers.answer(text("owner.home.one"), unit.address());
        answers.answer(text("owner.reading.date"), Formats.date(command.takenOn()));
        for (var meter : form.meters()) {
            for (var register : meter.registers()) {
                check.lines().stream()
                        .filter(l -> l.register().equals(register.id()))
                        .forEach(l -> answers.answer(
                                MeterWords.name(
                                        meter.resource(),
                                        meter.serial(),
                                        register.zone(),
                                        meter.registers().size() > 1),
                                text(
                                        "owner.check.line",
                                        MeterWords.value(l.previous(), meter.resource()),
                                        MeterWords.value(l.value(), meter.resource()),
                                        MeterWords.value(l.used(), meter.resource()),
                                        Formats.date(l.previousOn())),
                                change));
            }
        }
        var send = new Button(text("owner.check.send", command.values().size()), e -> send(command, e.getSource()));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        send.addClassName("main-action");
        send.setDisableOnClick(true);
        add(errors, answers, new Paragraph(text("owner.check.final")), send);
    }

    private void send(SubmitReadings command, Button button) {
        try {
            var receipt = readings.submit(command);
            ReadingDrafts.ofSession().of(command.unit()).sentAs(receipt.number());
            UI.getCurrent().navigate(OwnerLinks.readingReceipt(receipt.number()).substring(1));
        } catch (Rejected e) {
            errors.show(e);
        } finally {
            button.setEnabled(true);
        }
    }
}
