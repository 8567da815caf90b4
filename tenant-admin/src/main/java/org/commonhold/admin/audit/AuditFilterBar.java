package org.commonhold.admin.audit;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.commonhold.audit.AuditFilter;
import org.commonhold.ui.DayField;
import org.commonhold.ui.Languages;

/** Person, act, first and last day. */
final class AuditFilterBar extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField actor = new TextField(Languages.text("admin.audit.actor"));
    private final ComboBox<String> action = new ComboBox<>(Languages.text("admin.audit.action"));
    private final DayField from = new DayField(Languages.text("admin.audit.from"));
    private final DayField to = new DayField(Languages.text("admin.audit.to"));

    AuditFilterBar(AuditFilter current, List<String> actions, Consumer<AuditFilter> chosen) {
        addClassName("filter-bar");
        action.setItems(actions);
        action.setItemLabelGenerator(AuditWords::action);
        action.setClearButtonVisible(true);
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        actor.setValue(current.actor() == null ? "" : current.actor());
        action.setValue(current.action());
        from.setValue(current.from());
        to.setValue(current.to());
        var apply = new Button(Languages.text("admin.audit.apply"), e -> chosen.accept(filter()));
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        apply.addClickShortcut(Key.ENTER);
        var clear = new Button(Languages.text("admin.audit.clear"), e -> chosen.accept(AuditFilter.all()));
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(actor, action, from, to, apply, clear);
    }

    private AuditFilter filter() {
        var name = actor.getValue().strip();
        return new AuditFilter(name.isEmpty() ? null : name, action.getValue(), from.getValue(), to.getValue());
    }
}
