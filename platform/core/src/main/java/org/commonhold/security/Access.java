package org.commonhold.security;

/** The permission check that every service method begins with. */
public final class Access {

    private Access() {}

    /** Gives the actor back, or throws {@link Forbidden} that names the missing permission. */
    public static Actor require(Permission permission) {
        var actor = CurrentActor.require();
        if (!actor.may(permission)) {
            throw new Forbidden("security.permission.missing", permission);
        }
        return actor;
    }

    /** Like {@link #require}, content with either. */
    public static Actor requireAny(Permission first, Permission second) {
        var actor = CurrentActor.require();
        if (!actor.may(first) && !actor.may(second)) {
            throw new Forbidden("security.permission.missing", first);
        }
        return actor;
    }
}
