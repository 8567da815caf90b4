package org.commonhold.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * What has been started so far; stopping goes the other way round. Each step is one piece: a stop that comes in the
 * middle waits for its end, and no further step begins.
 */
final class Running implements AutoCloseable {

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private boolean closed;

    /** Starts one more part. */
    synchronized <T extends AutoCloseable> T start(Supplier<T> starter) {
        var part = whole(starter);
        parts.push(part);
        return part;
    }

    /** Does something that must not be cut in two, such as a migration. */
    synchronized <T> T whole(Supplier<T> step) {
        if (closed) {
            throw new LaunchRefused("Stopped while starting.");
        }
        return step.get();
    }

    @Override
    public synchronized void close() {
        closed = true;
        while (!parts.isEmpty()) {
            stop(parts.pop());
        }
    }

    private static void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            System.getLogger(Running.class.getName()).log(System.Logger.Level.WARNING, "not stopped cleanly: {0}", e);
        }
    }
}
