package org.commonhold.owner.workorder;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.UnaryOperator;
import org.commonhold.kernel.Rejected;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.FileField;
import org.commonhold.ui.Languages;
import org.commonhold.workorder.FaultPlace;

/** Place, words, photos, phone; what is typed goes into the draft at once. */
final class ReportForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 2_000;

    private final ErrorSummary errors = new ErrorSummary();
    private final Button send = new Button(Languages.text("owner.report.send"));

    /** @param report sends the draft; may be refused */
    ReportForm(ReportDraft draft, UnaryOperator<byte[]> cleanPhoto, Runnable report) {
        addClassName("form");
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        send.addClassName("main-action");
        send.setDisableOnClick(true);
        send.addClickListener(e -> submit(report));
        add(errors, place(draft), description(draft), FileField.photos(draft.photos(), cleanPhoto), phone(draft));
        add(new Paragraph(Languages.text("owner.report.promise")), send);
    }

    private void submit(Runnable report) {
        errors.clear();
        try {
            report.run();
        } catch (Rejected e) {
            errors.show(e);
        } finally {
            send.setEnabled(true);
        }
    }

    private static RadioButtonGroup<FaultPlace> place(ReportDraft draft) {
        var place = new RadioButtonGroup<FaultPlace>(Languages.text("owner.report.place"));
        place.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        place.setItems(FaultPlace.values());
        place.setItemLabelGenerator(p -> Languages.text("owner.place." + p.name()));
        place.setValue(draft.place());
        place.addValueChangeListener(e -> draft.place(e.getValue()));
        return place;
    }

    private TextArea description(ReportDraft draft) {
        var words = errors.field("description", new TextArea(Languages.text("owner.report.description")));
        words.setHelperText(Languages.text("owner.report.description.help"));
        words.setManualValidation(true);
        words.setMaxLength(LONGEST);
        words.setMinHeight("8em");
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValue(draft.description());
        words.addValueChangeListener(e -> draft.describe(e.getValue()));
        return words;
    }

    private TextField phone(ReportDraft draft) {
        var phone = errors.field("phone", new TextField(Languages.text("owner.report.phone")));
        phone.setHelperText(Languages.text("owner.report.phone.help"));
        phone.setManualValidation(true);
        phone.setMaxLength(40);
        phone.setAutocomplete(Autocomplete.TEL);
        phone.getElement().setAttribute("inputmode", "tel");
        phone.setValue(draft.phone());
        phone.addValueChangeListener(e -> draft.phone(e.getValue()));
        return phone;
    }
}
