package org.commonhold.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;

/** The people and organisations of a company, for its staff. */
@ApplicationScoped
@Transactional
public class Parties {

    private final PartyStore store;

    @Inject
    Parties(PartyStore store) {
        this.store = store;
    }

    /** One person or organisation; an unknown id is {@link org.commonhold.kernel.NotFound}. */
    public PartyRow party(PartyId id) {
        Access.require(Permission.PEOPLE_VIEW);
        return store.party(id).row();
    }

    /** By name; {@code text} may be empty or part of a name, e-mail or phone. */
    public List<PartyRow> page(String text, int offset, int limit) {
        Access.require(Permission.PEOPLE_VIEW);
        return store.page(text, offset, limit).stream().map(Party::row).toList();
    }

    /** How many {@link #page} has in all. */
    public long count(String text) {
        Access.require(Permission.PEOPLE_VIEW);
        return store.count(text);
    }
}
