package org.commonhold.server.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What happens when, in a company's time. Things in the same ten minutes are done side by side; whoever wants an order
 * leaves more than that between them.
 */
final class Agenda {

    private static final long SLOT = Duration.ofMinutes(10).toSeconds();

    private final ZoneId zone;
    private final TreeMap<Long, List<Runnable>> slots = new TreeMap<>();

    Agenda(ZoneId zone) {
        this.zone = zone;
    }

    void at(LocalDateTime when, Runnable work) {
        var second = when.atZone(zone).toEpochSecond();
        slots.computeIfAbsent(second - second % SLOT, s -> new ArrayList<>()).add(work);
    }

    /** Does everything before {@code end}; {@code moment} is told each time before it comes. */
    void play(Instant end, Consumer<Instant> moment, Hands hands) {
        slots.headMap(end.getEpochSecond() - SLOT).forEach((second, works) -> {
            moment.accept(Instant.ofEpochSecond(second));
            hands.all(works);
        });
    }
}
