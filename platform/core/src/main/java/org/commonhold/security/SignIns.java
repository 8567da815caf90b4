package org.commonhold.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.commonhold.kernel.Language;
import org.commonhold.kernel.NotFound;
import org.commonhold.kernel.Problem;

/**
 * Passwords checked and set, inside one company (which the caller has made current) or for the operator. The same answer
 * for an unknown login and a wrong password.
 */
@ApplicationScoped
@Transactional(dontRollbackOn = UserRejected.class)
public class SignIns {

    private final UserStore store;
    private final Clock clock;

    @Inject
    SignIns(UserStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The actor behind a login of the current company, or {@link UserRejected}: wrong, or locked until a time. */
    public Actor signIn(String login, String password) {
        var user = store.byLogin(normal(login)).orElse(null);
        if (user == null) {
            Passwords.matches(password, null);
            throw wrong();
        }
        refuseLocked(user.lockout());
        if (!user.tryPassword(password, clock.instant())) {
            throw wrong();
        }
        return user.actor();
    }

    /** The same for the platform operator; no company is set. */
    public Actor signInOperator(String login, String password) {
        var operator = store.operator(normal(login)).orElse(null);
        if (operator == null) {
            Passwords.matches(password, null);
            throw wrong();
        }
        refuseLocked(operator.lockout());
        if (!operator.tryPassword(password, clock.instant())) {
            throw wrong();
        }
        return operator.actor();
    }

    /** Whether the login of the actor at hand still stands: for sessions, which outlive the moment somebody is switched off. */
    public boolean stands() {
        var actor = CurrentActor.require();
        var id = actor.id();
        return actor.tenant().isEmpty()
                || actor.kind() != Actor.Kind.PERSON
                || id == null
                || store.active(new UserId(id));
    }

    /** Name behind an invitation link, for the greeting; {@link NotFound} when it is unknown, used or over. */
    public String invitedName(String token) {
        return store.user(new UserId(usable(token).userId())).row().displayName();
    }

    /** Sets the first password through an invitation link, once. */
    public void activate(String token, String password) {
        var invitation = usable(token);
        Optional<Problem> problem = Passwords.judge(password);
        if (problem.isPresent()) {
            throw new UserRejected(problem.get());
        }
        invitation.use(clock.instant());
        store.user(new UserId(invitation.userId())).activate(password);
    }

    /** Makes an operator's login unless it is there; called at the first start only. */
    public void ensureOperator(String login, String name, Language language, String password) {
        if (store.operator(normal(login)).isEmpty()) {
            store.add(new OperatorUser(normal(login), name, language, password));
        }
    }

    private Invitation usable(String token) {
        return store.invitation(Secrets.sha256(token))
                .filter(i -> i.usable(clock.instant()))
                .orElseThrow(() -> new NotFound("invitation"));
    }

    private void refuseLocked(Lockout lockout) {
        Optional<Instant> until = lockout.lockedUntil(clock.instant());
        if (until.isPresent()) {
            throw new UserRejected(Problem.of("security.signIn.locked", java.util.Date.from(until.get())));
        }
    }

    private static UserRejected wrong() {
        return new UserRejected(Problem.of("security.signIn.wrong"));
    }

    private static String normal(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }
}
