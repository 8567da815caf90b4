package org.commonhold.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.commonhold.kernel.Problem;

/** Who works for the company: their logins are switched off when they leave and on when they come back. */
@ApplicationScoped
@Transactional
public class Employees {

    private final UserStore store;
    private final Users users;
    private final Event<SecurityAct> acts;

    @Inject
    Employees(UserStore store, Users users, Event<SecurityAct> acts) {
        this.store = store;
        this.users = users;
        this.acts = acts;
    }

    /** Logins with a role beyond owner and occupant, by name. */
    public List<UserRow> list() {
        return users.list().stream().filter(UserRow::employed).toList();
    }

    /** One of them. */
    public UserRow employee(UserId id) {
        Access.require(Permission.USERS_MANAGE);
        return store.user(id).row();
    }

    /** Sends a new link to somebody who has not set a password yet; refused for others. */
    public void inviteAgain(UserId id) {
        Access.require(Permission.USERS_MANAGE);
        var row = store.user(id).row();
        if (row.state() != UserState.INVITED) {
            throw new UserRejected(Problem.of("security.invite.active", row.displayName()));
        }
        users.invite(new InviteUser(row.login(), row.displayName(), row.language(), row.roles(), null));
    }

    /** From now on the login is refused; the last active administrator cannot be switched off. */
    public void deactivate(UserId id) {
        Access.require(Permission.USERS_MANAGE);
        var user = store.user(id);
        var administrators = store.administratorsLocked();
        if (administrators.size() == 1 && administrators.get(0).id() == user.id()) {
            throw new UserRejected(Problem.of("security.admin.last"));
        }
        user.disable();
        acts.fire(new SecurityAct("security.user.deactivated", "User", id.value(), user.login()));
    }

    /** The login works again, with the old password; one that never set a password is invited again. */
    public void reactivate(UserId id) {
        Access.require(Permission.USERS_MANAGE);
        var user = store.user(id);
        user.enable();
        acts.fire(new SecurityAct("security.user.reactivated", "User", id.value(), user.login()));
        if (user.state() == UserState.INVITED) {
            inviteAgain(id);
        }
    }
}
