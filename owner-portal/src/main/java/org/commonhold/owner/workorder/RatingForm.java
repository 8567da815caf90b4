package org.commonhold.owner.workorder;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import org.commonhold.kernel.Rejected;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;
import org.jspecify.annotations.Nullable;

/** Is it fixed? One to five, with words if wanted. */
final class RatingForm extends Section {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1_000;

    private final ErrorSummary errors = new ErrorSummary();
    private final RadioButtonGroup<Integer> stars = new RadioButtonGroup<>(Languages.text("owner.rating.question"));
    private final TextArea words = new TextArea(Languages.text("owner.rating.words"));

    RatingForm(BiConsumer<Integer, String> rate) {
        addClassNames("panel", "rating");
        stars.setItems(1, 2, 3, 4, 5);
        stars.setItemLabelGenerator(n -> Languages.text("owner.rating." + n));
        words.setMaxLength(LONGEST);
        words.setManualValidation(true);
        errors.field("rating", stars);
        errors.field("text", words);
        var send = new Button(Languages.text("owner.rating.send"), e -> send(rate));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(errors, stars, words, send);
        form.addClassName("form");
        add(new H2(Languages.text("owner.rating.title")), form);
    }

    /** A rating that was given. */
    static Div given(int stars, @Nullable String words) {
        var given = new Div(new Paragraph(Languages.text("owner.rating." + stars)));
        if (words != null && !words.isBlank()) {
            given.add(new Paragraph(words));
        }
        return given;
    }

    private void send(BiConsumer<Integer, String> rate) {
        errors.clear();
        errors.require(stars, "owner.rating.missing");
        if (errors.show()) {
            return;
        }
        try {
            rate.accept(stars.getValue(), words.getValue());
        } catch (Rejected e) {
            errors.show(e);
        }
    }
}
