package org.commonhold.terminal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.commonhold.kernel.NotFound;

@ApplicationScoped
class TerminalStore {

    private static final EnumSet<ReaderChargeState> OPEN =
            EnumSet.of(ReaderChargeState.STARTED, ReaderChargeState.WAITING, ReaderChargeState.UNKNOWN);

    private final EntityManager em;

    @Inject
    TerminalStore(EntityManager em) {
        this.em = em;
    }

    void add(Object row) {
        em.persist(row);
        em.flush();
    }

    CardReader reader(ReaderId id) {
        return Optional.ofNullable(em.find(CardReader.class, id.value())).orElseThrow(() -> new NotFound("reader"));
    }

    Optional<CardReader> reader(String providerId) {
        return em.createQuery("select r from CardReader r where r.providerId = :id", CardReader.class)
                .setParameter("id", providerId)
                .getResultStream()
                .findFirst();
    }

    List<ReaderRow> readers() {
        return em.createQuery("select r from CardReader r order by r.label, r.id", CardReader.class)
                .getResultStream()
                .map(CardReader::row)
                .toList();
    }

    ReaderCharge charge(ReaderChargeId id) {
        return Optional.ofNullable(em.find(ReaderCharge.class, id.value())).orElseThrow(() -> new NotFound("charge"));
    }

    /** Locked until the transaction ends; must be the first thing that the transaction reads. */
    ReaderCharge locked(ReaderChargeId id) {
        return Optional.ofNullable(em.find(ReaderCharge.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("charge"));
    }

    Optional<ReaderCharge> byRequestKey(String key) {
        return em.createQuery("select c from ReaderCharge c where c.requestKey = :key", ReaderCharge.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** Another card may still be charged with this sum. */
    boolean openTwin(AccountId account, Money amount) {
        return em.createQuery(
                                "select count(c) from ReaderCharge c where c.accountId = :account"
                                        + " and c.amountMinor = :minor and c.state in :open",
                                Long.class)
                        .setParameter("account", account.value())
                        .setParameter("minor", amount.minor())
                        .setParameter("open", OPEN)
                        .getSingleResult()
                > 0;
    }

    /** Charges whose outcome has been open since before this time, oldest first. */
    List<ReaderChargeId> openSince(Instant before) {
        return em.createQuery(
                        "select c.id from ReaderCharge c where c.state in :open and c.startedAt < :before"
                                + " order by c.startedAt",
                        Long.class)
                .setParameter("open", OPEN)
                .setParameter("before", before)
                .getResultStream()
                .map(ReaderChargeId::new)
                .toList();
    }
}
