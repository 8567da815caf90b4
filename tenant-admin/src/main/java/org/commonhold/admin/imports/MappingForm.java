package org.commonhold.admin.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.commonhold.columns.Fields;
import org.commonhold.kernel.Rejected;
import org.commonhold.onboarding.ImportDetails;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Panel;

/** Which column holds what: the proposal by the header, each field to be changed, with the first rows beside it. */
final class MappingForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ImportDetails details;
    private final Map<String, ComboBox<Integer>> fields = new LinkedHashMap<>();
    private final ErrorSummary errors = new ErrorSummary();

    MappingForm(ImportDetails details, Consumer<Map<String, Integer>> send) {
        this.details = details;
        addClassName("mapping");
        add(new Paragraph(Languages.text("admin.map.text", details.mapping().size())), errors);
        var plain = new Panel(Languages.text("admin.map.units"));
        for (var field : Fields.all()) {
            if (Fields.meterOf(field) == 0) {
                plain.add(line(field));
            }
        }
        add(plain, meters(), unused());
        var submit = new Button(Languages.text("admin.map.submit"), e -> submit(send));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(submit);
    }

    private Panel meters() {
        var panel = new Panel(Languages.text("admin.map.meters"));
        for (int n = 1; n <= Fields.MAX_METERS; n++) {
            int number = n;
            var lines = Fields.all().stream()
                    .filter(f -> Fields.meterOf(f) == number)
                    .map(this::line)
                    .toList();
            var known = details.mapping().keySet().stream().anyMatch(f -> Fields.meterOf(f) == number);
            var group = new Details(Languages.text("admin.map.meter", n));
            lines.forEach(group::add);
            group.setOpened(known);
            panel.add(group);
        }
        return panel;
    }

    /** Columns of the sheet that no field takes: named, because what is left out should be known. */
    private Paragraph unused() {
        var left = new ArrayList<String>();
        for (int i = 0; i < details.sample().columns().size(); i++) {
            if (!details.mapping().containsValue(i)) {
                left.add(SheetColumn.name(details.sample(), i));
            }
        }
        var text = new Paragraph(Languages.text("admin.map.unused", String.join(", ", left)));
        text.setVisible(!left.isEmpty());
        return text;
    }

    private Div line(String field) {
        var choice = new ComboBox<Integer>(Languages.text("onboarding.field." + field));
        choice.setItems(
                IntStream.range(0, details.sample().columns().size()).boxed().toList());
        choice.setItemLabelGenerator(i -> SheetColumn.name(details.sample(), i));
        choice.setClearButtonVisible(!Fields.isRequired(field));
        choice.setRequiredIndicatorVisible(Fields.isRequired(field));
        choice.setPlaceholder(Languages.text("admin.map.none"));
        choice.setManualValidation(true);
        var sample = new Div();
        sample.addClassName("mapping-sample");
        choice.addValueChangeListener(e -> sample.setText(sample(e.getValue())));
        choice.setValue(details.mapping().get(field));
        fields.put(field, choice);
        errors.field(field, choice);
        var line = new Div(choice, sample);
        line.addClassName("mapping-line");
        return line;
    }

    private String sample(@org.jspecify.annotations.Nullable Integer column) {
        return column == null ? "" : String.join(" · ", SheetColumn.samples(details.sample(), column));
    }

    private void submit(Consumer<Map<String, Integer>> send) {
        errors.clear();
        var columns = new LinkedHashMap<String, Integer>();
        fields.forEach((field, choice) -> choice.getOptionalValue().ifPresent(c -> columns.put(field, c)));
        try {
            send.accept(columns);
        } catch (Rejected e) {
            errors.show(e);
        }
    }
}
