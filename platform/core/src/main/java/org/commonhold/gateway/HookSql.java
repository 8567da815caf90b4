package org.commonhold.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.commonhold.tenancy.TenantId;

/** The one look across companies: whose webhook address this is. It gives the company's number and nothing else. */
@ApplicationScoped
public class HookSql {

    private final EntityManager em;

    @Inject
    HookSql(EntityManager em) {
        this.em = em;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<TenantId> company(String hookToken) {
        try (var statement = em.unwrap(Connection.class)
                .prepareStatement("select tenant_id from payment_gateway where hook_token = ?")) {
            statement.setString(1, hookToken);
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(new TenantId(row.getInt(1))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
