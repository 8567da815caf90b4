package org.commonhold.staff.notice;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.commonhold.estate.Estates;
import org.commonhold.kernel.Rejected;
import org.commonhold.notice.Announcements;
import org.commonhold.notice.PublishAnnouncement;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;

/** What is announced to whom. */
final class NoticeForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField title = new TextField(Languages.text("service.notice.title"));
    private final TextArea body = new TextArea(Languages.text("service.notice.text"));
    private final AudienceField audience;
    private final Checkbox important = new Checkbox(Languages.text("service.notice.important"));
    private final ErrorSummary errors = new ErrorSummary();

    /** @param checked called when everything needed is there */
    NoticeForm(Estates estates, Announcements announcements, Runnable checked) {
        addClassName("form");
        audience = new AudienceField(estates, announcements);
        title.setMaxLength(200);
        body.setMinRows(6);
        body.setHelperText(Languages.text("service.notice.text.help"));
        important.setHelperText(Languages.text("service.notice.important.help"));
        errors.field("title", title);
        errors.field("body", body);
        errors.field("audience", audience.estate());
        var check = new Button(Languages.text("service.notice.check"), e -> {
            if (complete()) {
                checked.run();
            }
        });
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(errors, title, body, audience, important, check);
    }

    /** Words that lead here. */
    void begin(String heading, String text) {
        title.setValue(heading);
        body.setValue(text);
    }

    /** Whether nothing is missing; otherwise says what. */
    boolean complete() {
        errors.clear();
        errors.require(title, "notice.title.missing");
        errors.require(body, "notice.body.missing");
        errors.require(audience.estate(), "service.notice.audience.missing");
        return !errors.show();
    }

    void refused(Rejected rejected) {
        errors.show(rejected);
    }

    PublishAnnouncement command() {
        return new PublishAnnouncement(title.getValue(), body.getValue(), audience.value(), important.getValue());
    }

    String place() {
        return audience.name();
    }
}
