package org.commonhold.sandbox.mail;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.commonhold.sandbox.web.WebServer;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.server.SMTPServer;

/**
 * The mail stand-in: takes every message up to 25 MB over SMTP on 127.0.0.1 without a password and shows it under
 * {@code /inbox}. The last 2000 are kept, in the directory when there is one.
 */
public final class MailSandbox implements AutoCloseable {
    private final SMTPServer smtp;

    /** Adds its pages to the server; port 0 takes a free one. */
    public MailSandbox(WebServer web, int smtpPort, @Nullable Path directory, Clock clock) {
        var mailbox = new Mailbox(directory);
        var pages = new InboxPages(mailbox);
        web.route("/inbox", pages::answer);
        smtp = SMTPServer.port(smtpPort)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .maxMessageSize(25 << 20)
                .insertReceivedHeaders(false)
                .messageHandler((context, from, to, raw) -> mailbox.receive(
                        clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(), from, to, raw))
                .build();
    }

    public void start() {
        smtp.start();
    }

    public int smtpPort() {
        return smtp.getPortAllocated();
    }

    @Override
    public void close() {
        smtp.stop();
    }
}
