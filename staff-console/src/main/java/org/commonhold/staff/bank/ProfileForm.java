package org.commonhold.staff.bank;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.commonhold.bankfile.RegistryField;
import org.commonhold.bankfile.RegistryProfile;
import org.commonhold.kernel.Rejected;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;

/** How a registry is written: text, lines, columns counted from 1, days and sums. */
final class ProfileForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final String TAB = "\t";
    private static final String TAB_SHOWN = "TAB";

    private final ErrorSummary errors = new ErrorSummary();
    private final TextField name = new TextField(Languages.text("banking.profile.name"));
    private final ComboBox<String> encoding = new ComboBox<>(Languages.text("banking.profile.encoding"));
    private final ComboBox<String> separator = new ComboBox<>(Languages.text("banking.profile.separator"));
    private final IntegerField headerLines = new IntegerField(Languages.text("banking.profile.headerLines"));
    private final TextField trailer = new TextField(Languages.text("banking.profile.trailer"));
    private final TextField dayPattern = new TextField(Languages.text("banking.profile.dayPattern"));
    private final ComboBox<String> decimalMark = new ComboBox<>(Languages.text("banking.profile.decimalMark"));
    private final Checkbox net = new Checkbox(Languages.text("banking.profile.net"));
    private final Map<RegistryField, IntegerField> columns = new EnumMap<>(RegistryField.class);

    ProfileForm(String called, RegistryProfile profile) {
        addClassName("form");
        encoding.setItems("windows-1251", "UTF-8", "IBM866", "KOI8-R");
        separator.setItems(";", "|", ",", TAB_SHOWN);
        separator.setAllowCustomValue(true);
        separator.addCustomValueSetListener(e -> separator.setValue(e.getDetail()));
        decimalMark.setItems(",", ".");
        trailer.setHelperText(Languages.text("banking.profile.trailer.help"));
        dayPattern.setHelperText(Languages.text("banking.profile.dayPattern.help"));
        errors.field("name", name);
        errors.field("encoding", encoding);
        errors.field("separator", separator);
        errors.field("headerLines", headerLines);
        errors.field("trailer", trailer);
        errors.field("dayPattern", dayPattern);
        errors.field("decimalMark", decimalMark);
        errors.field("net", net);
        var places = new Div();
        places.addClassName("field-row");
        for (var field : RegistryField.values()) {
            var column = new IntegerField(Languages.text("bankfile.field." + field.name()));
            column.setMin(1);
            column.setMax(100);
            columns.put(field, column);
            places.add(column);
        }
        errors.field("columns", Objects.requireNonNull(columns.get(RegistryField.DAY)));
        show(called, profile);
        add(
                errors,
                name,
                encoding,
                separator,
                headerLines,
                trailer,
                new H2(Languages.text("banking.profile.columns")),
                places,
                dayPattern,
                decimalMark,
                net);
    }

    /** A button that sends what the form says; a refusal is shown at its field. */
    void button(String key, boolean main, BiConsumer<String, RegistryProfile> send) {
        var button = new Button(Languages.text(key), e -> {
            errors.clear();
            try {
                send.accept(name.getValue(), profile());
            } catch (Rejected refused) {
                errors.show(refused);
            }
        });
        if (main) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        add(button);
    }

    private void show(String called, RegistryProfile profile) {
        name.setValue(called);
        encoding.setValue(profile.encoding());
        separator.setValue(profile.separator().equals(TAB) ? TAB_SHOWN : profile.separator());
        headerLines.setValue(profile.headerLines());
        trailer.setValue(profile.trailer());
        dayPattern.setValue(profile.dayPattern());
        decimalMark.setValue(profile.decimalMark());
        net.setValue(profile.net());
        profile.columns().forEach((field, column) -> Objects.requireNonNull(columns.get(field))
                .setValue(column + 1));
    }

    private RegistryProfile profile() {
        var places = new EnumMap<RegistryField, Integer>(RegistryField.class);
        columns.forEach((field, column) -> {
            if (!column.isEmpty()) {
                places.put(field, column.getValue() - 1);
            }
        });
        var sign = text(separator);
        return new RegistryProfile(
                text(encoding),
                sign.equals(TAB_SHOWN) ? TAB : sign,
                headerLines.isEmpty() ? -1 : headerLines.getValue(),
                trailer.getValue(),
                places,
                dayPattern.getValue(),
                text(decimalMark),
                net.getValue());
    }

    private static String text(ComboBox<String> field) {
        return field.isEmpty() ? "" : field.getValue();
    }
}
