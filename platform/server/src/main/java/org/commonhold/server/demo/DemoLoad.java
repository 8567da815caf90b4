package org.commonhold.server.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.commonhold.kernel.MovableClock;
import org.commonhold.tenancy.Companies;
import org.eclipse.microprofile.config.ConfigProvider;

/** Makes the demo companies when {@code demo} starts without any company. What is half made is the launcher's to forget. */
@ApplicationScoped
public class DemoLoad {

    private static final System.Logger LOG = System.getLogger(DemoLoad.class.getName());

    private final Companies companies;
    private final DemoProgress progress;
    private final MovableClock clock;
    private final Links links;
    private final DemoYear year;

    @Inject
    DemoLoad(Companies companies, DemoProgress progress, MovableClock clock, Links links, DemoYear year) {
        this.companies = companies;
        this.progress = progress;
        this.clock = clock;
        this.links = links;
        this.year = year;
    }

    /** Whether {@link #run} has something to do; from now on the server is not ready until it has ended. */
    public boolean due() {
        var due = "demo".equals(setting("commonhold.mode"))
                && !wanted().isEmpty()
                && companies.all().isEmpty();
        if (due) {
            progress.step("");
        }
        return due;
    }

    /** @param threads to do things side by side */
    public void run(ExecutorService threads) {
        var hands = new Hands(threads);
        var began = System.nanoTime();
        links.collect(true);
        try {
            wanted().forEach(company -> year.play(company, hands));
            LOG.log(
                    System.Logger.Level.INFO,
                    "demo companies made in {0} s",
                    (System.nanoTime() - began) / 1_000_000_000L);
            progress.done();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "the demo companies could not be made", e);
            progress.failed();
        } finally {
            clock.reset();
            links.collect(false);
        }
    }

    /** {@code commonhold.demo.companies}: {@code true} for all, or codes with commas between. */
    private static List<DemoCompany> wanted() {
        var codes = List.of(setting("commonhold.demo.companies").split(","));
        return DemoCompany.all().stream()
                .filter(c -> codes.contains("true") || codes.contains(c.code()))
                .toList();
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class).orElse("");
    }
}
