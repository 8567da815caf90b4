package org.commonhold.security;

import java.time.Instant;
import java.util.Set;
import org.commonhold.kernel.Language;
import org.jspecify.annotations.Nullable;

/** A login in a list. */
public record UserRow(
        UserId id,
        String login,
        String displayName,
        Set<Role> roles,
        UserState state,
        @Nullable Instant lastSignInAt,
        Language language) {

    /** True for people who work for the company, owners or not. */
    public boolean employed() {
        return roles.stream().anyMatch(r -> r != Role.OWNER && r != Role.OCCUPANT);
    }

    /** True for the login of an owner. */
    public boolean owner() {
        return roles.contains(Role.OWNER);
    }
}
