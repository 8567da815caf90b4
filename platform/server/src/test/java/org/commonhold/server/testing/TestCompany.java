package org.commonhold.server.testing;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.commonhold.kernel.NewId;
import org.commonhold.security.Role;
import org.commonhold.security.Secrets;

/**
 * A company that a test opened for itself.
 *
 * @param id its {@code tenant_id}
 * @param code what people type at sign-in
 */
public record TestCompany(StartedServer server, long id, String code, Country country) {

    static TestCompany open(StartedServer server, Country country, String code) {
        server.rows()
                .change(
                        "INSERT INTO management_company (version, code, name, country_profile, currency, time_zone,"
                                + " languages, state, created_at) VALUES (1, ?, ?, ?, ?, ?, ?, 'ACTIVE', NOW(6))",
                        code,
                        "Company " + code,
                        country.name(),
                        country.currency(),
                        country.zone(),
                        country.language());
        var id = server.rows().number("SELECT id FROM management_company WHERE code = ?", code);
        return new TestCompany(server, id, code, country);
    }

    /** Makes an API key with these roles and calls with it. */
    public ApiClient api(Role... roles) {
        return server.api(key(null, roles));
    }

    /** Makes an API key that acts for one owner and calls with it. */
    public ApiClient apiOf(long party) {
        return server.api(key(party, Role.OWNER));
    }

    private String key(@org.jspecify.annotations.Nullable Long party, Role... roles) {
        var key = code + "." + Secrets.token(256);
        server.rows()
                .change(
                        "INSERT INTO api_key (tenant_id, id, version, name, prefix, key_hash, roles, party_id, created_at)"
                                + " VALUES (?, ?, 1, 'test', ?, ?, ?, ?, NOW(6))",
                        id,
                        NewId.next(),
                        key.substring(code.length() + 1, code.length() + 7),
                        Secrets.sha256(key),
                        Arrays.stream(roles).map(Role::name).collect(Collectors.joining(",")),
                        party);
        return key;
    }
}
