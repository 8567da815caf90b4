package org.commonhold.staff.units;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.commonhold.estate.EstateRow;
import org.commonhold.estate.Estates;
import org.commonhold.estate.OwnerInvitations;
import org.commonhold.security.CurrentActor;
import org.commonhold.security.Permission;
import org.commonhold.tenancy.Companies;
import org.commonhold.ui.Languages;
import org.commonhold.ui.Toasts;

/** The estates, each with its size and the owners who wait for an invitation. */
@Dependent
class EstatePanels {

    private final Estates estates;
    private final OwnerInvitations invitations;
    private final Companies companies;

    @Inject
    EstatePanels(Estates estates, OwnerInvitations invitations, Companies companies) {
        this.estates = estates;
        this.invitations = invitations;
        this.companies = companies;
    }

    void show(Div target) {
        var cards = new Div();
        cards.addClassName("cards");
        estates.estates().forEach(estate -> cards.add(card(estate)));
        target.add(cards);
    }

    private Div card(EstateRow estate) {
        var id = estate.id();
        var card = new Div(
                new H3(new Anchor("staff/find?estate=" + id.value(), estate.name())),
                new Span(Languages.text("staff.estate.size", estate.buildings(), estate.units())));
        card.addClassName("card");
        if (CurrentActor.require().may(Permission.OWNERS_INVITE)) {
            addInvitation(card, estate);
        }
        return card;
    }

    private void addInvitation(Div card, EstateRow estate) {
        var waiting = invitations.waiting(estate.id());
        if (waiting == 0) {
            card.add(new Span(Languages.text("staff.estate.allInvited")));
            return;
        }
        var button = new Button(Languages.text("staff.estate.invite", waiting), e -> ask(estate, waiting));
        card.add(new Span(Languages.text("staff.estate.waiting", waiting)), button);
    }

    private void ask(EstateRow estate, int waiting) {
        new ConfirmDialog(
                        Languages.text("staff.estate.invite.title", estate.name()),
                        Languages.text("staff.estate.invite.text", waiting),
                        Languages.text("staff.estate.invite", waiting),
                        e -> invite(estate),
                        Languages.text("staff.cancel"),
                        e -> e.getSource().close())
                .open();
    }

    private void invite(EstateRow estate) {
        var sent = invitations.inviteAll(estate.id(), companies.current().language());
        Toasts.done(Languages.text("staff.estate.invite.done", sent));
        com.vaadin.flow.component.UI.getCurrent().refreshCurrentRoute(false);
    }
}
