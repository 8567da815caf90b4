package org.commonhold.staff.cash;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.commonhold.cashdesk.CloseShift;
import org.commonhold.cashdesk.Denominations;
import org.commonhold.cashdesk.Pieces;
import org.commonhold.cashdesk.ShiftReport;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.Rejected;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Facts;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;

/** The drawer by notes and coins: the sum and what it differs by are shown as they are typed. */
final class CountForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final String DIGITS = "\\d{1,6}";

    private final transient ShiftReport report;
    private final Map<Long, TextField> pieces = new LinkedHashMap<>();
    private final TextField note = new TextField(Languages.text("cash.note"));
    private final Div sums = new Div();
    private final ErrorSummary errors = new ErrorSummary();
    private transient Consumer<CloseShift> counted = command -> {};

    CountForm(ShiftReport report) {
        this.report = report;
        addClassName("form");
        var fields = new Div();
        fields.addClassName("cash-count");
        Denominations.of(report.cash().currency()).forEach(value -> fields.add(field(value)));
        moveOnByEnter();
        note.setHelperText(Languages.text("cash.note.help"));
        note.setMaxLength(500);
        errors.field("note", note);
        sums.getElement().setAttribute("aria-live", "polite");
        var close = new Button(Languages.text("cash.close.do"), e -> submit());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Keys.onEnter(note, typed -> submit());
        add(new Paragraph(Languages.text("cash.close.text")), errors, fields, sums, note, close);
        showSums();
        pieces.values().iterator().next().getElement().executeJs("setTimeout(() => setTimeout(() => this.focus()))");
    }

    void whenCounted(Consumer<CloseShift> next) {
        counted = next;
    }

    private TextField field(long value) {
        var field = new TextField(Formats.money(new Money(value, report.cash().currency())));
        field.getElement().setAttribute("inputmode", "numeric");
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addValueChangeListener(e -> showSums());
        errors.field("counted" + value, field);
        pieces.put(value, field);
        return field;
    }

    private void moveOnByEnter() {
        var fields = new ArrayList<>(pieces.values());
        for (var i = 0; i < fields.size(); i++) {
            var next = i + 1 < fields.size() ? fields.get(i + 1) : note;
            Keys.onEnter(fields.get(i), typed -> next.focus());
        }
    }

    private void showSums() {
        var sum = new Money(
                lines().stream().mapToLong(line -> line.value() * line.pieces()).sum(),
                report.cash().currency());
        sums.removeAll();
        sums.add(new Facts()
                .fact(Languages.text("cash.drawer"), Formats.money(report.cash()))
                .fact(Languages.text("cash.counted"), Formats.money(sum))
                .fact(Languages.text("cash.difference"), Formats.money(sum.minus(report.cash()))));
    }

    private List<Pieces> lines() {
        var lines = new ArrayList<Pieces>();
        pieces.forEach((value, field) -> {
            var number = number(field);
            if (number.isPresent() && number.getAsInt() > 0) {
                lines.add(new Pieces(value, number.getAsInt()));
            }
        });
        return lines;
    }

    private static OptionalInt number(TextField field) {
        var plain = Normalizer.normalize(field.getValue(), Normalizer.Form.NFKC).strip();
        return plain.matches(DIGITS) ? OptionalInt.of(Integer.parseInt(plain)) : OptionalInt.empty();
    }

    private void submit() {
        errors.clear();
        pieces.values().stream()
                .filter(field -> !field.getValue().isBlank() && number(field).isEmpty())
                .forEach(field -> errors.note(field, Languages.text("cash.pieces.malformed")));
        if (errors.show()) {
            return;
        }
        try {
            counted.accept(new CloseShift(report.shift().id(), lines(), note.getValue()));
        } catch (Rejected e) {
            errors.show(e);
        }
    }
}
