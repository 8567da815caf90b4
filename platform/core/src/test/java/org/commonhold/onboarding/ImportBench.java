package org.commonhold.onboarding;

import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Locale;
import org.commonhold.job.JobId;
import org.commonhold.job.JobRunner;
import org.commonhold.job.JobState;
import org.commonhold.job.Jobs;
import org.commonhold.security.Actor;
import org.commonhold.security.Role;
import org.commonhold.tenancy.CompanyDetails;
import org.commonhold.testing.BenchHeap;
import org.commonhold.testing.CoreHarness;

/**
 * {@code ./commonhold bench import}: a spreadsheet of 100,000 units goes the way of every import, as CSV and as XLSX,
 * into a real database. One line of JSON; rates are for the whole way (upload, dry run, writing) and for the writing
 * alone, which is compared with plain JDBC inserting the same rows.
 */
final class ImportBench {

    private static final int ROWS = 100_000;
    private static final int TARGET = 2_000;
    private static final int MOST_MEGABYTES = 300;
    private static final double NANOS = 1e9;

    private final Imports imports = CoreHarness.get(Imports.class);
    private final Jobs jobs = CoreHarness.get(Jobs.class);
    private final JobRunner runner = CoreHarness.get(JobRunner.class);
    private final int rows;
    private final PrintStream log;

    private ImportBench(int rows, PrintStream log) {
        this.rows = rows;
        this.log = log;
    }

    /** @param arguments the number of rows, if it is not 100,000 */
    public static void main(String[] arguments) throws Exception {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        var rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROWS;
        out.println(new ImportBench(rows, err).run());
        System.exit(0);
    }

    /** Seconds of the three parts, and by how many MB the heap grew. */
    private record Times(double upload, double check, double apply, long megabytes) {

        double whole() {
            return upload + check + apply;
        }
    }

    private String run() throws IOException, SQLException {
        measure("warm-up", BenchSheets.csv(Math.min(rows, 5_000)), CoreHarness.company());
        var company = CoreHarness.company();
        var csv = measure("csv", BenchSheets.csv(rows), company);
        log.println("raw JDBC ...");
        var ceiling = rows / BenchCeiling.seconds(company.id().value());
        var xlsx = measure("xlsx", BenchSheets.xlsx(rows), CoreHarness.company());
        var slowest = rows / Math.max(csv.whole(), xlsx.whole());
        var megabytes = Math.max(csv.megabytes(), xlsx.megabytes());
        return String.format(
                Locale.ROOT,
                "{\"bench\":\"import\",\"rows\":%d,\"csv\":%s,\"xlsx\":%s,\"rows_per_second\":%.0f,\"heap_growth_mb\":%d,"
                        + "\"ceiling_rows_per_second\":%.0f,\"ratio_to_ceiling\":%.2f,\"target_met\":%b}",
                rows,
                json(csv),
                json(xlsx),
                slowest,
                megabytes,
                ceiling,
                rows / csv.apply() / ceiling,
                slowest >= TARGET && megabytes < MOST_MEGABYTES);
    }

    private String json(Times times) {
        return String.format(
                Locale.ROOT,
                "{\"rows_per_second\":%.0f,\"upload_s\":%.1f,\"dry_run_s\":%.1f,\"write_s\":%.1f,\"heap_growth_mb\":%d}",
                rows / times.whole(),
                times.upload(),
                times.check(),
                times.apply(),
                times.megabytes());
    }

    private Times measure(String name, byte[] file, CompanyDetails company) {
        log.println(name + " (" + file.length / 1_000_000 + " MB) ...");
        var admin = CoreHarness.employee(company, Role.ADMIN);
        try (var heap = new BenchHeap()) {
            var began = System.nanoTime();
            var id = CoreHarness.as(admin, () -> imports.upload("estate", new ByteArrayInputStream(file), "Bench")
                    .id());
            var uploaded = System.nanoTime();
            finish(admin, CoreHarness.as(admin, () -> imports.startCheck(id)));
            var checked = System.nanoTime();
            finish(admin, CoreHarness.as(admin, () -> imports.startApply(id, false)));
            var applied = System.nanoTime();
            var made = CoreHarness.as(admin, () -> imports.details(id).row());
            if (made.state() != ImportState.APPLIED || made.counts().faultyRows() > 0) {
                throw new IllegalStateException("not imported: " + made);
            }
            return new Times(
                    (uploaded - began) / NANOS,
                    (checked - uploaded) / NANOS,
                    (applied - checked) / NANOS,
                    heap.growthInMegabytes());
        }
    }

    private void finish(Actor admin, JobId job) {
        runner.run(admin.tenant().orElseThrow(), job);
        var end = CoreHarness.as(admin, () -> jobs.progress(job));
        if (end.state() != JobState.DONE) {
            throw new IllegalStateException("ended as " + end);
        }
    }
}
