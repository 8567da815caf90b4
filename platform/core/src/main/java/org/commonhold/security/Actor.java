package org.commonhold.security;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.commonhold.kernel.Language;
import org.commonhold.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Who does the work at hand: a person, an API key, or the system itself in a job or webhook. Kept in the session, so it
 * holds plain values only.
 *
 * @param company id of the management company; null for the platform operator
 * @param id user or key; null for the system
 * @param party the owner or occupant behind the login or key; null for employees
 * @param address network address of the caller; null inside the system
 */
public record Actor(
        Kind kind,
        @Nullable Integer company,
        @Nullable Long id,
        String name,
        Set<Role> roles,
        @Nullable Long party,
        Language language,
        @Nullable String address)
        implements Serializable {

    /** How the actor came in. */
    public enum Kind {
        PERSON,
        API_KEY,
        SYSTEM
    }

    /** The system acting for a company: jobs and webhooks. May do everything inside that company. */
    public static Actor system(TenantId company) {
        return new Actor(Kind.SYSTEM, company.value(), null, "system", Set.of(), null, Language.EN, null);
    }

    public Optional<TenantId> tenant() {
        return Optional.ofNullable(company).map(TenantId::new);
    }

    public boolean may(Permission permission) {
        return kind == Kind.SYSTEM || permission.roles().stream().anyMatch(roles::contains);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** The same actor, seen coming from an address. */
    public Actor from(String callerAddress) {
        return new Actor(kind, company, id, name, roles, party, language, callerAddress);
    }
}
