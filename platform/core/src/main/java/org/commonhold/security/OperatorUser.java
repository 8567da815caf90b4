package org.commonhold.security;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.NewId;
import org.jspecify.annotations.Nullable;

/** A login of the platform operator: belongs to no company and sees no company's data. */
@Entity
@Table(name = "operator_user")
class OperatorUser {

    @Id
    private long id = NewId.next();

    @Version
    private int version;

    private String login;

    @Column(name = "display_name")
    private String displayName;

    private String language;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Embedded
    private Lockout lockout = new Lockout();

    @SuppressWarnings("NullAway.Init")
    protected OperatorUser() {}

    OperatorUser(String login, String displayName, Language language, String password) {
        this.login = login;
        this.displayName = displayName;
        this.language = language.code();
        passwordHash = Passwords.hash(password);
    }

    boolean tryPassword(String password, Instant now) {
        var right = Passwords.matches(password, passwordHash);
        if (right) {
            lockout.succeeded();
        } else {
            lockout.failed(now);
        }
        return right;
    }

    Lockout lockout() {
        return lockout;
    }

    Actor actor() {
        return new Actor(
                Actor.Kind.PERSON, null, id, displayName, Set.of(Role.OPERATOR), null, Language.ofCode(language), null);
    }
}
