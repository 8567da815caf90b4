package org.commonhold.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Native SQL for the {@code …Sql} classes, on the connection of the running transaction; many rows go by {@link CompanyBulk}. Every
 * statement must name {@code :tenant}, which becomes the current company's number; one without it is refused.
 */
@ApplicationScoped
public class CompanySql {

    private final EntityManager em;

    @Inject
    CompanySql(EntityManager em) {
        this.em = em;
    }

    /** Makes an object of the current row. */
    @FunctionalInterface
    public interface RowReader<T extends @Nullable Object> {
        T read(ResultSet row) throws SQLException;
    }

    public <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... parameters) {
        try (var statement = prepare(sql)) {
            bind(statement, parameters);
            try (var rows = statement.executeQuery()) {
                var result = new ArrayList<T>();
                while (rows.next()) {
                    result.add(reader.read(rows));
                }
                return result;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... parameters) {
        return list(sql, reader, parameters).stream().findFirst();
    }

    /** A count or sum; 0 when there is no row. */
    public long number(String sql, @Nullable Object... parameters) {
        return first(sql, row -> row.getLong(1), parameters).orElse(0L);
    }

    /** Rows touched. */
    public int update(String sql, @Nullable Object... parameters) {
        try (var statement = prepare(sql)) {
            bind(statement, parameters);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code (1,2,3)} for an IN; never empty. */
    public static String in(Collection<Long> ids) {
        return ids.isEmpty() ? "(null)" : ids.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        if (!sql.contains(":tenant")) {
            throw new IllegalArgumentException("a statement on company data must name the company");
        }
        var tenant = CurrentTenant.require().value();
        em.flush();
        return em.unwrap(Connection.class).prepareStatement(sql.replace(":tenant", Integer.toString(tenant)));
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }
}
