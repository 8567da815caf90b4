package org.commonhold.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Native SQL for the {@code …Sql} classes, on the connection of the running transaction; many rows go by {@link CompanyBulk}. Every
 * statement must name {@code :tenant}, which becomes the current company's number; one without it is refused. A parameter may be
 * a collection of ids: {@code id in (?)} then means all of them, and an empty one means none.
 */
@ApplicationScoped
public class CompanySql {

    private static final int NOT_PREPARED = 4_096;

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
        try (var statement = prepare(spread(sql, parameters))) {
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
        try (var statement = prepare(spread(sql, parameters))) {
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

    /** Lists of about the same length give the same text, so that the server need not prepare it again. */
    private static String spread(String sql, @Nullable Object[] parameters) {
        if (Arrays.stream(parameters).noneMatch(Collection.class::isInstance)) {
            return sql;
        }
        var text = new StringBuilder();
        int from = 0;
        for (var parameter : parameters) {
            var mark = sql.indexOf('?', from);
            text.append(sql, from, mark + 1);
            if (parameter instanceof Collection<?> ids) {
                text.append(",?".repeat(places(ids.size()) - 1));
            }
            from = mark + 1;
        }
        return text.append(sql, from, sql.length()).toString();
    }

    private static int places(int ids) {
        var power = Math.max(1, Integer.highestOneBit(Math.max(1, ids)));
        return power >= ids || ids > NOT_PREPARED ? Math.max(power, ids) : 2 * power;
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] parameters) throws SQLException {
        int place = 1;
        for (var parameter : parameters) {
            if (parameter instanceof Collection<?> ids) {
                place = bind(statement, place, ids);
            } else {
                statement.setObject(place++, parameter);
            }
        }
    }

    /** The last one stands in the places that are left. */
    private static int bind(PreparedStatement statement, int first, Collection<?> ids) throws SQLException {
        var end = first + places(ids.size());
        int place = first;
        Object last = null;
        for (var id : ids) {
            last = id;
            statement.setObject(place++, id);
        }
        while (place < end) {
            statement.setObject(place++, last);
        }
        return end;
    }
}
