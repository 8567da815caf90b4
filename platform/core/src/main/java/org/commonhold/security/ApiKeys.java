package org.commonhold.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonhold.kernel.Problem;
import org.commonhold.tenancy.Companies;
import org.commonhold.tenancy.CompanyDetails;
import org.commonhold.tenancy.CurrentTenant;
import org.jspecify.annotations.Nullable;

/** Keys for programs that call the REST API. A key is {@code company-code.RANDOM}: 256 random bits, stored hashed. */
@ApplicationScoped
@Transactional
public class ApiKeys {

    private static final int MAX_NAME = 200;

    private final UserStore store;
    private final Companies companies;
    private final Event<SecurityAct> acts;
    private final Clock clock;

    @Inject
    ApiKeys(UserStore store, Companies companies, Event<SecurityAct> acts, Clock clock) {
        this.store = store;
        this.companies = companies;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Makes a key with these roles.
     *
     * @param party when the key acts for one owner
     * @return the key, to be shown once
     */
    public String create(String name, Set<Role> roles, @Nullable Long party) {
        var actor = Access.require(Permission.API_KEYS_MANAGE);
        if (name.isBlank()) {
            throw new UserRejected(Problem.of("security.apiKey.name.missing").at("name"));
        }
        if (name.strip().length() > MAX_NAME) {
            throw new UserRejected(
                    Problem.of("security.apiKey.name.long", MAX_NAME).at("name"));
        }
        if (roles.isEmpty() || roles.contains(Role.OPERATOR)) {
            throw new UserRejected(Problem.of("security.roles.missing").at("roles"));
        }
        var key = companies.current().code() + "." + Secrets.token(256);
        var stored = new ApiKey(name.strip(), key, roles, party, clock.instant());
        store.add(stored);
        acts.fire(new SecurityAct("security.apiKey.created", "ApiKey", stored.id(), name.strip()));
        System.getLogger(ApiKeys.class.getName()).log(System.Logger.Level.INFO, "api key created by {0}", actor.id());
        return key;
    }

    public List<ApiKeyRow> list() {
        Access.require(Permission.API_KEYS_MANAGE);
        return store.apiKeys().stream().map(ApiKey::row).toList();
    }

    /** From now on the key is refused. */
    public void revoke(long id) {
        Access.require(Permission.API_KEYS_MANAGE);
        var key = store.apiKey(id);
        key.revoke(clock.instant());
        acts.fire(new SecurityAct(
                "security.apiKey.revoked", "ApiKey", id, key.row().name()));
    }

    /** The actor behind a key; empty for an unknown, malformed or revoked one. Needs no company set. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Optional<Actor> authenticate(String key) {
        var dot = key.indexOf('.');
        if (dot < 1) {
            return Optional.empty();
        }
        return companies.byCode(key.substring(0, dot)).map(CompanyDetails::id).flatMap(company -> {
            try {
                return CurrentTenant.callAs(company, () -> store.apiKey(Secrets.sha256(key))
                        .filter(ApiKey::usable)
                        .map(ApiKey::actor));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
