package org.commonhold.sandbox.web;

import java.util.concurrent.ThreadFactory;

/** Threads that never keep the program alive. */
public final class Daemon {
    private Daemon() {}

    public static ThreadFactory named(String name) {
        return task -> {
            var thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
