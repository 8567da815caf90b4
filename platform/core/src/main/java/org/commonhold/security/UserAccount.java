package org.commonhold.security;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.commonhold.kernel.Language;
import org.commonhold.tenancy.CurrentTenant;
import org.commonhold.tenancy.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A login of one company: invited, active once a password is set, disabled while its person is away. Never deleted. */
@Entity
@Table(name = "user_account")
class UserAccount extends TenantEntity {

    private String login;

    @Column(name = "display_name")
    private String displayName;

    private String language;

    @Column(name = "party_id")
    private @Nullable Long partyId;

    @Convert(converter = RolesColumn.class)
    private Set<Role> roles;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Enumerated(EnumType.STRING)
    private UserState state = UserState.INVITED;

    @Embedded
    private Lockout lockout = new Lockout();

    @Column(name = "last_sign_in_at")
    private @Nullable Instant lastSignInAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected UserAccount() {}

    UserAccount(InviteUser invite, String login, Instant now) {
        this.login = login;
        displayName = invite.displayName();
        language = invite.language().code();
        partyId = invite.party();
        roles = invite.roles();
        createdAt = now;
    }

    void activate(String password) {
        passwordHash = Passwords.hash(password);
        state = UserState.ACTIVE;
        lockout.succeeded();
    }

    /** True when the password is right and the login is active; counts either way. */
    boolean tryPassword(String password, Instant now) {
        var right = Passwords.matches(password, passwordHash) && state == UserState.ACTIVE;
        if (right) {
            lockout.succeeded();
            lastSignInAt = now;
        } else {
            lockout.failed(now);
        }
        return right;
    }

    void disable() {
        state = UserState.DISABLED;
    }

    /** Back to what it was before: active with a password, else invited. */
    void enable() {
        state = passwordHash == null ? UserState.INVITED : UserState.ACTIVE;
    }

    Lockout lockout() {
        return lockout;
    }

    UserState state() {
        return state;
    }

    String login() {
        return login;
    }

    /** A further role and, for an owner, the person behind the login. */
    void extend(Set<Role> more, @Nullable Long party) {
        var all = java.util.EnumSet.copyOf(roles);
        all.addAll(more);
        roles = all;
        if (partyId == null) {
            partyId = party;
        }
    }

    @Nullable
    Long partyId() {
        return partyId;
    }

    Actor actor() {
        return new Actor(
                Actor.Kind.PERSON,
                CurrentTenant.require().value(),
                id(),
                displayName,
                Set.copyOf(roles),
                partyId,
                Language.ofCode(language),
                null);
    }

    boolean is(Role role) {
        return roles.contains(role);
    }

    UserRow row() {
        return new UserRow(
                new UserId(id()),
                login,
                displayName,
                Set.copyOf(roles),
                state,
                lastSignInAt,
                Language.ofCode(language));
    }
}
