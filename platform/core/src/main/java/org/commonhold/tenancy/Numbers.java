package org.commonhold.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Numbers that people read (statements, receipts, requests): one series per company and kind, without gaps. The series
 * row stays locked until the caller's transaction ends, so a rolled-back document gives its number back.
 */
@ApplicationScoped
public class Numbers {

    private final EntityManager em;

    @Inject
    Numbers(EntityManager em) {
        this.em = em;
    }

    /** The next number of a series; the first is 1. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long next(String series) {
        return reserve(series, 1);
    }

    /** The first of {@code count} numbers in a row. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long reserve(String series, int count) {
        var tenant = CurrentTenant.require().value();
        var connection = em.unwrap(Connection.class);
        try (PreparedStatement insert = connection.prepareStatement(
                        "insert ignore into number_series (tenant_id, series, next_value) values (?, ?, 1)");
                PreparedStatement select = connection.prepareStatement(
                        "select next_value from number_series where tenant_id = ? and series = ? for update");
                PreparedStatement update = connection.prepareStatement(
                        "update number_series set next_value = next_value + ? where tenant_id = ? and series = ?")) {
            insert.setInt(1, tenant);
            insert.setString(2, series);
            insert.executeUpdate();
            select.setInt(1, tenant);
            select.setString(2, series);
            long first;
            try (var row = select.executeQuery()) {
                row.next();
                first = row.getLong(1);
            }
            update.setInt(1, count);
            update.setInt(2, tenant);
            update.setString(3, series);
            update.executeUpdate();
            return first;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
