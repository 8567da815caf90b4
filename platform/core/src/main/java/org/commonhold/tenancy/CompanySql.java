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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Native SQL for the {@code …Sql} classes, on the connection of the running transaction; many rows go by {@link CompanyBulk}. Every
 * statement must name {@code :tenant}, to which the current company's number is bound; one without it is refused. A parameter may be
 * a collection of ids: {@code id in (?)} then means all of them, and an empty one means none.
 */
@ApplicationScoped
public class CompanySql {

    private static final int NOT_PREPARED = 4_096;
    private static final Pattern MARK = Pattern.compile("\\?|:tenant\\b");

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
        try (var statement = prepare(sql, parameters)) {
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
        try (var statement = prepare(sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code (1,2,3)} for an IN; never empty. */
    public static String in(Collection<Long> ids) {
        return ids.isEmpty() ? "(null)" : ids.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
    }

    private PreparedStatement prepare(String sql, @Nullable Object[] parameters) throws SQLException {
        var tenant = CurrentTenant.require().value();
        var values = new ArrayList<@Nullable Object>();
        var text = text(sql, tenant, parameters, values);
        em.flush();
        var statement = em.unwrap(Connection.class).prepareStatement(text);
        try {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    /**
     * The company is a parameter like any other, and lists of about the same length give the same text: so one prepared statement
     * serves all companies.
     */
    private static String text(String sql, int tenant, @Nullable Object[] parameters, List<@Nullable Object> values) {
        var text = new StringBuilder(sql.length());
        var marks = MARK.matcher(sql);
        int next = 0;
        boolean named = false;
        while (marks.find()) {
            marks.appendReplacement(text, "?");
            if (!marks.group().equals("?")) {
                named = true;
                values.add(tenant);
            } else if (next == parameters.length) {
                throw new IllegalArgumentException("a place in the statement has no parameter");
            } else if (parameters[next++] instanceof Collection<?> ids) {
                text.append(",?".repeat(places(ids.size()) - 1));
                spread(ids, values);
            } else {
                values.add(parameters[next - 1]);
            }
        }
        if (!named) {
            throw new IllegalArgumentException("a statement on company data must name the company");
        }
        if (next < parameters.length) {
            throw new IllegalArgumentException("a parameter has no place in the statement");
        }
        return marks.appendTail(text).toString();
    }

    private static int places(int ids) {
        var power = Math.max(1, Integer.highestOneBit(Math.max(1, ids)));
        return power >= ids || ids > NOT_PREPARED ? Math.max(power, ids) : 2 * power;
    }

    /** The last one stands in the places that are left. */
    private static void spread(Collection<?> ids, List<@Nullable Object> values) {
        Object last = null;
        for (var id : ids) {
            last = id;
            values.add(id);
        }
        values.addAll(Collections.nCopies(places(ids.size()) - ids.size(), last));
    }
}
