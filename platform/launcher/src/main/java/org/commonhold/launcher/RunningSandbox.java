package org.commonhold.launcher;

import java.nio.file.Path;

/**
 * The stand-ins for the outside world, where they listen on 127.0.0.1.
 *
 * @param httpPort the Stripe-compatible gateway and the inbox to look into
 * @param smtpPort where the application hands in its mail
 */
record RunningSandbox(int httpPort, int smtpPort, AutoCloseable server) implements AutoCloseable {

    /** How a sandbox is started. */
    @FunctionalInterface
    interface Starter {
        RunningSandbox start(int httpPort, int smtpPort, Path data);
    }

    String url() {
        return "http://127.0.0.1:" + httpPort;
    }

    @Override
    public void close() throws Exception {
        server.close();
    }
}
