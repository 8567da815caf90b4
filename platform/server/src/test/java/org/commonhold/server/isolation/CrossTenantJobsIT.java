package org.commonhold.server.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonhold.job.JobHandler;
import org.commonhold.kernel.NewId;
import org.commonhold.server.testing.Code;
import org.commonhold.server.testing.Country;
import org.commonhold.server.testing.FullCompany;
import org.commonhold.server.testing.StartedServer;
import org.commonhold.server.testing.TestCompany;
import org.commonhold.server.testing.Wait;
import org.junit.jupiter.api.Test;

/**
 * Every kind of job of the code, queued for one company with the other's run or import as its subject: it ends, and the
 * other company is as it was.
 */
class CrossTenantJobsIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** What each kind of job works on, by the names of {@link FullCompany#ids}. */
    private static final Map<String, String> SUBJECTS = Map.of(
            "billing-calculate", "run",
            "billing-post", "run",
            "billing-notify", "run",
            "statement-bundle", "bundle",
            "tariff-forecast", "forecast",
            "ledger-check", "run",
            "provider-books", "run",
            "bank-import", "bankImport",
            "import-check", "import",
            "import-apply", "import");

    private final StartedServer server = StartedServer.shared();

    @Test
    void neverTouchAnotherCompany() {
        var theirs = TwoCompanies.THEIRS;
        var mine = server.openCompany(Country.US);
        mine.importFlats(2);
        mine.setFixedServices();
        var before = Fingerprint.of(theirs.company());
        var ended = new ArrayList<String>();
        for (var kind : kinds()) {
            assertThat(SUBJECTS)
                    .as("a kind of job that nobody has listed: say here what it works on")
                    .containsKey(kind);
            ended.add(run(mine, kind, theirs.id(String.valueOf(SUBJECTS.get(kind)))));
        }
        assertThat(ended).hasSameSizeAs(SUBJECTS.keySet()).containsOnly("FAILED", "DONE");
        assertThat(Fingerprint.of(theirs.company())).isEqualTo(before);
    }

    private static List<String> kinds() {
        return Code.classes()
                .filter(c -> c.isAssignableTo(JobHandler.class) && !c.isInterface())
                .map(c -> kind(c.reflect()))
                .toList();
    }

    private static String kind(Class<?> handler) {
        try {
            var kind = handler.getDeclaredField("KIND");
            kind.setAccessible(true);
            return String.valueOf(kind.get(null));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(handler + " has no constant KIND", e);
        }
    }

    private String run(TestCompany company, String kind, String subject) {
        var job = NewId.next();
        var reference = company.id() + ":" + job;
        var rows = server.rows();
        rows.change(
                "INSERT INTO job (tenant_id, id, version, kind, subject_id, state, created_at)"
                        + " VALUES (?, ?, 0, ?, ?, 'QUEUED', utc_timestamp(6))",
                company.id(),
                job,
                kind,
                subject);
        rows.change(
                "INSERT INTO scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)"
                        + " VALUES ('commonhold-job', ?, ?, utc_timestamp(6), false, 1)",
                reference,
                reference.getBytes(StandardCharsets.UTF_8));
        return Wait.until("the end of " + kind, PATIENCE, () -> Optional.of(
                        rows.one("SELECT state FROM job WHERE tenant_id = ? AND id = ?", company.id(), job))
                .filter(state -> !state.equals("QUEUED") && !state.equals("RUNNING")));
    }
}
