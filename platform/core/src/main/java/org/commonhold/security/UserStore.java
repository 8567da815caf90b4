package org.commonhold.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.commonhold.kernel.NotFound;

@ApplicationScoped
class UserStore {

    private final EntityManager em;

    @Inject
    UserStore(EntityManager em) {
        this.em = em;
    }

    /** Flushed at once: aggregates name each other by id, so EclipseLink cannot know which row must come first. */
    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    UserAccount user(UserId id) {
        var user = em.find(UserAccount.class, id.value());
        if (user == null) {
            throw new NotFound("user");
        }
        return user;
    }

    boolean active(UserId id) {
        var user = em.find(UserAccount.class, id.value());
        return user != null && user.state() == UserState.ACTIVE;
    }

    Optional<UserAccount> byLogin(String login) {
        return em.createQuery("select u from UserAccount u where u.login = :login", UserAccount.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }

    /** Locked, so that a token tried twice at once is used once. */
    Optional<Invitation> invitation(String tokenHash) {
        return em.createQuery("select i from Invitation i where i.tokenHash = :hash", Invitation.class)
                .setParameter("hash", tokenHash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    List<UserAccount> users() {
        return em.createQuery("select u from UserAccount u order by u.displayName", UserAccount.class)
                .getResultList();
    }

    /** Active administrators; locked, so that two cannot switch each other off at once. */
    List<UserAccount> administratorsLocked() {
        return em
                .createQuery("select u from UserAccount u where u.state = :active", UserAccount.class)
                .setParameter("active", UserState.ACTIVE)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .filter(u -> u.is(Role.ADMIN))
                .toList();
    }

    Optional<OperatorUser> operator(String login) {
        return em.createQuery("select o from OperatorUser o where o.login = :login", OperatorUser.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }

    Optional<ApiKey> apiKey(String hash) {
        return em.createQuery("select k from ApiKey k where k.keyHash = :hash", ApiKey.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    ApiKey apiKey(long id) {
        var key = em.find(ApiKey.class, id);
        if (key == null) {
            throw new NotFound("apiKey");
        }
        return key;
    }

    List<ApiKey> apiKeys() {
        return em.createQuery("select k from ApiKey k order by k.createdAt", ApiKey.class)
                .getResultList();
    }
}
