package org.commonhold.admin.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.admin.AdminShell;
import org.commonhold.admin.PathIds;
import org.commonhold.admin.RoleWords;
import org.commonhold.kernel.Rejected;
import org.commonhold.security.Employees;
import org.commonhold.security.Role;
import org.commonhold.security.UserId;
import org.commonhold.security.UserRow;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Facts;
import org.commonhold.ui.Formats;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Panel;
import org.commonhold.ui.Toasts;

/** One employee: invite again, switch off, switch on. */
@Route(value = "admin/people/:person", layout = AdminShell.class)
@RolesAllowed(Role.Names.ADMIN)
@Dependent
public class PersonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Employees employees;
    private final transient Companies companies;
    private final ErrorSummary errors = new ErrorSummary();
    private String name = "";

    @Inject
    PersonView(Employees employees, Companies companies) {
        this.employees = employees;
        this.companies = companies;
        addClassNames("page", "page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new UserId(PathIds.number(event, "person")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", name);
    }

    private void show(UserId id) {
        var person = employees.employee(id);
        name = person.displayName();
        removeAll();
        add(new PageHeader(name).under("admin/people", getTranslation("admin.people.title")), errors);
        var last = person.lastSignInAt() == null
                ? getTranslation("admin.people.never")
                : Formats.dateTime(person.lastSignInAt(), companies.current().timeZone());
        add(new Facts()
                .fact(getTranslation("admin.invite.email"), person.login())
                .fact(getTranslation("admin.people.roles"), RoleWords.of(person.roles()))
                .fact(getTranslation("admin.people.state"), RoleWords.badge(person.state()))
                .fact(getTranslation("admin.people.lastSignIn"), last));
        add(access(person));
    }

    private Panel access(UserRow person) {
        var panel = new Panel(getTranslation("admin.person.access"));
        panel.add(new Paragraph(
                getTranslation("admin.person.text." + person.state().name())));
        switch (person.state()) {
            case INVITED -> {
                panel.add(button("admin.person.inviteAgain", ButtonVariant.LUMO_PRIMARY, () -> {
                    employees.inviteAgain(person.id());
                    Toasts.done(getTranslation("admin.invite.done", person.login()));
                }));
                panel.add(deactivation(person));
            }
            case ACTIVE -> panel.add(deactivation(person));
            case DISABLED ->
                panel.add(button("admin.person.reactivate", ButtonVariant.LUMO_PRIMARY, () -> {
                    employees.reactivate(person.id());
                    Toasts.done(getTranslation("admin.person.reactivated", person.displayName()));
                    show(person.id());
                }));
        }
        return panel;
    }

    private Button deactivation(UserRow person) {
        return button("admin.person.deactivate", ButtonVariant.LUMO_ERROR, () -> {
            var dialog = new ConfirmDialog(
                    getTranslation("admin.person.deactivate.title", person.displayName()),
                    getTranslation("admin.person.deactivate.text"),
                    getTranslation("admin.person.deactivate"),
                    e -> refused(() -> {
                        employees.deactivate(person.id());
                        Toasts.done(getTranslation("admin.person.deactivated", person.displayName()));
                        show(person.id());
                    }));
            dialog.setConfirmButtonTheme("primary error");
            dialog.setCancelable(true);
            dialog.setCancelText(getTranslation("admin.cancel"));
            dialog.open();
        });
    }

    private Button button(String key, ButtonVariant variant, Runnable act) {
        var button = new Button(getTranslation(key), e -> refused(act));
        button.addThemeVariants(variant);
        return button;
    }

    private void refused(Runnable act) {
        errors.clear();
        try {
            act.run();
        } catch (Rejected e) {
            errors.show(e);
        }
    }
}
