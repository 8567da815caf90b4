package org.commonhold.billing;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * The heap that is really in use: collects garbage several times a second, so time nothing beside it. What is usual (median)
 * compares runs of different length, because the longer one has more chances to be met with two chunks at their largest.
 */
final class LiveHeap implements AutoCloseable {

    private static final long MEGABYTE = 1L << 20;
    private static final long PAUSE = 250;

    private final long before = inUse();
    private final List<Long> samples = new ArrayList<>(List.of(before));
    private final Thread watcher = new Thread(this::watch, "live-heap");
    private volatile boolean closed;

    LiveHeap() {
        watcher.setDaemon(true);
        watcher.start();
    }

    /** In megabytes: the most above what was in use at the beginning, and what was usually in use in all. */
    record Growth(double most, double usual) {}

    synchronized Growth growth() {
        var sorted = samples.stream().sorted().toList();
        return new Growth(
                (double) (sorted.get(sorted.size() - 1) - before) / MEGABYTE,
                (double) sorted.get(sorted.size() / 2) / MEGABYTE);
    }

    private synchronized void take() {
        samples.add(inUse());
    }

    private void watch() {
        try {
            while (!closed) {
                take();
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
