package org.commonhold.server.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.commonhold.estate.Estates;
import org.commonhold.estate.OwnerInvitations;
import org.commonhold.estate.UnitFilter;
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

    private final Estates estates;
    private final Parties parties;
    private final OwnerInvitations invitations;
    private final Recruiting recruiting;

    @Inject
    Residents(Estates estates, Parties parties, OwnerInvitations invitations, Recruiting recruiting) {
        this.estates = estates;
        this.parties = parties;
        this.invitations = invitations;
        this.recruiting = recruiting;
    }

    /** All homes of the company; the first of them with their owners signed in. */
    List<Home> join(DemoCompany company, Staff staff, Hands hands) {
        var logins = invited(company, staff, hands);
        var homes = new ArrayList<Home>();
        for (var unit : staff.as("clerk", () -> estates.units(UnitFilter.all(), 0, ALL))) {
            var details = staff.as("clerk", () -> estates.unit(unit.id()));
            var account = details.accounts().get(0);
            var owner = details.owners().stream()
                    .map(o -> o.email() == null ? null : logins.get(o.email()))
                    .filter(Objects::nonNull)
                    .findFirst();
            homes.add(new Home(
                    homes.size(), unit.id(), unit.building(), account.id(), account.number(), owner.orElse(null)));
        }
        return homes;
    }

    private Map<String, Actor> invited(DemoCompany company, Staff staff, Hands hands) {
        var logins = new ConcurrentHashMap<String, Actor>();
        var asked = staff.as("clerk", () -> parties.page("", 0, ALL)).stream()
                .filter(p -> p.email() != null)
                .sorted(Comparator.comparing(p -> number(p.email())))
                .limit(INVITED)
                .toList();
        var activations = new ArrayList<Runnable>();
        for (var person : asked) {
            var email = Objects.requireNonNull(person.email());
            staff.as("clerk", () -> invitations.invite(person.id(), company.language()));
            if (asked.indexOf(person) % LAZY != LAZY - 1) {
                activations.add(() -> logins.put(email, recruiting.activated(staff.company(), email)));
            }
        }
        hands.all(activations);
        return logins;
    }

    /** The shipped addresses are numbered by unit; sorted, they begin with the demo's owner. */
    private static int number(@Nullable String email) {
        return Integer.parseInt(Objects.requireNonNull(email).replaceAll("\\D", ""));
    }
}
