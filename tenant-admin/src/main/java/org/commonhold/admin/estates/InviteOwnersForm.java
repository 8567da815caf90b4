package org.commonhold.admin.estates;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.ToIntFunction;
import org.commonhold.kernel.Language;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Toasts;

/** Says how many owners wait for an invitation and sends all of them at once, in one language. */
final class InviteOwnersForm extends Div {

    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<Language> language = new RadioButtonGroup<>(Languages.text("admin.invite.language"));
    private final Paragraph waiting = new Paragraph();
    private final Button send = new Button();

    InviteOwnersForm(int count, List<Language> offered, ToIntFunction<Language> inviteAll) {
        addClassName("form");
        language.setItems(offered);
        language.setItemLabelGenerator(l -> Languages.text("admin.language." + l.name()));
        language.setValue(offered.get(0));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(e -> {
            Toasts.done(Languages.text("admin.owners.done", inviteAll.applyAsInt(language.getValue())));
            show(0);
        });
        add(waiting, language, send);
        show(count);
    }

    private void show(int count) {
        waiting.setText(Languages.text("admin.owners.waiting", count));
        send.setText(Languages.text("admin.owners.submit", count));
        language.setVisible(count > 0);
        send.setVisible(count > 0);
    }
}
