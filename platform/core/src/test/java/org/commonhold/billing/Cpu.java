package org.commonhold.billing;

import java.time.Duration;
import java.util.Locale;

/** Seconds of processor time: of this process, and of the database server, its child. */
record Cpu(double client, double server) {

    private static final double NANOS = 1e9;

    static Cpu now() {
        var server = ProcessHandle.current().descendants().map(Cpu::of).reduce(Duration.ZERO, Duration::plus);
        return new Cpu(of(ProcessHandle.current()).toNanos() / NANOS, server.toNanos() / NANOS);
    }

    private static Duration of(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    Cpu minus(Cpu earlier) {
        return new Cpu(client - earlier.client, server - earlier.server);
    }

    double sum() {
        return client + server;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f + %.2f s", client, server);
    }
}
