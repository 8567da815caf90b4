package org.commonhold.sandbox.stripe;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** How the delivery of events misbehaves for tests: lost, repeated, out of order, late, of another version or time. */
final class WebhookMode {

    /**
     * @param dropPercent share of events that are never sent
     * @param copies how often each is sent at least
     * @param delayMillis how late each is sent
     * @param shuffleMillis up to how much later still, by chance, so that they overtake each other
     * @param apiVersion version the events say they are of, null for the merchant's own
     * @param aheadSeconds how far in the future they are signed, negative for the past
     */
    record Settings(
            int dropPercent,
            int copies,
            int delayMillis,
            int shuffleMillis,
            @Nullable String apiVersion,
            long aheadSeconds) {

        static final Settings PLAIN = new Settings(0, 1, 0, 0, null, 0);
    }

    private Settings settings = Settings.PLAIN;
    private Random chance = new Random(0);

    synchronized void set(Settings next, long seed) {
        settings = next;
        chance = new Random(seed);
    }

    /** When each copy of the next event is to be sent; none when it is lost. */
    synchronized List<Duration> departures() {
        var departures = new ArrayList<Duration>();
        if (chance.nextInt(100) < settings.dropPercent()) return departures;
        for (int i = 0; i < settings.copies(); i++) {
            int later = settings.shuffleMillis() == 0 ? 0 : chance.nextInt(settings.shuffleMillis());
            departures.add(Duration.ofMillis(settings.delayMillis() + later));
        }
        return departures;
    }

    synchronized Optional<String> apiVersion() {
        return Optional.ofNullable(settings.apiVersion());
    }

    synchronized long aheadSeconds() {
        return settings.aheadSeconds();
    }
}
