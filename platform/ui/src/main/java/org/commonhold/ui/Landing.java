package org.commonhold.ui;

import org.commonhold.security.Actor;
import org.commonhold.security.Role;

/** Where a person arrives after sign-in, and which wanted pages may be opened then. */
public final class Landing {

    private Landing() {}

    /** Path of the portal of an actor's first role: operator, administrator, technicians their day, other employees, owners. */
    public static String portalOf(Actor actor) {
        if (actor.is(Role.OPERATOR)) {
            return "/operator";
        }
        if (actor.is(Role.ADMIN)) {
            return "/admin";
        }
        if (actor.is(Role.OWNER) || actor.is(Role.OCCUPANT)) {
            return actor.roles().stream().anyMatch(Landing::employed) ? "/staff" : "/owner";
        }
        return inTheField(actor) ? "/staff/my-day" : "/staff";
    }

    /** Whether the person is a technician and nothing else here: works on a telephone, and has a page of his own. */
    static boolean inTheField(Actor actor) {
        return actor.is(Role.TECHNICIAN)
                && actor.roles().stream().filter(Landing::employed).count() == 1;
    }

    /** True for a path on this server; a full address, {@code //host} or a backslash could lead elsewhere. */
    public static boolean isOwnPath(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && path.indexOf('\\') < 0
                && path.chars().noneMatch(Character::isISOControl);
    }

    private static boolean employed(Role role) {
        return role != Role.OWNER && role != Role.OCCUPANT;
    }
}
