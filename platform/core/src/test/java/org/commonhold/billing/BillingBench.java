package org.commonhold.billing;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.commonhold.charge.BillingRunId;
import org.commonhold.job.JobRunner;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.security.Role;
import org.commonhold.testing.BenchHeap;
import org.commonhold.testing.CoreHarness;

/**
 * {@code ./commonhold bench billing --units 20000}: an estate with 8 services (3 metered, one of them tiered, one shared) is
 * billed month after month through the product's own service, dry run and posting. After each month the ceiling is taken: the
 * statements, charges, entries and postings of that month by LOAD DATA on one connection into the same tables, for a second
 * company. One line of JSON; medians of the rounds after the first.
 */
final class BillingBench {

    private static final int UNITS = 20_000;
    private static final int ROUNDS = 5;
    private static final double NANOS = 1e9;
    private static final double QUIET = 0.3;

    private final BillingRuns runs = CoreHarness.get(BillingRuns.class);
    private final JobRunner runner = CoreHarness.get(JobRunner.class);
    private final PrintStream log;

    private BillingBench(PrintStream log) {
        this.log = log;
    }

    /** @param arguments {@code --units N} and {@code --rounds N}; {@code --linear} adds a month of five times the units */
    public static void main(String[] arguments) throws Exception {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        var given = List.of(arguments);
        var bench = new BillingBench(err);
        out.println(bench.run(
                number(given, "--units", UNITS), number(given, "--rounds", ROUNDS), given.contains("--linear")));
        System.exit(0);
    }

    private static int number(List<String> arguments, String name, int usual) {
        var at = arguments.indexOf(name);
        return at < 0 ? usual : Integer.parseInt(arguments.get(at + 1));
    }

    /** Seconds and CPU seconds (client and server) of the product and the ceiling, bytes that the tables grew by. */
    private record Round(
            double product,
            double ceiling,
            double productCpu,
            double ceilingCpu,
            long grown,
            long loaded,
            double others) {

        double ratio() {
            return ceiling / product;
        }

        double cpuRatio() {
            return productCpu / ceilingCpu;
        }

        double bytesRatio() {
            return loaded == 0 ? 1 : (double) grown / loaded;
        }
    }

    private String run(int units, int rounds, boolean withLinear) throws SQLException {
        log.println("building " + units + " units ...");
        var estate = new BenchEstate(units);
        var month = BillingPeriod.of(2026, 1);
        var counted = new ArrayList<Round>();
        long heap = 0;
        for (int r = 0; r <= rounds; r++) {
            estate.read(month);
            try (var inUse = new BenchHeap()) {
                var round = round(estate, month);
                heap = r == 0 ? 0 : Math.max(heap, inUse.growthInMegabytes());
                log.printf(Locale.ROOT, "%s: %.2f s, LOAD DATA %.2f s%n", month, round.product(), round.ceiling());
                if (r > 0) {
                    counted.add(round);
                }
            }
            month = month.next();
        }
        var quiet = counted.stream().filter(c -> c.others() < QUIET).toList();
        var used = quiet.size() >= ROUNDS ? quiet : counted;
        var product = median(used, Round::product);
        var linear = withLinear ? String.format(Locale.ROOT, "%.2f", linear(units, product)) : "null";
        return String.format(
                Locale.ROOT,
                "{\"bench\":\"billing\",\"units\":%d,\"rounds\":%d,\"units_per_s\":%.0f,\"ceiling_units_per_s\":%.0f,"
                        + "\"ratio\":%.2f,\"cpu_ratio\":%.2f,\"heap_over_idle_mb\":%d,\"bytes_per_unit_ratio\":%.2f,"
                        + "\"linear\":%s,\"noisy\":%b}",
                units,
                used.size(),
                units / product,
                units / median(used, Round::ceiling),
                median(used, Round::ratio),
                median(used, Round::cpuRatio),
                heap,
                median(used, Round::bytesRatio),
                linear,
                quiet.size() < ROUNDS);
    }

    /** The time of five times the units by five times the time: 1 when it grows as the units do. */
    private double linear(int units, double seconds) throws SQLException {
        log.println("building " + 5 * units + " units ...");
        var large = new BenchEstate(5 * units);
        large.read(BillingPeriod.of(2026, 1));
        return round(large, BillingPeriod.of(2026, 1)).product() / (5 * seconds);
    }

    private Round round(BenchEstate estate, BillingPeriod month) throws SQLException {
        var others = new OtherWork();
        var before = estate.bytes();
        var cpu = BenchEstate.cpu();
        var began = System.nanoTime();
        var run = bill(estate, month);
        var product = (System.nanoTime() - began) / NANOS;
        var productCpu = seconds(BenchEstate.cpu().minus(cpu));
        var billed = estate.bytes();
        var file = estate.export(run);
        cpu = BenchEstate.cpu();
        var ceiling = estate.load(file) / NANOS;
        var ceilingCpu = seconds(BenchEstate.cpu().minus(cpu));
        return new Round(
                product, ceiling, productCpu, ceilingCpu, billed - before, estate.bytes() - billed, others.cores());
    }

    private BillingRunId bill(BenchEstate estate, BillingPeriod month) {
        var accountant = CoreHarness.employee(estate.company(), Role.ACCOUNTANT);
        var run =
                CoreHarness.as(accountant, () -> runs.prepare(month, month.end().withDayOfMonth(10)));
        work(estate, run);
        CoreHarness.as(accountant, () -> {
            runs.approve(run);
            runs.post(run);
            return true;
        });
        work(estate, run);
        var end = CoreHarness.as(accountant, () -> runs.details(run).run());
        if (end.state() != RunState.POSTED || end.accounts() != estate.units()) {
            throw new IllegalStateException("not billed: " + end);
        }
        return run;
    }

    private void work(BenchEstate estate, BillingRunId run) {
        var accountant = CoreHarness.employee(estate.company(), Role.ACCOUNTANT);
        var job = Objects.requireNonNull(
                        CoreHarness.as(accountant, () -> runs.details(run).job()))
                .id();
        runner.run(estate.company().id(), job);
    }

    private static double seconds(Duration time) {
        return time.toNanos() / NANOS;
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> what) {
        var sorted = rounds.stream().mapToDouble(what).sorted().toArray();
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
