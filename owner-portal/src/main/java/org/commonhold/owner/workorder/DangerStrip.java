package org.commonhold.owner.workorder;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.commonhold.ui.Languages;
import org.jspecify.annotations.Nullable;

/** Danger now: the phone first, three steps to be safe, one button that asks nothing. */
final class DangerStrip extends Section {

    private static final long serialVersionUID = 1L;

    DangerStrip(@Nullable String phone, Runnable alarm) {
        addClassName("danger-strip");
        add(new H2(Languages.text("owner.danger.title")), new Paragraph(Languages.text("owner.danger.when")));
        if (phone != null) {
            var call = new Anchor(
                    "tel:" + phone.replaceAll("[^0-9+]", ""), Languages.text("owner.danger.call", unbroken(phone)));
            call.addClassNames("button-link", "button-danger");
            call.setRouterIgnore(true);
            add(call);
        }
        add(new OrderedList(
                new ListItem(Languages.text("owner.danger.step1")),
                new ListItem(Languages.text("owner.danger.step2")),
                new ListItem(Languages.text("owner.danger.step3"))));
        var button = new Button(Languages.text("owner.danger.alarm"), e -> alarm.run());
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        button.setDisableOnClick(true);
        add(button);
    }

    /** A number is read out in one piece. */
    private static String unbroken(String phone) {
        return phone.replace(' ', '\u00a0').replace('-', '\u2011');
    }
}
