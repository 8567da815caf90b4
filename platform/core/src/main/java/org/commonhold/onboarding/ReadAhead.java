package org.commonhold.onboarding;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Lets a thread of its own fetch what comes next while the caller works on what it has; at most two are waiting. The source
 * must need nothing of the caller's thread: no transaction, no company, no user.
 */
final class ReadAhead<T> implements Iterator<T>, AutoCloseable {

    private static final int WAITING = 2;

    private final BlockingQueue<Fetched<T>> queue = new ArrayBlockingQueue<>(WAITING);
    private final Thread reader;
    private @Nullable Fetched<T> next;

    /** Neither item nor failure: the end. */
    private record Fetched<T>(@Nullable T item, @Nullable Throwable failure) {}

    ReadAhead(Iterator<T> source) {
        reader = new Thread(() -> fetch(source), "read-ahead");
        reader.setDaemon(true);
        reader.start();
    }

    private void fetch(Iterator<T> source) {
        try {
            try {
                while (source.hasNext()) {
                    queue.put(new Fetched<>(source.next(), null));
                }
                queue.put(new Fetched<>(null, null));
            } catch (RuntimeException | Error e) {
                queue.put(new Fetched<>(null, e));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Throws what the source has thrown. */
    @Override
    public boolean hasNext() {
        return peek().item() != null;
    }

    @Override
    public T next() {
        var item = peek().item();
        if (item == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return item;
    }

    private Fetched<T> peek() {
        var known = next;
        if (known == null) {
            known = take();
            next = known;
        }
        if (known.failure() instanceof RuntimeException failure) {
            throw failure;
        }
        if (known.failure() instanceof Error failure) {
            throw failure;
        }
        return known;
    }

    private Fetched<T> take() {
        try {
            return queue.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The source is no longer used when this returns. */
    @Override
    public void close() {
        reader.interrupt();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
