package org.commonhold.owner.autopay;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URL;
import org.commonhold.autopay.AutopayDetails;
import org.commonhold.autopay.AutopayRejected;
import org.commonhold.autopay.AutopayState;
import org.commonhold.autopay.Autopays;
import org.commonhold.estate.AccountRef;
import org.commonhold.gateway.GatewayRejected;
import org.commonhold.gateway.Gateways;
import org.commonhold.kernel.Money;
import org.commonhold.owner.OwnAccounts;
import org.commonhold.owner.OwnerLinks;
import org.commonhold.owner.OwnerPage;
import org.commonhold.owner.OwnerShell;
import org.commonhold.security.Role;
import org.commonhold.today.OwnerMoney;
import org.commonhold.ui.StateView;
import org.commonhold.ui.Toasts;
import org.jspecify.annotations.Nullable;

/** Must I think of it each month? What is taken from the saved card by itself, when, and how to end it. */
@Route(value = "owner/money/autopay", layout = OwnerShell.class)
@RolesAllowed({Role.Names.OWNER, Role.Names.OCCUPANT})
@Dependent
public class AutopayView extends OwnerPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient OwnAccounts accounts;
    private final transient Autopays autopays;
    private final transient OwnerMoney money;
    private final transient Gateways gateways;

    @Inject
    AutopayView(OwnAccounts accounts, Autopays autopays, OwnerMoney money, Gateways gateways) {
        this.accounts = accounts;
        this.autopays = autopays;
        this.money = money;
        this.gateways = gateways;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        accounts.chosen(event).ifPresentOrElse(this::show, () -> {
            heading(null);
            add(accounts.choice(OwnerLinks.AUTOPAY));
        });
    }

    private void heading(@Nullable AccountRef account) {
        var back = account == null ? OwnerLinks.MONEY : OwnerLinks.of(OwnerLinks.MONEY, account.id());
        begin(text("owner.autopay.title")).under(back, text("owner.money.title"));
    }

    private void show(AccountRef account) {
        heading(account);
        add(accounts.line(account, OwnerLinks.AUTOPAY));
        if (!gateways.takesCards()) {
            add(StateView.empty(text("owner.autopay.none.title"), text("owner.autopay.none.text")));
            return;
        }
        var details = autopays.of(account.id());
        details.ifPresent(d -> {
            add(new AutopayPanel(d));
            if (d.autopay().state() != AutopayState.STOPPED) {
                add(stop(account));
            }
        });
        form(account, details.map(AutopayDetails::usual).orElse(null), details.isPresent());
    }

    private void form(AccountRef account, @Nullable Money usual, boolean change) {
        var form = new AutopayForm(money.of(account.id()).balance().currency(), usual);
        var set = new Button(text("owner.autopay.set"), e -> set(account, form, e.getSource()));
        set.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        set.addClassName("main-action");
        set.setDisableOnClick(true);
        add(new H2(text(change ? "owner.autopay.change" : "owner.autopay.new")));
        if (!change) {
            add(new Paragraph(text("owner.autopay.intro")));
        }
        add(form, set);
    }

    /** The owner comes back to the host that is open now, where the session is. */
    private void set(AccountRef account, AutopayForm form, Button button) {
        UI.getCurrent().getPage().fetchCurrentURL(here -> {
            try {
                form.command(account.id(), back(account, here)).ifPresent(command -> {
                    var page = autopays.set(command).autopay().setupUrl();
                    if (page != null) {
                        UI.getCurrent().getPage().setLocation(page);
                    }
                });
            } catch (AutopayRejected | GatewayRejected e) {
                form.refuse(e);
            } finally {
                button.setEnabled(true);
            }
        });
    }

    private static String back(AccountRef account, URL here) {
        return here.getProtocol() + "://" + here.getAuthority() + OwnerLinks.of(OwnerLinks.AUTOPAY, account.id());
    }

    private Button stop(AccountRef account) {
        var stop = new Button(text("owner.autopay.stop"), e -> {
            autopays.stop(account.id());
            Toasts.done(text("owner.autopay.stopped"));
            show(account);
        });
        stop.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        return stop;
    }
}
