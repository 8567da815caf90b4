package org.commonhold.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import org.commonhold.kernel.NotFound;

@ApplicationScoped
class PartyStore {

    private static final String MATCH = " from Party p where lower(p.name) like :text escape '!'"
            + " or lower(p.email) like :text escape '!' or p.phone like :text escape '!'";

    private final EntityManager em;

    @Inject
    PartyStore(EntityManager em) {
        this.em = em;
    }

    Party party(PartyId id) {
        var party = em.find(Party.class, id.value());
        if (party == null) {
            throw new NotFound("party");
        }
        return party;
    }

    List<Party> page(String text, int offset, int limit) {
        return em.createQuery("select p" + MATCH + " order by p.name, p.id", Party.class)
                .setParameter("text", pattern(text))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(String text) {
        return em.createQuery("select count(p)" + MATCH, Long.class)
                .setParameter("text", pattern(text))
                .getSingleResult();
    }

    private static String pattern(String text) {
        var escaped = text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + escaped + "%";
    }
}
