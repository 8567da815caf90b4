package org.commonhold.admin.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.admin.AdminShell;
import org.commonhold.metering.SubmissionWindows;
import org.commonhold.metering.WindowDays;
import org.commonhold.security.CompanySettings;
import org.commonhold.security.Role;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Panel;

/** By which rules, from when? The days for readings, and the phone that residents are shown. */
@Route(value = "admin/settings", layout = AdminShell.class)
@Menu(title = "admin.nav.settings", order = 5, icon = "vaadin:cog")
@RolesAllowed(Role.Names.ADMIN)
@Dependent
public class SettingsView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient SubmissionWindows windows;
    private final WindowList history = new WindowList();

    @Inject
    SettingsView(
            SubmissionWindows windows,
            CompanySettings settings,
            PolicyPanel policy,
            RefundPolicyPanel refunds,
            Companies companies) {
        this.windows = windows;
        addClassName("page");
        add(new PageHeader(getTranslation("admin.settings.title")));
        add(new Panel(getTranslation("admin.window.title"), history, new WindowForm(this::set)));
        add(new Panel(getTranslation("admin.policy.title"), policy.show()));
        add(new Panel(getTranslation("admin.refunds.title"), refunds.show()));
        var phone = companies.current().phone();
        add(new Panel(
                getTranslation("admin.phone.title"), new PhoneForm(phone == null ? "" : phone, settings::changePhone)));
        history.show(windows.history(), windows.current());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("admin.settings.title"));
    }

    private void set(WindowDays days) {
        windows.set(days.fromDay(), days.toDay(), days.validFrom());
        history.show(windows.history(), windows.current());
    }
}
