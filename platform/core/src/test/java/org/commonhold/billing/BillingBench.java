package org.commonhold.billing;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.commonhold.charge.BillingRunId;
import org.commonhold.job.JobRunner;
import org.commonhold.kernel.BillingPeriod;
import org.commonhold.security.Role;
import org.commonhold.testing.CoreHarness;
import org.jspecify.annotations.Nullable;

/**
 * {@code ./commonhold bench billing --units 20000}: an estate with 8 services (3 metered, one of them tiered, one shared) is
 * billed month after month through the product's own service, dry run and posting, on the day after the month; all but one owner
 * in twenty pay. After each month the ceiling is taken: the statements, charges, entries and postings of that month by LOAD DATA
 * on one connection into the same tables, for a second company. One line of JSON; medians of the rounds after the first two, of
 * which one warms up and one measures the heap. Then the same with five times the units, for {@code linear} and {@code heap_ratio}.
 */
final class BillingBench {

    private static final int UNITS = 20_000;
    private static final int ROUNDS = 5;
    private static final int TIMES = 5;
    private static final int YEAR = 12;
    /** Of the database server; a year's tables are many times the small one. */
    private static final int POOL = 2048;

    private static final int SMALL_POOL = 128;
    private static final double NANOS = 1e9;
    private static final double QUIET = 0.3;

    private final BillingRuns runs = CoreHarness.get(BillingRuns.class);
    private final JobRunner runner = CoreHarness.get(JobRunner.class);
    private final PrintStream log;

    private BillingBench(PrintStream log) {
        this.log = log;
    }

    /**
     * @param arguments {@code --units N} and {@code --rounds N}; {@code --no-linear} leaves out the larger estate;
     *     {@code --month12} bills a year and compares its last month with its first
     */
    public static void main(String[] arguments) throws Exception {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        var given = List.of(arguments);
        var bench = new BillingBench(err);
        var year = given.contains("--month12");
        out.println(bench.run(
                number(given, "--units", UNITS),
                number(given, "--rounds", year ? YEAR : ROUNDS),
                !given.contains("--no-linear"),
                year));
        System.exit(0);
    }

    private static int number(List<String> arguments, String name, int usual) {
        var at = arguments.indexOf(name);
        return at < 0 ? usual : Integer.parseInt(arguments.get(at + 1));
    }

    /** Seconds and CPU seconds (client and server) of the product and the ceiling, bytes that the tables grew by. */
    private record Round(
            double product, double ceiling, Cpu productCpu, Cpu ceilingCpu, long grown, long loaded, double others) {

        double ratio() {
            return ceiling / product;
        }

        double cpuRatio() {
            return productCpu.sum() / ceilingCpu.sum();
        }

        double bytesRatio() {
            return loaded == 0 ? 1 : (double) grown / loaded;
        }
    }

    private String run(int units, int rounds, boolean withLinear, boolean year) throws SQLException {
        BenchEstate.server(year ? SMALL_POOL : POOL);
        log.println("building " + units + " units ...");
        var estate = new BenchEstate(units);
        var month = BillingPeriod.of(2026, 1);
        warmUp(estate, month);
        month = month.next();
        var heap = heap(estate, month);
        var counted = new ArrayList<Round>();
        for (int r = 0; r < rounds; r++) {
            month = month.next();
            estate.prepare(month);
            var round = round(estate, month);
            log.printf(
                    Locale.ROOT,
                    "%s: %.2f s (CPU %s), LOAD DATA %.2f s (CPU %s), others %.2f cores%n",
                    month,
                    round.product(),
                    round.productCpu(),
                    round.ceiling(),
                    round.ceilingCpu(),
                    round.others());
            counted.add(round);
        }
        var quiet = counted.stream().filter(c -> c.others() < QUIET).toList();
        var used = quiet.size() >= ROUNDS ? quiet : counted;
        var large = withLinear ? large(units, heap, median(used, Round::product)) : null;
        return line(units, used, large == null ? heap.most() : Math.max(heap.most(), large.heap()), large)
                + String.format(
                        Locale.ROOT,
                        ",\"month12\":%s,\"noisy\":%b}",
                        year
                                ? figure(counted.get(0).product()
                                        / counted.get(rounds - 1).product())
                                : "null",
                        quiet.size() < ROUNDS);
    }

    private static String line(int units, List<Round> used, double heap, @Nullable Large large) {
        return String.format(
                Locale.ROOT,
                "{\"bench\":\"billing\",\"units\":%d,\"rounds\":%d,\"units_per_s\":%.0f,\"ceiling_units_per_s\":%.0f,"
                        + "\"ratio\":%.2f,\"cpu_ratio\":%.2f,\"heap_over_idle_mb\":%.0f,\"heap_ratio\":%s,"
                        + "\"bytes_per_unit_ratio\":%.2f,\"linear\":%s",
                units,
                used.size(),
                units / median(used, Round::product),
                units / median(used, Round::ceiling),
                median(used, Round::ratio),
                median(used, Round::cpuRatio),
                heap,
                large == null ? "null" : figure(large.heapRatio()),
                median(used, Round::bytesRatio),
                large == null ? "null" : figure(large.linear()));
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** Of five times the units; {@code linear} is 1 when the time grows as the units do. */
    private record Large(double linear, double heap, double heapRatio) {}

    private Large large(int units, LiveHeap.Growth heap, double seconds) throws SQLException {
        log.println("building " + TIMES * units + " units ...");
        var estate = new BenchEstate(TIMES * units);
        var month = BillingPeriod.of(2026, 1);
        var more = heap(estate, month);
        estate.prepare(month.next());
        var began = System.nanoTime();
        bill(estate, month.next());
        var took = (System.nanoTime() - began) / NANOS;
        log.printf(Locale.ROOT, "%d units: %.2f s, heap %s (%d: %s)%n", TIMES * units, took, more, units, heap);
        return new Large(took / (TIMES * seconds), more.most(), more.usual() / heap.usual());
    }

    /** Classes are loaded and statements known afterwards. */
    private void warmUp(BenchEstate estate, BillingPeriod month) throws SQLException {
        estate.prepare(month);
        bill(estate, month);
    }

    /** What is in use while a month is billed. */
    private LiveHeap.Growth heap(BenchEstate estate, BillingPeriod month) throws SQLException {
        estate.prepare(month);
        try (var inUse = new LiveHeap()) {
            bill(estate, month);
            return inUse.growth();
        }
    }

    private Round round(BenchEstate estate, BillingPeriod month) throws SQLException {
        var others = new OtherWork();
        var before = estate.bytes();
        var cpu = Cpu.now();
        var began = System.nanoTime();
        var run = bill(estate, month);
        var product = (System.nanoTime() - began) / NANOS;
        var productCpu = Cpu.now().minus(cpu);
        var billed = estate.bytes();
        var file = estate.export(run);
        cpu = Cpu.now();
        var ceiling = estate.load(file) / NANOS;
        var ceilingCpu = Cpu.now().minus(cpu);
        return new Round(
                product, ceiling, productCpu, ceilingCpu, billed - before, estate.bytes() - billed, others.cores());
    }

    private BillingRunId bill(BenchEstate estate, BillingPeriod month) throws SQLException {
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
        if (!estate.posted(run)) {
            throw new IllegalStateException("not billed: " + run);
        }
        return run;
    }

    /** Asks for the job by itself: the run's details are sums over all its lines, for the review. */
    private void work(BenchEstate estate, BillingRunId run) throws SQLException {
        runner.run(estate.company().id(), estate.job(run));
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> what) {
        var sorted = rounds.stream().mapToDouble(what).sorted().toArray();
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
