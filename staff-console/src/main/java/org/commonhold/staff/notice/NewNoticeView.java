package org.commonhold.staff.notice;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.estate.Estates;
import org.commonhold.kernel.Rejected;
import org.commonhold.notice.Announcements;
import org.commonhold.security.Role;
import org.commonhold.staff.StaffShell;
import org.commonhold.ui.CheckAnswers;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Panel;
import org.commonhold.ui.Toasts;

/** Writes an announcement, shows on a check page whom it reaches, and publishes it. */
@Route(value = NewNoticeView.ROUTE, layout = StaffShell.class)
@RolesAllowed({Role.Names.ADMIN, Role.Names.DISPATCHER, Role.Names.CLERK})
@Dependent
public class NewNoticeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = NoticeNavigation.NOTICES + "/new";
    private static final long serialVersionUID = 1L;
    private static final String WRITE = ROUTE + "?step=write";

    private final transient Announcements announcements;
    private final NoticeForm form;

    @Inject
    NewNoticeView(Announcements announcements, Estates estates) {
        this.announcements = announcements;
        form = new NoticeForm(estates, announcements, () -> open("check"));
        addClassNames("page", "page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        query.getSingleParameter("title")
                .ifPresent(t -> form.begin(t, query.getSingleParameter("text").orElse("")));
        var wanted = query.getSingleParameter("step").orElse("write");
        removeAll();
        if ("check".equals(wanted) && form.complete()) {
            check();
        } else {
            add(header("service.notice.new.title"), form);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("service.notice.new.title"));
    }

    private PageHeader header(String title) {
        return new PageHeader(getTranslation(title))
                .under(NoticeNavigation.NOTICES, getTranslation("service.notices.title"));
    }

    private void check() {
        var command = form.command();
        var count = announcements.audienceCount(command.audience());
        var body = new Paragraph(command.body());
        body.addClassName("told");
        var answers = new CheckAnswers()
                .answer(getTranslation("service.notice.title"), command.title(), WRITE)
                .answer(getTranslation("service.notice.audience"), form.place(), WRITE)
                .answer(
                        getTranslation("service.notice.reaches"),
                        getTranslation("service.notice.count", count.units(), count.people()))
                .answer(
                        getTranslation("service.notice.important"),
                        getTranslation(command.important() ? "service.yes" : "service.no"),
                        WRITE);
        var publish = new Button(getTranslation("service.notice.publish"), e -> publish());
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var change = new Button(getTranslation("service.notice.back"), e -> open("write"));
        var actions = new Div(publish, change);
        actions.addClassName("row-actions");
        add(header("service.notice.check.title"), answers);
        add(new Panel(getTranslation("service.notice.text"), body));
        if (count.withoutChannel() > 0) {
            add(new Paragraph(getTranslation("service.notice.withoutChannel", count.withoutChannel())));
        }
        add(new Paragraph(getTranslation("service.notice.final")), actions);
    }

    private void publish() {
        try {
            var id = announcements.publish(form.command());
            Toasts.done(getTranslation("service.notice.done"));
            getUI().ifPresent(ui -> ui.navigate(NoticeView.class, NoticeNavigation.parameters(id)));
        } catch (Rejected e) {
            open("write");
            form.refused(e);
        }
    }

    private void open(String step) {
        getUI().ifPresent(ui -> ui.navigate(NewNoticeView.class, QueryParameters.of("step", step)));
    }
}
