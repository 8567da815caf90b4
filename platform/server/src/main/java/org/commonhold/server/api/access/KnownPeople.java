package org.commonhold.server.api.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.commonhold.party.Parties;
import org.commonhold.party.PartyId;
import org.jspecify.annotations.Nullable;

/** The people behind logins and keys, whom {@code security} knows by number only. */
@ApplicationScoped
class KnownPeople {

    private final Parties parties;

    @Inject
    KnownPeople(Parties parties) {
        this.parties = parties;
    }

    /** The number of a person of this company; anybody else is {@link org.commonhold.kernel.NotFound}. */
    @Nullable
    Long known(@Nullable PartyId id) {
        return id == null ? null : parties.party(id).id().value();
    }
}
