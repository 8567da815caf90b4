package org.commonhold.testing;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/** The heap that is still in use after each collection, against that at the beginning. */
public final class BenchHeap implements AutoCloseable {

    private static final long MEGABYTE = 1L << 20;

    private final AtomicLong most = new AtomicLong();
    private final List<NotificationEmitter> collectors = new ArrayList<>();
    private final NotificationListener listener = this::collected;
    private final long before;

    public BenchHeap() {
        before = inUse();
        for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            var emitter = (NotificationEmitter) collector;
            emitter.addNotificationListener(listener, null, null);
            collectors.add(emitter);
        }
    }

    /** By the highest level after any collection since the beginning, the one now included. */
    public long growthInMegabytes() {
        return Math.max(0, Math.max(most.get(), inUse()) - before) / MEGABYTE;
    }

    @SuppressWarnings("System.gc")
    private static long inUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private void collected(Notification notification, Object unused) {
        var info = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData());
        var used = info.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                .filter(pool -> !pool.getKey().contains("Metaspace")
                        && !pool.getKey().contains("Code")
                        && !pool.getKey().contains("Class Space"))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
        most.accumulateAndGet(used, Math::max);
    }

    @Override
    public void close() {
        for (var collector : collectors) {
            try {
                collector.removeNotificationListener(listener);
            } catch (ListenerNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
