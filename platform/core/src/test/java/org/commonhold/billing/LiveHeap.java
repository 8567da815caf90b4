package org.commonhold.billing;

import java.lang.management.ManagementFactory;

/** The most heap that was really in use, above that at its beginning: collects garbage several times a second, so time nothing beside it. */
final class LiveHeap implements AutoCloseable {

    private static final long MEGABYTE = 1L << 20;
    private static final long PAUSE = 250;

    private final long before = inUse();
    private final Thread watcher = new Thread(this::watch, "live-heap");
    private volatile long most = before;
    private volatile boolean closed;

    LiveHeap() {
        watcher.setDaemon(true);
        watcher.start();
    }

    double growthInMegabytes() {
        return (double) (most - before) / MEGABYTE;
    }

    private void watch() {
        try {
            while (!closed) {
                most = Math.max(most, inUse());
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @SuppressWarnings("System.gc")
    private static long inUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    @Override
    public void close() {
        closed = true;
        try {
            watcher.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
