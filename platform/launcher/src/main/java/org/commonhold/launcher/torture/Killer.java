package org.commonhold.launcher.torture;

import java.util.Random;
import java.util.function.IntSupplier;
import org.commonhold.launcher.Installation;

/** Kills the database and the application server by turns, three to two, evenly over the run, and starts them again. */
final class Killer implements Runnable {

    private static final long PAUSE_MILLIS = 20;

    private final Installation installation;
    private final TortureOptions options;
    private final IntSupplier finished;
    private final Random chance;
    private volatile int servers;
    private volatile int databases;

    /** @param finished how many payments have come to their end so far */
    Killer(Installation installation, TortureOptions options, IntSupplier finished) {
        this.installation = installation;
        this.options = options;
        this.finished = finished;
        chance = new Random(options.seed());
    }

    @Override
    public void run() {
        for (int kill = 0; kill < options.kills(); kill++) {
            long due = (long) options.payments() * (kill + 1) / (options.kills() + 1);
            while (finished.getAsInt() < due) {
                Window.rest(PAUSE_MILLIS);
            }
            Window.rest(chance.nextInt(400));
            if (kill % 5 == 1 || kill % 5 == 3) {
                installation.killServer();
                installation.restartServer();
                servers++;
            } else {
                installation.killDatabase();
                Window.rest(chance.nextInt(1_500));
                installation.restartDatabase();
                databases++;
            }
        }
    }

    int servers() {
        return servers;
    }

    int databases() {
        return databases;
    }
}
