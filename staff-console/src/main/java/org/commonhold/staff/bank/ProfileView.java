package org.commonhold.staff.bank;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.commonhold.bank.BankProfileId;
import org.commonhold.bank.BankProfiles;
import org.commonhold.bankfile.RegistryField;
import org.commonhold.bankfile.RegistryProfile;
import org.commonhold.security.Role;
import org.commonhold.staff.Address;
import org.commonhold.staff.Links;
import org.commonhold.staff.StaffShell;
import org.commonhold.ui.Formats;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Panel;
import org.commonhold.ui.PlainTable;
import org.commonhold.ui.Toasts;
import org.jspecify.annotations.Nullable;

/** How is this bank's registry read? Can be tried with some lines before it is kept. */
@Route(value = "staff/finance/bank/profiles/:bankProfile", layout = StaffShell.class)
@RouteAlias(value = BankLinks.NEW_PROFILE, layout = StaffShell.class)
@RolesAllowed({Role.Names.ADMIN, Role.Names.ACCOUNTANT})
@Dependent
public class ProfileView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BankProfiles profiles;
    private final Div preview = new Div();
    private String name = "";

    @Inject
    ProfileView(BankProfiles profiles) {
        this.profiles = profiles;
        addClassNames("page", "page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = new Address(event);
        if (address.path("bankProfile").isEmpty()) {
            show(null, "", usual());
        } else {
            var row = profiles.profile(new BankProfileId(address.id("bankProfile")));
            show(row.id(), row.name(), row.profile());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", name);
    }

    /** The columns that banks use most. */
    private static RegistryProfile usual() {
        return new RegistryProfile(
                "windows-1251",
                ";",
                0,
                "=",
                Map.of(RegistryField.DAY, 0, RegistryField.ACCOUNT, 5, RegistryField.AMOUNT, 9),
                "dd-MM-uuuu",
                ",",
                false);
    }

    private void show(@Nullable BankProfileId id, String called, RegistryProfile profile) {
        name = called.isEmpty() ? getTranslation("banking.profile.new") : called;
        var lines = new TextArea(getTranslation("banking.profile.lines"));
        lines.setHelperText(getTranslation("banking.profile.lines.help"));
        lines.setWidthFull();
        lines.setMaxLength(20_000);
        var form = new ProfileForm(called, profile);
        form.add(lines);
        form.button("banking.profile.try", false, (given, changed) -> preview(changed, lines.getValue()));
        form.button("banking.profile.save", true, (given, changed) -> save(id, given, changed));
        preview.removeAll();
        removeAll();
        add(new PageHeader(name).under(BankLinks.PROFILES, getTranslation("banking.profiles")), form, preview);
    }

    private void preview(RegistryProfile profile, String lines) {
        preview.removeAll();
        var entries = profiles.preview(profile, lines);
        var table = new PlainTable(
                getTranslation("banking.profile.preview"),
                Set.of(3),
                getTranslation("bankfile.field.DAY"),
                getTranslation("bankfile.field.ACCOUNT"),
                getTranslation("bankfile.field.NAME"),
                getTranslation("bankfile.field.AMOUNT"));
        entries.forEach(e -> table.row(
                Formats.date(e.bookedOn()),
                e.owner() == null ? "" : e.owner(),
                e.payer().name() == null ? "" : e.payer().name(),
                Formats.money(e.amount())));
        preview.add(new Panel(getTranslation("banking.profile.preview"), table));
    }

    private void save(@Nullable BankProfileId id, String given, RegistryProfile profile) {
        if (id == null) {
            profiles.add(given, profile);
        } else {
            profiles.change(id, given, profile);
        }
        Toasts.done(getTranslation("banking.profile.saved"));
        Links.go(BankLinks.PROFILES);
    }
}
