package org.commonhold.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonhold.tenancy.CurrentTenant;
import org.jspecify.annotations.Nullable;

/**
 * The job rows and their place in the scheduler's queue. SQL by hand, because both are written in one transaction and
 * because every write of a run must prove that it is still the latest run ({@code version}).
 */
@ApplicationScoped
class JobSql {

    private static final String OWN = " where tenant_id = ? and id = ? and version = ? and state = 'RUNNING'";

    private final EntityManager em;

    @Inject
    JobSql(EntityManager em) {
        this.em = em;
    }

    void add(JobId id, String kind, long subject, @Nullable Long startedBy, Instant now) {
        update(
                "insert into job (tenant_id, id, version, kind, subject_id, state, started_by, created_at)"
                        + " values (?, ?, 0, ?, ?, 'QUEUED', ?, ?)",
                tenant(),
                id.value(),
                kind,
                subject,
                startedBy,
                utc(now));
    }

    /** The scheduler lives by the real time, also when the clock of a demo has been moved: hence the database's clock. */
    void enqueue(JobId id) {
        var reference = new JobReference(CurrentTenant.require(), id).text();
        update(
                "insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)"
                        + " values (?, ?, ?, utc_timestamp(6), false, 1)",
                JobScheduler.TASK,
                reference,
                reference.getBytes(StandardCharsets.UTF_8));
    }

    Optional<JobRow> row(JobId id) {
        var sql = "select kind, state, done_units, total_units, failure from job where tenant_id = ? and id = ?";
        try (var select = prepare(sql, tenant(), id.value());
                var row = select.executeQuery()) {
            return row.next()
                    ? Optional.of(new JobRow(
                            id,
                            row.getString(1),
                            JobState.valueOf(row.getString(2)),
                            row.getLong(3),
                            row.getLong(4),
                            row.getString(5)))
                    : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<JobId> queued() {
        var sql = "select id from job where tenant_id = ? and state = 'QUEUED' order by id";
        try (var select = prepare(sql, tenant());
                var rows = select.executeQuery()) {
            var result = new ArrayList<JobId>();
            while (rows.next()) {
                result.add(new JobId(rows.getLong(1)));
            }
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void askCancel(JobId id) {
        update(
                "update job set cancel_asked = true where tenant_id = ? and id = ? and state in ('QUEUED', 'RUNNING')",
                tenant(),
                id.value());
    }

    boolean cancelAsked(JobId id) {
        var sql = "select 1 from job where tenant_id = ? and id = ? and cancel_asked";
        try (var select = prepare(sql, tenant(), id.value());
                var row = select.executeQuery()) {
            return row.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes a job that has not ended; empty when there is nothing to do any more. */
    Optional<JobClaim> claim(JobId id, Instant now) {
        var taken = update(
                "update job set state = 'RUNNING', version = version + 1, started_at = coalesce(started_at, ?)"
                        + " where tenant_id = ? and id = ? and state in ('QUEUED', 'RUNNING')",
                utc(now),
                tenant(),
                id.value());
        return taken == 0 ? Optional.empty() : Optional.of(claimed(id));
    }

    private JobClaim claimed(JobId id) {
        var sql = "select version, kind, subject_id, checkpoint, cancel_asked from job where tenant_id = ? and id = ?";
        try (var select = prepare(sql, tenant(), id.value());
                var row = select.executeQuery()) {
            row.next();
            return new JobClaim(
                    id, row.getInt(1), row.getString(2), row.getLong(3), row.getString(4), row.getBoolean(5));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void total(JobClaim claim, long units) {
        own(update(
                "update job set total_units = ?" + OWN,
                units,
                tenant(),
                claim.id().value(),
                claim.run()));
    }

    void advance(JobClaim claim, long done, String checkpoint) {
        own(update(
                "update job set done_units = ?, checkpoint = ?" + OWN,
                done,
                checkpoint,
                tenant(),
                claim.id().value(),
                claim.run()));
    }

    void end(JobClaim claim, JobState state, @Nullable String failure, Instant now) {
        own(update(
                "update job set state = ?, failure = ?, ended_at = ?" + OWN,
                state.name(),
                failure,
                utc(now),
                tenant(),
                claim.id().value(),
                claim.run()));
    }

    /** Connector/J counts matched rows, not changed ones, so nought means that another run owns the job. */
    private static void own(int matched) {
        if (matched == 0) {
            throw new JobTakenOver();
        }
    }

    private int update(String sql, @Nullable Object... values) {
        try (var statement = prepare(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private PreparedStatement prepare(String sql, @Nullable Object... values) throws SQLException {
        var statement = em.unwrap(Connection.class).prepareStatement(sql);
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static int tenant() {
        return CurrentTenant.require().value();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
