package org.commonhold.security;

import jakarta.enterprise.context.ApplicationScoped;
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

    private final UserStore store;
    private final Companies companies;
    private final Clock clock;

    @Inject
    ApiKeys(UserStore store, Companies companies, Clock clock) {
        this.store = store;
        this.companies = companies;
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
        if (roles.isEmpty() || roles.contains(Role.OPERATOR)) {
            throw new UserRejected(Problem.of("security.roles.missing").at("roles"));
        }
        var key = companies.current().code() + "." + Secrets.token(256);
        store.add(new ApiKey(name.strip(), key, roles, party, clock.instant()));
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
        store.apiKey(id).revoke(clock.instant());
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
