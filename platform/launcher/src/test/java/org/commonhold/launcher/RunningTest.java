package org.commonhold.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RunningTest {

    private final List<String> stopped = new ArrayList<>();

    @Test
    void stopsInTheOppositeOrder() {
        var running = new Running();
        running.start(part("database"));
        running.start(part("server"));
        running.close();
        assertThat(stopped).containsExactly("server", "database");
    }

    @Test
    void stopsTheRestWhenOnePartFailsToStop() {
        var running = new Running();
        running.start(part("database"));
        running.<AutoCloseable>start(() -> () -> {
            throw new IllegalStateException("stuck, as this test wants it");
        });
        running.close();
        assertThat(stopped).containsExactly("database");
    }

    @Test
    void startsNothingMoreOnceStopped() {
        var running = new Running();
        running.close();
        assertThatThrownBy(() -> running.start(part("server"))).isInstanceOf(LaunchRefused.class);
        assertThat(stopped).isEmpty();
    }

    private Supplier<AutoCloseable> part(String name) {
        return () -> () -> stopped.add(name);
    }
}
