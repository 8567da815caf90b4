package org.commonhold.ui;

import org.commonhold.security.Actor;
import org.commonhold.security.Role;

/** Where a person arrives after sign-in, and which wanted pages may be opened then. */
public final class Landing {

    private Landing() {}

    /** Path of the portal of an actor's first role: operator, administrator, other employees, owners. */
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
        return "/staff";
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
