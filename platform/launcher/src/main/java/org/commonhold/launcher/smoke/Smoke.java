package org.commonhold.launcher.smoke;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import org.commonhold.launcher.Installation;

/**
 * Starts everything on free ports in a temporary directory, does the whole main job with each shipped spreadsheet in a
 * company of its own, starts a second time on the same data, and prints one line of JSON. Leaves nothing behind.
 */
public final class Smoke {

    private static final long LONGEST_START = 60;
    private static final long MOST_MEGABYTES = 1229;

    private final Path home;
    private final PrintStream out;
    private final PrintStream progress;
    private final long started = System.nanoTime();
    private final Totals totals = new Totals();

    /** {@code home}: the root of the repository, built. */
    public Smoke(Path home, PrintStream out, PrintStream progress) {
        this.home = home;
        this.out = out;
        this.progress = progress;
    }

    /** 0 when every step did what it must, otherwise 1. */
    public int run() {
        var data = temporary();
        try {
            say("starting");
            var megabytes = mainJob(data);
            var start = System.nanoTime();
            say("starting again on the same data");
            try (var again = Installation.start(home, data)) {
                var startup = seconds(start);
                megabytes = Math.max(megabytes, again.serverMegabytes());
                return judge(startup, megabytes);
            }
        } catch (SmokeFailed | UncheckedIOException | IllegalStateException e) {
            say("FAILED: " + e.getMessage());
            return 1;
        } finally {
            delete(data);
        }
    }

    private long mainJob(Path data) {
        try (var installation = Installation.start(home, data)) {
            try {
                Sheet.all().forEach(sheet -> company(sheet, installation));
            } catch (SmokeFailed e) {
                lastWords(installation.serverLog());
                throw e;
            }
            return installation.serverMegabytes();
        }
    }

    private void company(Sheet sheet, Installation installation) {
        say(sheet.file() + ": company, administrator, import");
        var company = Company.open(sheet, installation, totals);
        new ImportStep(company).run();
        say(sheet.file() + ": services, owner, readings");
        var dials = Dials.of(company);
        var month = YearMonth.from(LocalDate.parse(dials.get(0).today()));
        new TariffStep(company, dials).run(month);
        var owner = Owner.of(company, dials.get(0));
        new ReadingStep(company, dials, owner).run();
        say(sheet.file() + ": billing, payment");
        var charged = new BillingStep(company, month).run();
        var paid = new PaymentStep(company, owner).run();
        say(sheet.file() + ": fault, announcement, books");
        new ServiceStep(company, owner).run();
        new NoticeStep(company, owner).run();
        new LedgerStep(company).run(charged, paid);
    }

    private int judge(long startup, long megabytes) {
        out.println(totals.line(seconds(started), startup, megabytes));
        out.flush();
        SmokeFailed.unless(startup <= LONGEST_START, "the second start took " + startup + " s");
        SmokeFailed.unless(megabytes <= MOST_MEGABYTES, "the application server holds " + megabytes + " MB");
        return 0;
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("commonhold-smoke");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void lastWords(Path log) {
        try {
            var lines = Files.readAllLines(log);
            lines.subList(Math.max(0, lines.size() - 60), lines.size()).forEach(progress::println);
        } catch (IOException e) {
            say("the server's log cannot be read: " + e);
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
