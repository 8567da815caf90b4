package org.commonhold.sandbox.stripe;

import com.google.gson.JsonObject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.commonhold.sandbox.web.Daemon;
import org.commonhold.sandbox.web.StateFile;

/**
 * The state of all merchants behind one lock. Changes reach the disk within 50 ms, several at once, and at the latest
 * on close.
 */
final class Merchants implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Merchants.class.getName());

    private final StateFile file;
    private final JsonObject root;
    private final ScheduledExecutorService saver =
            Executors.newSingleThreadScheduledExecutor(Daemon.named("sandbox-stripe-save"));
    private final Object saving = new Object();
    private boolean saveDue;
    private volatile boolean closed;

    Merchants(StateFile file) {
        this.file = file;
        this.root = file.load().orElseGet(JsonObject::new);
    }

    synchronized <T> T read(Supplier<T> question) {
        return question.get();
    }

    /** Runs a change alone and has it saved soon after. */
    synchronized <T> T change(Supplier<T> change) {
        try {
            return change.get();
        } finally {
            saveSoon();
        }
    }

    Merchant of(String key) {
        if (!root.has(key)) root.add(key, new JsonObject());
        return new Merchant(key, root.getAsJsonObject(key));
    }

    List<Merchant> all() {
        return root.keySet().stream().map(this::of).toList();
    }

    Optional<Merchant> ownerOf(Kind kind, String id) {
        return all().stream()
                .filter(merchant -> merchant.find(kind, id).isPresent())
                .findFirst();
    }

    private void saveSoon() {
        if (saveDue || !file.isKept() || saver.isShutdown()) return;
        saveDue = true;
        saver.schedule(this::save, 50, TimeUnit.MILLISECONDS);
    }

    private void save() {
        // One at a time, so that an older state never replaces a newer one.
        synchronized (saving) {
            if (closed) return;
            try {
                file.save(snapshot());
            } catch (RuntimeException full) {
                LOG.log(Level.ERROR, "sandbox cannot save its payments", full);
            }
        }
    }

    private synchronized String snapshot() {
        saveDue = false;
        return root.toString();
    }

    @Override
    public void close() {
        synchronized (saving) {
            save();
            // From now on the file may belong to the next run.
            closed = true;
        }
        saver.shutdownNow();
    }
}
