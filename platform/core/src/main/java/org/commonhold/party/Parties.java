package org.commonhold.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.commonhold.audit.AuditTrail;
import org.commonhold.security.Access;
import org.commonhold.security.Permission;
import org.jspecify.annotations.Nullable;

/** The people and organisations of a company, for its staff. */
@ApplicationScoped
@Transactional
public class Parties {

    private final PartyStore store;
    private final AuditTrail audit;

    @Inject
    Parties(PartyStore store, AuditTrail audit) {
        this.store = store;
        this.audit = audit;
    }

    /**
     * How to reach somebody from now on; blank means none. An active login keeps the address it was made with. The audit
     * trail says that it was changed and by whom, not to what.
     */
    public void changeContact(PartyId id, String email, String phone) {
        Access.require(Permission.OWNERS_INVITE);
        var problems = ContactRules.judge(email.strip(), phone.strip());
        if (!problems.isEmpty()) {
            throw new PartyRejected(problems);
        }
        store.party(id).reachedBy(given(email), given(phone));
        audit.record("party.contact.changed", "PARTY", id.value(), null);
    }

    private static @Nullable String given(String text) {
        return text.isBlank() ? null : text.strip();
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
