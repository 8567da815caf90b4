package org.commonhold.server.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.commonhold.estate.OwnerInvitations;
import org.commonhold.party.Parties;
import org.commonhold.security.Actor;
import org.jspecify.annotations.Nullable;

/** The owners with an e-mail address are invited; most of them follow the link. */
@ApplicationScoped
class Residents {

    private static final int ALL = 10_000;

    /** How many are invited; making a password's hash costs a third of a second. */
    private static final int INVITED = 15;

    /** One in so many never gets round to it. */
    private static final int LAZY = 5;

    private final Parties parties;
    private final OwnerInvitations invitations;
    private final Recruiting recruiting;

    @Inject
    Residents(Parties parties, OwnerInvitations invitations, Recruiting recruiting) {
        this.parties = parties;
        this.invitations = invitations;
        this.recruiting = recruiting;
    }

    /** The owners who have a login now. */
    List<Actor> join(DemoCompany company, Staff staff) {
        var joined = new ArrayList<Actor>();
        var asked = staff.as("clerk", () -> parties.page("", 0, ALL)).stream()
                .filter(p -> p.email() != null)
                .sorted(Comparator.comparing(p -> number(p.email())))
                .limit(INVITED)
                .toList();
        for (var person : asked) {
            staff.as("clerk", () -> invitations.invite(person.id(), company.language()));
            if (asked.indexOf(person) % LAZY != LAZY - 1) {
                joined.add(recruiting.activated(staff.company(), Objects.requireNonNull(person.email())));
            }
        }
        return joined;
    }

    /** The shipped addresses are numbered by unit; sorted, they begin with the demo's owner. */
    private static int number(@Nullable String email) {
        return Integer.parseInt(Objects.requireNonNull(email).replaceAll("\\D", ""));
    }
}
