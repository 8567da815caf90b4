package org.commonhold.estate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.NotFound;
import org.commonhold.kernel.Problem;
import org.commonhold.party.Parties;
import org.commonhold.party.PartyId;
import org.commonhold.party.PartyRejected;
import org.commonhold.party.PartyRow;
import org.commonhold.security.Access;
import org.commonhold.security.InviteUser;
import org.commonhold.security.Permission;
import org.commonhold.security.Role;
import org.commonhold.security.UserId;
import org.commonhold.security.UserState;
import org.commonhold.security.Users;
import org.commonhold.tenancy.Companies;

/** Owners are asked into the owner portal by e-mail; without an e-mail the office has to enter one first. */
@ApplicationScoped
@Transactional
public class OwnerInvitations {

    private final EstateStore store;
    private final Parties parties;
    private final Users users;
    private final Companies companies;
    private final Clock clock;

    @Inject
    OwnerInvitations(EstateStore store, Parties parties, Users users, Companies companies, Clock clock) {
        this.store = store;
        this.parties = parties;
        this.users = users;
        this.companies = companies;
        this.clock = clock;
    }

    /** Logins of these people: invited or active; who was never invited is absent. */
    public Map<PartyId, UserState> logins(Collection<PartyId> people) {
        Access.require(Permission.PEOPLE_VIEW);
        return store.logins(people.stream().map(PartyId::value).toList());
    }

    /** Invites one person, or again while no password is set; refused without an e-mail. */
    public UserId invite(PartyId party, Language language) {
        Access.require(Permission.OWNERS_INVITE);
        return invite(parties.party(party), language);
    }

    /** Invites all of today's owners of the account's unit that have an e-mail; refused when none has. */
    public List<UserId> invite(AccountId account, Language language) {
        Access.require(Permission.OWNERS_INVITE);
        if (!store.exists(account)) {
            throw new NotFound("account");
        }
        var invited = store.ownersOf(account, today()).stream()
                .map(id -> parties.party(new PartyId(id)))
                .filter(p -> p.email() != null)
                .map(p -> invite(p, language))
                .toList();
        if (invited.isEmpty()) {
            throw new PartyRejected(Problem.of("party.email.missing").at("email"));
        }
        return invited;
    }

    /** How many owners {@link #inviteAll} would invite, counted before equal addresses are put together. */
    public int waiting(EstateId estate) {
        Access.require(Permission.OWNERS_INVITE);
        if (!store.exists(estate)) {
            throw new NotFound("estate");
        }
        return store.uninvited(estate, today()).size();
    }

    /** Invites every owner in the estate with an e-mail and no login yet; one invitation for each address. How many. */
    public int inviteAll(EstateId estate, Language language) {
        Access.require(Permission.OWNERS_INVITE);
        if (!store.exists(estate)) {
            throw new NotFound("estate");
        }
        var addresses = new HashSet<String>();
        var people = store.uninvited(estate, today()).stream()
                .map(id -> parties.party(new PartyId(id)))
                .filter(p -> p.email() != null && addresses.add(p.email().toLowerCase(Locale.ROOT)))
                .toList();
        people.forEach(p -> invite(p, language));
        return people.size();
    }

    private UserId invite(PartyRow party, Language language) {
        if (party.email() == null) {
            throw new PartyRejected(Problem.of("party.email.missing").at("email"));
        }
        return users.invite(new InviteUser(
                party.email(),
                party.name(),
                language,
                Set.of(Role.OWNER),
                party.id().value()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), companies.current().timeZone());
    }
}
