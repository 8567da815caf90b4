package org.commonhold.staff.units;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import org.commonhold.estate.AccountRef;
import org.commonhold.estate.OwnerInvitations;
import org.commonhold.estate.UnitDetails;
import org.commonhold.party.Parties;
import org.commonhold.party.PartyId;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;
import org.commonhold.security.UserState;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.Facts;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Panel;
import org.commonhold.ui.StatusBadge;
import org.commonhold.ui.StatusBadge.Tone;
import org.commonhold.ui.Toasts;
import org.jspecify.annotations.Nullable;

/** Who owns the unit, how they are reached, whether they can sign in; and who lives there. */
@Dependent
class PeopleTab implements AccountTab {

    private final OwnerInvitations invitations;
    private final Parties parties;
    private final Companies companies;

    @Inject
    PeopleTab(OwnerInvitations invitations, Parties parties, Companies companies) {
        this.invitations = invitations;
        this.parties = parties;
        this.companies = companies;
    }

    @Override
    public Component show(AccountRef account, UnitDetails unit) {
        var logins = invitations.logins(
                unit.owners().stream().map(UnitDetails.Owner::party).toList());
        var people = new Div();
        people.addClassName("two-columns");
        unit.owners().forEach(owner -> people.add(owner(owner, logins)));
        unit.occupants()
                .forEach(o -> people.add(new Panel(
                        o.name(),
                        new Facts()
                                .fact(
                                        Languages.text("staff.person.role"),
                                        Languages.text(
                                                "estate.occupant." + o.role().name()))
                                .fact(Languages.text("staff.person.since"), Formats.date(o.since())))));
        return people;
    }

    private Panel owner(UnitDetails.Owner owner, Map<PartyId, UserState> logins) {
        var login = logins.get(owner.party());
        var facts = new Facts()
                .fact(Languages.text("staff.person.role"), Languages.text("staff.person.owner"))
                .fact(
                        Languages.text("staff.person.share"),
                        Formats.number(owner.share()
                                        .multiply(BigDecimal.valueOf(100))
                                        .stripTrailingZeros()) + "\u00a0%")
                .fact(Languages.text("staff.person.since"), Formats.date(owner.since()))
                .fact(Languages.text("staff.person.email"), contact("mailto:", owner.email()))
                .fact(Languages.text("staff.person.phone"), contact("tel:", owner.phone()))
                .fact(Languages.text("staff.person.login"), badge(login));
        var panel = new Panel(owner.name(), facts);
        if (CurrentActor.require().may(Permission.OWNERS_INVITE)) {
            panel.add(actions(owner, login));
        }
        return panel;
    }

    private Div actions(UnitDetails.Owner owner, @Nullable UserState login) {
        var actions = new Div();
        actions.addClassName("row-actions");
        if (login != UserState.ACTIVE && owner.email() != null) {
            var invite = new Button(
                    Languages.text(login == null ? "staff.person.invite" : "staff.person.inviteAgain"),
                    e -> invite(owner));
            invite.setDisableOnClick(true);
            actions.add(invite);
        }
        actions.add(new Button(Languages.text("staff.person.contact"), e -> new ContactDialog(owner, parties).open()));
        return actions;
    }

    private void invite(UnitDetails.Owner owner) {
        invitations.invite(owner.party(), companies.current().language());
        Toasts.done(Languages.text("staff.person.invited", String.valueOf(owner.email())));
        com.vaadin.flow.component.UI.getCurrent().refreshCurrentRoute(false);
    }

    private static StatusBadge badge(@Nullable UserState login) {
        var tone = login == UserState.ACTIVE ? Tone.GREEN : login == UserState.INVITED ? Tone.BLUE : Tone.GREY;
        return new StatusBadge(Languages.text("staff.person.login." + (login == null ? "NONE" : login.name())), tone);
    }

    private static Component contact(String scheme, @Nullable String value) {
        if (value == null) {
            return new Span(Languages.text("staff.person.unknown"));
        }
        var link = new Anchor(scheme + value.replace(" ", ""), value);
        link.setRouterIgnore(true);
        return link;
    }
}
