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
        // One statement takes the exclusive lock at once: insert ignore followed by select for update would deadlock.
        try (PreparedStatement take = connection.prepareStatement(
                        "insert into number_series (tenant_id, series, next_value) values (?, ?, 1 + ?)"
                                + " on duplicate key update next_value = next_value + ?");
                PreparedStatement read = connection.prepareStatement(
                        "select next_value from number_series where tenant_id = ? and series = ?")) {
            take.setInt(1, tenant);
            take.setString(2, series);
            take.setInt(3, count);
            take.setInt(4, count);
            take.executeUpdate();
            read.setInt(1, tenant);
            read.setString(2, series);
            try (var row = read.executeQuery()) {
                row.next();
                return row.getLong(1) - count;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
