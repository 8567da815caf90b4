package org.commonhold.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.commonhold.tenancy.CurrentTenant;
import org.jspecify.annotations.Nullable;

/** People of an audience and what they have read, counted by the database; of the current company only. */
@ApplicationScoped
class AnnouncementSql {

    private static final String UNITS =
            " from unit u join building b on b.tenant_id = u.tenant_id and b.id = u.building_id"
                    + " where u.tenant_id = ? and %s = ?";
    private static final String LINKED =
            " exists (select 1 from ((select tenant_id, unit_id, party_id, valid_from, valid_to from ownership)"
                    + " union all (select tenant_id, unit_id, party_id, valid_from, valid_to from occupancy)) l"
                    + " join unit u on u.tenant_id = l.tenant_id and u.id = l.unit_id"
                    + " join building b on b.tenant_id = u.tenant_id and b.id = u.building_id"
                    + " where l.tenant_id = ? and l.party_id = p.id and l.valid_from <= ?"
                    + " and (l.valid_to is null or l.valid_to > ?) and %s = ?)";
    private static final String LOGIN = "(select 1 from user_account a where a.tenant_id = p.tenant_id"
            + " and a.party_id = p.id and a.state <> 'DISABLED')";

    private final EntityManager em;

    @Inject
    AnnouncementSql(EntityManager em) {
        this.em = em;
    }

    long units(Audience audience) {
        return number(
                "select count(*)" + UNITS.formatted(column(audience)),
                CurrentTenant.require().value(),
                audience.place());
    }

    /** Owners and occupants with a login. */
    long people(Audience audience, LocalDate day) {
        return people("exists " + LOGIN, audience, day);
    }

    /** Owners and occupants without a login and without e-mail. */
    long withoutChannel(Audience audience, LocalDate day) {
        return people("(p.email is null or p.email = '') and not exists " + LOGIN, audience, day);
    }

    private long people(String condition, Audience audience, LocalDate day) {
        var tenant = CurrentTenant.require().value();
        return number(
                "select count(*) from party p where p.tenant_id = ? and " + condition + " and"
                        + LINKED.formatted(column(audience)),
                tenant,
                tenant,
                day,
                day,
                audience.place());
    }

    long reads(AnnouncementId id) {
        return number(
                "select count(*) from announcement_read where tenant_id = ? and announcement_id = ?",
                CurrentTenant.require().value(),
                id.value());
    }

    /** Readers by time, then people of the audience who have not read it by name. */
    List<Reader> readers(AnnouncementId id, Audience audience, LocalDate day) {
        var tenant = CurrentTenant.require().value();
        var readers = new ArrayList<>(rows(
                "select a.display_name, r.read_at from announcement_read r join user_account a"
                        + " on a.tenant_id = r.tenant_id and a.id = r.user_id"
                        + " where r.tenant_id = ? and r.announcement_id = ? order by r.read_at, a.display_name",
                AnnouncementSql::reader,
                tenant,
                id.value()));
        readers.addAll(rows(
                "select p.name, null from party p where p.tenant_id = ? and exists " + LOGIN
                        + " and not exists (select 1 from announcement_read r join user_account a"
                        + " on a.tenant_id = r.tenant_id and a.id = r.user_id where r.tenant_id = p.tenant_id"
                        + " and r.announcement_id = ? and a.party_id = p.id) and" + LINKED.formatted(column(audience))
                        + " order by p.name",
                AnnouncementSql::reader,
                tenant,
                id.value(),
                tenant,
                day,
                day,
                audience.place()));
        return readers;
    }

    List<Long> readBy(long user) {
        return rows(
                "select announcement_id from announcement_read where tenant_id = ? and user_id = ?",
                row -> row.getLong(1),
                CurrentTenant.require().value(),
                user);
    }

    List<Long> loginsOf(long party) {
        return rows(
                "select id from user_account where tenant_id = ? and party_id = ? order by id",
                row -> row.getLong(1),
                CurrentTenant.require().value(),
                party);
    }

    /** The first time counts. */
    void markRead(AnnouncementId id, long user, Instant at) {
        try (var statement = prepare(
                "insert into announcement_read (tenant_id, announcement_id, user_id, read_at) values (?, ?, ?, ?)"
                        + " on duplicate key update read_at = read_at",
                CurrentTenant.require().value(),
                id.value(),
                user,
                LocalDateTime.ofInstant(at, ZoneOffset.UTC))) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String column(Audience audience) {
        return switch (audience.kind()) {
            case ESTATE -> "b.estate_id";
            case BUILDING -> "u.building_id";
            case ENTRANCE -> "u.entrance_id";
        };
    }

    private static Reader reader(ResultSet row) throws SQLException {
        var at = row.getObject(2, LocalDateTime.class);
        return new Reader(row.getString(1), instant(at));
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime at) {
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    private long number(String sql, Object... parameters) {
        return rows(sql, row -> row.getLong(1), parameters).get(0);
    }

    private <T> List<T> rows(String sql, RowReader<T> reader, Object... parameters) {
        try (var statement = prepare(sql, parameters);
                var rows = statement.executeQuery()) {
            var result = new ArrayList<T>();
            while (rows.next()) {
                result.add(reader.read(rows));
            }
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
        var statement = em.unwrap(Connection.class).prepareStatement(sql);
        for (var i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
