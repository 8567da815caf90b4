package org.commonhold.owner.metering;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.commonhold.metering.MetersToRead.RegisterToRead;
import org.commonhold.ui.Languages;

/** A dial to be typed in: the field, black and red places as on the meter, the use so far, and a question if need be. */
final class ReadingField extends Div {

    private static final long serialVersionUID = 1L;

    private final transient RegisterToRead register;
    private final TextField text;
    private final Div dial = new Div();
    private final Paragraph used = new Paragraph();
    private final Div question = new Div();

    ReadingField(RegisterToRead register, String label, String unit) {
        this.register = register;
        addClassName("reading-field");
        text = new TextField(label);
        text.setSuffixComponent(new Span(unit));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(400);
        text.setManualValidation(true);
        text.setMaxLength(30);
        text.getElement().setAttribute("inputmode", "decimal");
        text.getElement().setAttribute("autocomplete", "off");
        text.setHelperText(Languages.text("owner.reading.format", register.digits(), register.decimals()));
        dial.addClassName("dial");
        dial.getElement().setAttribute("aria-hidden", "true");
        used.addClassName("reading-used");
        used.getElement().setAttribute("aria-live", "polite");
        question.addClassName("reading-question");
        question.getElement().setAttribute("role", "alert");
        question.setVisible(false);
        add(dial, text, used, question);
        paint("");
    }

    RegisterToRead register() {
        return register;
    }

    TextField text() {
        return text;
    }

    void show(String typed) {
        text.setValue(typed);
        paint(typed);
    }

    /** Draws the dial for what is typed now. */
    void paint(String typed) {
        dial.removeAll();
        for (var place : ReadingText.dial(typed, register.digits(), register.decimals())) {
            var box = new Span(place.digit());
            box.addClassNames("place", place.red() ? "place-red" : "place-black", place.typed() ? "typed" : "untyped");
            dial.add(box);
        }
    }

    /** The use that the value means; empty text when it cannot be said. */
    void used(String sentence) {
        used.setText(sentence);
    }

    void refuse(String message) {
        text.setErrorMessage(message);
        text.setInvalid(!message.isEmpty());
    }

    /** Asks whether an unusual value is right; the answer is kept, so nobody is asked twice. */
    void ask(String sentence, Runnable keep) {
        var yes = new Button(Languages.text("owner.reading.keep"), e -> {
            settle();
            keep.run();
        });
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var no = new Button(Languages.text("owner.reading.change"), e -> {
            settle();
            text.focus();
        });
        question.removeAll();
        question.add(new Paragraph(sentence), yes, no);
        question.setVisible(true);
    }

    void settle() {
        question.setVisible(false);
    }
}
