package org.commonhold.server.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 1, 12, 0);

    private final ExecutorService threads = Executors.newFixedThreadPool(3);
    private final Agenda agenda = new Agenda(ZoneId.of("Asia/Shanghai"));
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());
    private final List<Instant> moments = new ArrayList<>();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void goesByTimeNotByTheOrderOfPlanning() {
        agenda.at(NOON.plusHours(2), () -> done.add("later"));
        agenda.at(NOON, () -> done.add("first"));
        play(NOON.plusDays(1));
        assertThat(done).containsExactly("first", "later");
        assertThat(moments)
                .containsExactly(Instant.parse("2026-03-01T04:00:00Z"), Instant.parse("2026-03-01T06:00:00Z"));
    }

    @Test
    void leavesOutWhatHasNotHappenedYet() {
        agenda.at(NOON, () -> done.add("past"));
        agenda.at(NOON.plusMinutes(40), () -> done.add("to come"));
        play(NOON.plusMinutes(35));
        assertThat(done).containsExactly("past");
    }

    @Test
    void doesEverythingOfOneMomentOnce() {
        for (int i = 0; i < 50; i++) {
            var name = "work " + i;
            agenda.at(NOON, () -> done.add(name));
        }
        play(NOON.plusDays(1));
        assertThat(done).hasSize(50).doesNotHaveDuplicates();
        assertThat(moments).hasSize(1);
    }

    @Test
    void endsWithTheFirstFailure() {
        agenda.at(NOON, () -> {
            throw new IllegalStateException("as this test wants it");
        });
        agenda.at(NOON.plusHours(1), () -> done.add("after it"));
        assertThatThrownBy(() -> play(NOON.plusDays(1))).hasMessage("as this test wants it");
        assertThat(done).isEmpty();
    }

    @Test
    void yearEndsWithTheLastMonthThatIsBilled() {
        assertThat(Year.first(LocalDateTime.of(2026, 11, 24, 15, 0))).isEqualTo(YearMonth.of(2025, 11));
        assertThat(Year.first(LocalDateTime.of(2026, 11, 1, 8, 0))).isEqualTo(YearMonth.of(2025, 10));
        assertThat(Year.first(LocalDateTime.of(2026, 11, 1, 12, 0))).isEqualTo(YearMonth.of(2025, 11));
    }

    private void play(LocalDateTime end) {
        agenda.play(end.atZone(ZoneId.of("Asia/Shanghai")).toInstant(), moments::add, new Hands(threads));
    }
}
