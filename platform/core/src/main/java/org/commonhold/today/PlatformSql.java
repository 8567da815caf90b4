package org.commonhold.today;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.commonhold.tenancy.TenantId;

/**
 * Counts over all companies at once, the only reads of the core that do so: numbers alone leave this class, and only for
 * the operator.
 */
@ApplicationScoped
class PlatformSql {

    private final EntityManager em;

    @Inject
    PlatformSql(EntityManager em) {
        this.em = em;
    }

    Map<TenantId, Long> units() {
        return counted("select tenant_id, count(*) from unit group by tenant_id");
    }

    Map<TenantId, Long> activeAdministrators() {
        return counted("select tenant_id, count(*) from user_account"
                + " where state = 'ACTIVE' and find_in_set('ADMIN', roles) > 0 group by tenant_id");
    }

    private Map<TenantId, Long> counted(String query) {
        var result = new HashMap<TenantId, Long>();
        try (var statement = em.unwrap(Connection.class).prepareStatement(query);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                result.put(new TenantId(rows.getInt(1)), rows.getLong(2));
            }
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
