package org.commonhold.sandbox;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.commonhold.sandbox.fiscal.FiscalSandbox;
import org.commonhold.sandbox.mail.MailSandbox;
import org.commonhold.sandbox.stripe.StripeSandbox;
import org.commonhold.sandbox.web.WebServer;
import org.jspecify.annotations.Nullable;

/**
 * Both stand-ins running: the Stripe API, payment page and mail inbox on one HTTP port, SMTP on another. What happened
 * is kept in the directory and found again by the next start; without a directory it is gone on close.
 */
public final class Sandbox implements AutoCloseable {
    private final WebServer web;
    private final StripeSandbox stripe;
    private final MailSandbox mail;

    /**
     * Port 0 takes a free port. The webhook delays come before the second, third, … attempt; the last one recurs until
     * the endpoint answers 2xx or three days have passed.
     */
    public record Config(
            int httpPort, int smtpPort, @Nullable Path data, List<Duration> webhookDelays, Clock clock) {

        public Config {
            webhookDelays = List.copyOf(webhookDelays);
            if (webhookDelays.isEmpty()) throw new IllegalArgumentException("no webhook delays");
        }

        public Config(int httpPort, int smtpPort, @Nullable Path data) {
            this(httpPort, smtpPort, data, patient(), Clock.systemUTC());
        }

        private static List<Duration> patient() {
            return List.of(
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(3),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(2),
                    Duration.ofMinutes(10),
                    Duration.ofHours(1));
        }
    }

    private Sandbox(WebServer web, StripeSandbox stripe, MailSandbox mail) {
        this.web = web;
        this.stripe = stripe;
        this.mail = mail;
    }

    /** Starts everything or, when a port is taken, nothing. */
    public static Sandbox start(Config config) {
        var web = new WebServer(config.httpPort());
        try {
            var stripe = new StripeSandbox(web, config.data(), config.webhookDelays(), config.clock());
            var mail = new MailSandbox(web, config.smtpPort(), config.data(), config.clock());
            new FiscalSandbox(web, config.clock());
            mail.start();
            web.start();
            stripe.start();
            return new Sandbox(web, stripe, mail);
        } catch (RuntimeException refused) {
            web.close();
            throw refused;
        }
    }

    public int httpPort() {
        return web.port();
    }

    public int smtpPort() {
        return mail.smtpPort();
    }

    /** The API base for a Stripe client, and the root of all pages: {@code http://127.0.0.1:port}. */
    public String baseUrl() {
        return "http://127.0.0.1:" + httpPort();
    }

    @Override
    public void close() {
        web.close();
        mail.close();
        stripe.close();
    }
}
