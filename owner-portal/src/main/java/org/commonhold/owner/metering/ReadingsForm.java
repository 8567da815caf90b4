package org.commonhold.owner.metering;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.commonhold.kernel.Problem;
import org.commonhold.metering.MetersToRead;
import org.commonhold.metering.MetersToRead.MeterToRead;
import org.commonhold.metering.ReadingRejected;
import org.commonhold.metering.SubmissionCheck;
import org.commonhold.metering.SubmitReadings;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;

/** One block for each meter of a unit; what is typed goes into the draft at once. */
final class ReadingsForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient MetersToRead meters;
    private final transient ReadingDraft draft;
    private final transient Function<SubmitReadings, SubmissionCheck> judge;
    private final ErrorSummary errors = new ErrorSummary();
    private final Map<String, ReadingField> fields = new LinkedHashMap<>();

    /** @param judge what would be said of readings, without storing them */
    ReadingsForm(MetersToRead meters, ReadingDraft draft, Function<SubmitReadings, SubmissionCheck> judge) {
        this.meters = meters;
        this.draft = draft;
        this.judge = judge;
        addClassName("readings-form");
        add(errors);
        meters.meters().forEach(m -> add(block(m)));
    }

    /** The readings when nothing is refused and nothing left to ask; otherwise shows why not. */
    Optional<SubmitReadings> ready() {
        errors.clear();
        fields.values().stream()
                .filter(f -> draft.malformed(f.register().id()))
                .forEach(f -> errors.note(f.text(), Languages.text("owner.reading.notNumber")));
        var command = draft.command(meters);
        var check = judge.apply(command);
        check.problems().forEach(this::note);
        if (errors.show()) {
            return Optional.empty();
        }
        if (!check.problems().isEmpty()) {
            errors.show(new ReadingRejected(check.problems()));
            return Optional.empty();
        }
        check.questions().forEach(this::ask);
        return check.acceptable() ? Optional.of(command) : Optional.empty();
    }

    private Section block(MeterToRead meter) {
        var unit = MeterWords.unit(meter.resource());
        var block = new Section(new H2(MeterWords.name(meter.resource(), meter.serial(), "", false)));
        block.addClassNames("panel", "meter-block");
        for (var register : meter.registers()) {
            var several = meter.registers().size() > 1;
            var previous = new Paragraph(Languages.text(
                    "owner.reading.previous",
                    MeterWords.value(register.previous(), meter.resource()),
                    Formats.date(register.previousOn())));
            previous.addClassName("reading-previous");
            var label = several
                    ? Languages.text("owner.reading.labelZone", register.zone())
                    : Languages.text("owner.reading.label");
            var field = new ReadingField(register, label, unit);
            field.show(draft.typed(register.id()));
            listen(field, meter);
            block.add(previous, field);
        }
        return block;
    }

    private void listen(ReadingField field, MeterToRead meter) {
        var id = field.register().id();
        var name = "register:" + id.value();
        fields.put(name, field);
        errors.field(name, field.text());
        field.text().addValueChangeListener(e -> {
            draft.type(id, e.getValue());
            field.paint(e.getValue());
            field.settle();
            tellUse(field, meter);
        });
        field.text().addBlurListener(e -> field.refuse(refusal(field)));
        tellUse(field, meter);
    }

    private void tellUse(ReadingField field, MeterToRead meter) {
        field.used(check(field)
                .flatMap(c -> c.lines().stream().findFirst())
                .map(line -> Languages.text(
                        "owner.reading.used",
                        MeterWords.value(line.used(), meter.resource()),
                        Formats.date(line.previousOn())))
                .orElse(""));
    }

    private String refusal(ReadingField field) {
        if (draft.malformed(field.register().id())) {
            return Languages.text("owner.reading.notNumber");
        }
        return check(field)
                .flatMap(c -> c.problems().stream().findFirst())
                .map(Languages::text)
                .orElse("");
    }

    private Optional<SubmissionCheck> check(ReadingField field) {
        return draft.entry(field.register().id())
                .map(entry ->
                        judge.apply(new SubmitReadings(meters.unit(), draft.key(), meters.today(), List.of(entry))));
    }

    private void note(Problem problem) {
        var field = fields.get(String.valueOf(problem.field()));
        if (field != null) {
            errors.note(field.text(), Languages.text(problem));
        }
    }

    private void ask(Problem question) {
        var field = fields.get(String.valueOf(question.field()));
        if (field != null) {
            field.ask(
                    Languages.text(question),
                    () -> draft.confirm(field.register().id()));
            field.text().scrollIntoView();
        }
    }
}
