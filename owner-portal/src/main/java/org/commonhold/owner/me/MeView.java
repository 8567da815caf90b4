package org.commonhold.owner.me;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonhold.estate.AccountAccess;
import org.commonhold.estate.OwnedUnit;
import org.commonhold.owner.Blocks;
import org.commonhold.owner.OwnerPage;
import org.commonhold.owner.OwnerShell;
import org.commonhold.security.Role;
import org.commonhold.security.Users;
import org.commonhold.ui.Facts;
import org.commonhold.ui.Formats;
import org.commonhold.ui.LanguageSwitch;
import org.commonhold.ui.Panel;
import org.commonhold.ui.PlainTable;
import org.commonhold.ui.security.PortalSession;

/** The person: name, sign-in, homes with shares, language, the way out. */
@Route(value = "owner/me", layout = OwnerShell.class)
@Menu(title = "owner.nav.me", order = 5, icon = "vaadin:user")
@RolesAllowed({Role.Names.OWNER, Role.Names.OCCUPANT})
@Dependent
public class MeView extends OwnerPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Users users;
    private final transient AccountAccess access;
    private final transient PortalSession session;

    @Inject
    MeView(Users users, AccountAccess access, PortalSession session) {
        this.users = users;
        this.access = access;
        this.session = session;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin(text("owner.me.title"));
        add(Blocks.alive(this::person), Blocks.alive(this::homes));
        add(new Panel(text("ui.language.label"), new Paragraph(text("owner.me.language")), new LanguageSwitch()));
        add(new Button(text("ui.signOut"), e -> {
            var page = getUI().map(ui -> ui.getPage());
            session.signOut();
            page.ifPresent(p -> p.setLocation("/sign-in"));
        }));
    }

    private Component person() {
        var own = users.own();
        return new Panel(
                text("owner.me.person"),
                new Facts().fact(text("owner.me.name"), own.displayName()).fact(text("owner.me.email"), own.login()),
                new Paragraph(text("owner.me.wrong")));
    }

    private Component homes() {
        var shares = access.myShares().stream()
                .collect(Collectors.toMap(OwnedUnit::unit, OwnedUnit::share, BigDecimal::add));
        var table = new PlainTable(
                text("owner.me.homes.caption"),
                Set.of(1, 2),
                text("owner.home.one"),
                text("owner.me.area"),
                text("owner.me.share"));
        access.myUnits()
                .forEach(u -> table.row(
                        u.address(),
                        text("owner.me.area.value", Formats.number(u.area().stripTrailingZeros())),
                        shares.containsKey(u.id()) ? share(shares.get(u.id())) : text("owner.me.tenant")));
        return new Panel(text("owner.home.units"), table);
    }

    private static String share(BigDecimal share) {
        return text(
                "owner.me.share.value", Formats.number(share.movePointRight(2).stripTrailingZeros()));
    }
}
