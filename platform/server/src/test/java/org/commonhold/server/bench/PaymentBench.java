package org.commonhold.server.bench;

import static org.commonhold.server.testing.TestCompany.json;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.function.ToDoubleFunction;
import org.commonhold.db.TestDatabase;
import org.commonhold.gateway.StubGateway;
import org.commonhold.payment.PaymentCeiling;
import org.commonhold.payment.PaymentRounds;
import org.commonhold.server.testing.Country;
import org.commonhold.server.testing.StartedServer;
import org.commonhold.server.testing.TestCompany;
import org.commonhold.testing.CoreHarness;

/**
 * {@code ./commonhold bench payments}: confirmed payments a second at 16 clients, over HTTP against the started product and below
 * HTTP through its services in this process, both against the same statements by plain JDBC at 16 threads on the same database.
 * Rounds alternate; the figures are medians. Then the same payments while another company bills a month. One line of JSON.
 */
final class PaymentBench {

    private static final int CLIENTS = 16;
    private static final int ROUNDS = 5;
    private static final int FLATS = 700;
    private static final int USUAL = 480;
    private static final YearMonth MONTH = YearMonth.now(Clock.systemUTC());
    /** Rounds of the ceiling that differ by more than this part say that somebody else was at work. */
    private static final double NOISE = 0.25;

    private final PrintStream log;
    private final int payments;

    private PaymentBench(PrintStream log, int payments) {
        this.log = log;
        this.payments = payments;
    }

    /** @param arguments payments of a round, if it is not 480; a multiple of the 16 clients */
    public static void main(String[] arguments) throws Exception {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        // What prints the one line of JSON prints nothing else.
        System.setOut(err);
        var payments = arguments.length > 0 ? Integer.parseInt(arguments[0]) : USUAL;
        out.println(new PaymentBench(err, payments).run());
        System.exit(0);
    }

    /** Payments a second of the three, and what each payment took over HTTP. */
    private record Round(PayingTown.Round http, double below, double ceiling) {}

    private String run() throws InterruptedException, ExecutionException {
        log.println("starting ...");
        var server = StartedServer.shared();
        shareDatabase(server);
        var town = new PayingTown(server, CLIENTS);
        var direct = new PaymentRounds(CLIENTS);
        log.println("warming up ...");
        town.pay(payments);
        direct.product(payments);
        var ceiling = direct.ceiling(payments);
        ceiling.seconds(CLIENTS);
        var rounds = new ArrayList<Round>();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.add(round(town, direct, ceiling));
        }
        var beside = besideBilling(server, town);
        return line(rounds, ceiling, beside);
    }

    /**
     * The services in this process use the database of the product, under a name of their own: what looks like an encrypted password,
     * as the installation's does, EclipseLink would decrypt.
     */
    private static void shareDatabase(StartedServer server) {
        server.rows().change("CREATE USER IF NOT EXISTS 'bench'@'127.0.0.1' IDENTIFIED BY 'on this machine only'");
        server.rows().change("GRANT ALL ON *.* TO 'bench'@'127.0.0.1'");
        System.setProperty(TestDatabase.GIVEN, server.installation().databaseUrl() + " bench on this machine only");
        System.setProperty(CoreHarness.MORE_BEANS, StubGateway.class.getName());
    }

    private Round round(PayingTown town, PaymentRounds direct, PaymentCeiling ceiling)
            throws InterruptedException, ExecutionException {
        var round =
                new Round(town.pay(payments), payments / direct.product(payments), payments / ceiling.seconds(CLIENTS));
        log.printf(
                Locale.ROOT,
                "HTTP %.0f/s, below %.0f/s, JDBC %.0f/s%n",
                round.http().perSecond(),
                round.below(),
                round.ceiling());
        return round;
    }

    /** The same payments while another company's month is calculated. */
    private PayingTown.Round besideBilling(StartedServer server, PayingTown town)
            throws InterruptedException, ExecutionException {
        log.println("building another company of " + FLATS + " flats ...");
        var other = server.openCompany(Country.US);
        other.importFlats(FLATS);
        other.setFixedServices();
        var run = other.admin()
                .post(
                        "/api/v1/billing-runs",
                        json(
                                "period",
                                MONTH.toString(),
                                "dueOn",
                                MONTH.atEndOfMonth().toString()))
                .expect(201)
                .json()
                .getAsJsonObject()
                .getAsJsonObject("run")
                .get("id")
                .getAsString();
        log.println("paying while it bills ...");
        var round = town.payWhile(() -> !state(other, run).equals("CALCULATED"));
        log.printf(Locale.ROOT, "%d payments in %.1f s%n", round.each().size(), round.seconds());
        return round;
    }

    private static String state(TestCompany company, String run) {
        return company.admin()
                .get("/api/v1/billing-runs/" + run)
                .expect(200)
                .json()
                .getAsJsonObject()
                .getAsJsonObject("run")
                .get("state")
                .getAsString();
    }

    private static String line(List<Round> rounds, PaymentCeiling ceiling, PayingTown.Round beside) {
        double p95 = median(rounds, round -> round.http().percentile(0.95));
        double low = rounds.stream().mapToDouble(Round::ceiling).min().orElseThrow();
        double high = rounds.stream().mapToDouble(Round::ceiling).max().orElseThrow();
        return String.format(
                Locale.ROOT,
                "{\"bench\":\"payments\",\"clients\":%d,\"rounds\":%d,\"ratio\":%.2f,\"ratio_below_http\":%.2f,\"per_s\":%.1f,"
                        + "\"below_http_per_s\":%.1f,\"ceiling_per_s\":%.1f,\"statements_each\":%.1f,\"p50_ms\":%.0f,\"p95_ms\":%.0f,"
                        + "\"p99_ms\":%.0f,\"p95_beside_billing_ratio\":%.2f,\"noisy\":%b}",
                CLIENTS,
                rounds.size(),
                median(rounds, round -> round.http().perSecond() / round.ceiling()),
                median(rounds, round -> round.below() / round.ceiling()),
                median(rounds, round -> round.http().perSecond()),
                median(rounds, Round::below),
                median(rounds, Round::ceiling),
                ceiling.statementsEach(),
                1_000 * median(rounds, round -> round.http().percentile(0.5)),
                1_000 * p95,
                1_000 * median(rounds, round -> round.http().percentile(0.99)),
                beside.percentile(0.95) / p95,
                (high - low) / high > NOISE);
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> what) {
        var sorted = rounds.stream().mapToDouble(what).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
