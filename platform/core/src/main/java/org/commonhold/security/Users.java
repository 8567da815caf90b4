package org.commonhold.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonhold.kernel.NotFound;
import org.commonhold.kernel.Problem;

/** The logins of a company: invited by e-mail, activated by setting a password. */
@ApplicationScoped
@Transactional
public class Users {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,120}\\.[^@\\s.]{2,}");

    private static final int MAX_NAME = 200;

    private final UserStore store;
    private final Event<UserInvited> invited;
    private final Event<SecurityAct> acts;
    private final Clock clock;

    @Inject
    Users(UserStore store, Event<UserInvited> invited, Event<SecurityAct> acts, Clock clock) {
        this.store = store;
        this.invited = invited;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Invites an employee, owner or occupant; owners and occupants may be invited by a clerk. Inviting an e-mail address
     * again adds the roles and, while no password is set, sends a new link; an active login gets no second link.
     */
    public UserId invite(InviteUser command) {
        var resident = command.party() != null && command.roles().stream().allMatch(Users::residential);
        Access.require(resident ? Permission.OWNERS_INVITE : Permission.USERS_MANAGE);
        var login = command.email().strip().toLowerCase(Locale.ROOT);
        if (!EMAIL.matcher(login).matches()) {
            throw new UserRejected(
                    Problem.of("security.email.malformed", command.email()).at("email"));
        }
        if (command.displayName().isBlank()) {
            throw new UserRejected(Problem.of("security.displayName.missing").at("displayName"));
        }
        if (command.displayName().length() > MAX_NAME) {
            throw new UserRejected(
                    Problem.of("security.displayName.long", MAX_NAME).at("displayName"));
        }
        if (command.roles().isEmpty() || command.roles().contains(Role.OPERATOR)) {
            throw new UserRejected(Problem.of("security.roles.missing").at("roles"));
        }
        var user = store.byLogin(login).orElse(null);
        if (user == null) {
            user = new UserAccount(command, login, clock.instant());
            store.add(user);
        } else if (command.party() != null
                && user.partyId() != null
                && !command.party().equals(user.partyId())) {
            throw new UserRejected(Problem.of("security.email.taken", login).at("email"));
        } else {
            user.extend(command.roles(), command.party());
        }
        if (user.state() == UserState.INVITED) {
            sendLink(user, command);
        }
        acts.fire(new SecurityAct("security.user.invited", "User", user.id(), login + ": " + named(command.roles())));
        return new UserId(user.id());
    }

    /** All logins of the company by name. */
    public List<UserRow> list() {
        Access.require(Permission.USERS_MANAGE);
        return store.users().stream().map(UserAccount::row).toList();
    }

    /** Active logins with the technician role, for the dispatcher. */
    public List<UserRow> technicians() {
        Access.require(Permission.WORK_ORDERS_DISPATCH);
        return store.users().stream()
                .map(UserAccount::row)
                .filter(u -> u.roles().contains(Role.TECHNICIAN) && u.state() == UserState.ACTIVE)
                .toList();
    }

    /** The actor's own login, for people who sign in with one. */
    public UserRow own() {
        var id = CurrentActor.require().id();
        if (id == null || CurrentActor.require().kind() != Actor.Kind.PERSON) {
            throw new NotFound("user");
        }
        return store.user(new UserId(id)).row();
    }

    /** Name of a login of this company. */
    public String displayName(UserId id) {
        return store.user(id).row().displayName();
    }

    private void sendLink(UserAccount user, InviteUser command) {
        var token = Secrets.token(128);
        var invitation = new Invitation(user.id(), Secrets.sha256(token), clock.instant());
        store.add(invitation);
        invited.fire(new UserInvited(
                new UserId(user.id()),
                user.login(),
                command.displayName(),
                command.language(),
                token,
                invitation.expiresAt()));
    }

    private static String named(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining(", "));
    }

    private static boolean residential(Role role) {
        return role == Role.OWNER || role == Role.OCCUPANT;
    }
}
