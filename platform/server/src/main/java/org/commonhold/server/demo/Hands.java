package org.commonhold.server.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

/** Does things side by side, a few at a time, on the server's own threads; the first failure ends it. */
record Hands(ExecutorService threads) {

    private static final int PAIRS = 3;

    void all(List<Runnable> works) {
        if (works.size() == 1) {
            works.get(0).run();
            return;
        }
        var shares = new ArrayList<Callable<Boolean>>();
        for (int share = 0; share < Math.min(PAIRS, works.size()); share++) {
            var first = share;
            shares.add(() -> {
                for (int i = first; i < works.size(); i += PAIRS) {
                    works.get(i).run();
                }
                return true;
            });
        }
        try {
            for (var done : threads.invokeAll(shares)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
