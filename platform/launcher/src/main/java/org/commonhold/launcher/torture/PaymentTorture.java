package org.commonhold.launcher.torture;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.commonhold.launcher.Installation;
import org.commonhold.launcher.smoke.Read;
import org.commonhold.launcher.smoke.SmokeFailed;
import org.commonhold.launcher.torture.Books.Differences;

/**
 * Owners pay at the same time while the application server and the database are killed, the gateway fails on a fifth of its calls,
 * and a tenth of its events is lost, the others come three times and in any order. Then everything is left in peace, and what
 * the gateway did must be what the books say: nothing lost, nothing doubled, nothing unresolved. Prints one line of JSON.
 */
public final class PaymentTorture {

    private static final int PAYERS = 16;
    private static final int FAULT_PERCENT = 20;
    private static final int DROP_PERCENT = 10;
    private static final int COPIES = 3;
    private static final long PEACE_SECONDS = 15 * 60;

    private final Path home;
    private final PrintStream out;
    private final PrintStream progress;
    private final long started = System.nanoTime();
    private final AtomicInteger finished = new AtomicInteger();
    private final AtomicInteger told = new AtomicInteger();
    private final AtomicInteger leaks = new AtomicInteger();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    /** @param home the root of the repository, built */
    public PaymentTorture(Path home, PrintStream out, PrintStream progress) {
        this.home = home;
        this.out = out;
        this.progress = progress;
    }

    /** 0 when the product kept its word, otherwise 1. */
    public int run(TortureOptions options) {
        var data = temporary();
        say("starting; seed " + options.seed());
        try (var installation = Installation.start(home, data)) {
            return torture(installation, options);
        } catch (SmokeFailed | SQLException | ExecutionException e) {
            say("FAILED: " + e);
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        } finally {
            delete(data);
        }
    }

    private int torture(Installation installation, TortureOptions options)
            throws SQLException, ExecutionException, InterruptedException {
        var town = Town.build(installation);
        var payers = payers(town, installation, options);
        say("paying");
        var seed = Long.toString(options.seed());
        var faults = "drop_answer,error_500,saved_500,too_many,half_body";
        town.control("faults", Map.of("percent", "" + FAULT_PERCENT, "kinds", faults, "seed", seed));
        town.control(
                "webhook_mode",
                Map.of("drop_percent", "" + DROP_PERCENT, "copies", "" + COPIES, "shuffle_ms", "3000", "seed", seed));
        var killer = new Killer(installation, options, finished::get);
        suffer(killer, payers, options);
        town.control("faults", Map.of("percent", "0"));
        town.control("webhook_mode", Map.of());
        say("in peace again after " + killer.servers() + " kills of the server and " + killer.databases()
                + " of the database");
        return judge(installation, town, killer, options);
    }

    private List<Payer> payers(Town town, Installation installation, TortureOptions options) {
        var payers = new ArrayList<Payer>();
        for (var debtor : town.debtors(PAYERS)) {
            var window = new Window(installation.address(), debtor.key(), leaks);
            long own = options.seed() * PAYERS + payers.size();
            payers.add(new Payer(town, debtor, window, installation.address(), own));
        }
        return payers;
    }

    private void suffer(Killer killer, List<Payer> payers, TortureOptions options)
            throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(payers.size() + 1);
        try {
            var next = new AtomicInteger();
            var work = new ArrayList<Callable<Boolean>>();
            for (var payer : payers) {
                work.add(() -> {
                    for (int number = next.getAndIncrement();
                            number < options.payments();
                            number = next.getAndIncrement()) {
                        payer.pay("torture-" + options.seed() + "-" + number, acknowledged, told::incrementAndGet);
                        finished.incrementAndGet();
                    }
                    return true;
                });
            }
            var killing = threads.submit(killer);
            for (Future<Boolean> done : threads.invokeAll(work)) {
                done.get();
            }
            killing.get();
        } finally {
            threads.shutdownNow();
        }
    }

    private int judge(Installation installation, Town town, Killer killer, TortureOptions options) throws SQLException {
        var peace = System.nanoTime();
        var books = Books.open(installation, town.code());
        var differences = books.compare();
        while (!differences.none() && seconds(peace) < PEACE_SECONDS) {
            Window.rest(1_000);
            differences = books.compare();
        }
        var broken = books.broken();
        var missing = acknowledged.stream().filter(notIn(differences.paid())).count();
        out.println(Read.json(
                "payments", options.payments(),
                "paid", differences.paid().size(),
                "acknowledged", acknowledged.size(),
                "told", told.get(),
                "server_kills", killer.servers(),
                "database_kills", killer.databases(),
                "lost", differences.lost().size(),
                "doubled", differences.doubled().size(),
                "unresolved", differences.unresolved().size(),
                "acknowledged_missing", missing,
                "rules_broken", broken.size(),
                "insides_shown", leaks.get(),
                "resolved_seconds", seconds(peace),
                "seconds", seconds(started),
                "seed", options.seed()));
        out.flush();
        broken.forEach(rule -> say("does not hold: " + rule));
        say(differences, missing);
        var kept = differences.none() && broken.isEmpty() && missing == 0 && leaks.get() == 0;
        return kept && !differences.paid().isEmpty() ? 0 : 1;
    }

    private static java.util.function.Predicate<String> notIn(Set<String> paid) {
        return id -> !paid.contains(id);
    }

    private void say(Differences differences, long missing) {
        if (!differences.none() || missing > 0) {
            say("lost " + differences.lost() + ", doubled " + differences.doubled() + ", unresolved "
                    + differences.unresolved());
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("commonhold-torture");
        } catch (IOException e) {
            throw new SmokeFailed("no temporary directory: " + e);
        }
    }

    private void delete(Path directory) {
        try (var all = Files.walk(directory)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            say("not deleted: " + directory + " (" + e + ")");
        }
    }

    private void say(String what) {
        progress.printf("%5d s  %s%n", seconds(started), what);
        progress.flush();
    }

    private static long seconds(long since) {
        return (System.nanoTime() - since) / 1_000_000_000L;
    }
}
