package org.commonhold.billing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How many cores other processes used since it was made; 0 where the system does not tell. */
final class OtherWork {

    private static final Path STAT = Path.of("/proc/stat");
    private static final double TICKS = 100;
    private static final double NANOS = 1e9;

    private final long began = System.nanoTime();
    private final double busy = busy();
    private final double ours = ours();

    double cores() {
        var seconds = (System.nanoTime() - began) / NANOS;
        return Math.max(0, (busy() - busy - (ours() - ours)) / seconds);
    }

    private static double ours() {
        return Cpu.now().sum();
    }

    /** Seconds of all cores that were neither idle nor waiting. */
    private static double busy() {
        if (!Files.isReadable(STAT)) {
            return 0;
        }
        try {
            var cells = Files.readAllLines(STAT).get(0).trim().split("\\s+");
            return (Long.parseLong(cells[1]) + Long.parseLong(cells[2]) + Long.parseLong(cells[3])) / TICKS;
        } catch (IOException e) {
            return 0;
        }
    }
}
