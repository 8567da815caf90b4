package org.commonhold.security;

import java.util.Set;
import org.commonhold.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * Asks a person in by e-mail.
 *
 * @param party id of the owner or occupant behind the login; null for employees
 */
public record InviteUser(
        String email,
        String displayName,
        Language language,
        Set<Role> roles,
        @Nullable Long party) {}
