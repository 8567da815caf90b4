package org.commonhold.launcher;

import java.io.PrintStream;

/** What the person at the terminal sees while things start. */
final class Progress {

    private final PrintStream out;
    private final long started = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    void step(String what) {
        out.printf("%5d s  %s ...%n", seconds(), what);
        out.flush();
    }

    void detail(String what) {
        out.println("         " + what);
        out.flush();
    }

    /** Says how long the start took and, where known, how much memory the application server holds (MiB). */
    void ready(long megabytes) {
        out.printf("%5d s  Ready%s%n", seconds(), megabytes > 0 ? " (application server: " + megabytes + " MB)" : "");
        out.flush();
    }

    void lines(String text) {
        out.println(text);
        out.flush();
    }

    private long seconds() {
        return (System.nanoTime() - started) / 1_000_000_000L;
    }
}
