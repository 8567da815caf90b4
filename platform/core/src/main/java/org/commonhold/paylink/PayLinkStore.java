package org.commonhold.paylink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.NotFound;
import org.commonhold.security.Secrets;

@ApplicationScoped
class PayLinkStore {

    private static final int SHOWN = 50;

    private final EntityManager em;

    @Inject
    PayLinkStore(EntityManager em) {
        this.em = em;
    }

    PayLink add(PayLink link) {
        em.persist(link);
        return link;
    }

    PayLink link(PayLinkId id) {
        var link = em.find(PayLink.class, id.value());
        if (link == null) {
            throw new NotFound("payLink");
        }
        return link;
    }

    Optional<PayLink> usable(String token, Instant now) {
        return em.createQuery(
                        "select l from PayLink l where l.tokenHash = :hash and l.revokedAt is null and l.expiresAt > :now",
                        PayLink.class)
                .setParameter("hash", Secrets.sha256(token))
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /** The latest first. */
    List<PayLink> ofAccount(AccountId account) {
        return em.createQuery(
                        "select l from PayLink l where l.accountId = :account order by l.madeAt desc, l.id desc",
                        PayLink.class)
                .setParameter("account", account.value())
                .setMaxResults(SHOWN)
                .getResultList();
    }
}
