package org.commonhold.metering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowStateTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @ParameterizedTest(name = "{0} to {1} on {2}: open {3}, opens {4}, last day {5}")
    @CsvSource({
        "15, 25, 2026-11-14, false, 2026-11-15,",
        "15, 25, 2026-11-15, true,            , 2026-11-25",
        "15, 25, 2026-11-25, true,            , 2026-11-25",
        "15, 25, 2026-11-26, false, 2026-12-15,",
        "20, 31, 2026-11-30, true,            , 2026-11-30",
        "20, 31, 2026-02-28, true,            , 2026-02-28",
        "30, 31, 2026-02-28, true,            , 2026-02-28",
        "30, 31, 2026-02-27, false, 2026-02-28,",
        "1,  31, 2026-07-31, true,            , 2026-07-31",
        "1,   5, 2026-12-06, false, 2027-01-01,",
    })
    void opensAndClosesByTheDayOfTheMonth(
            int from, int to, LocalDate today, boolean open, LocalDate opensOn, LocalDate lastDay) {
        var state = WindowState.at(today, List.of(new WindowDays(from, to, LONG_AGO)));
        assertThat(state).isEqualTo(new WindowState(open, opensOn, lastDay));
    }

    @Test
    void isAlwaysOpenWithoutAWindow() {
        var today = LocalDate.of(2026, 11, 23);
        assertThat(WindowState.at(today, List.of())).isEqualTo(new WindowState(true, null, null));
        var later = new WindowDays(1, 2, today.plusDays(1));
        assertThat(WindowState.at(today, List.of(later)).open()).isTrue();
    }

    @Test
    void foreseesTheWindowThatTakesOver() {
        var today = LocalDate.of(2026, 11, 26);
        var now = new WindowDays(15, 25, LONG_AGO);
        var next = new WindowDays(3, 9, LocalDate.of(2026, 12, 1));
        assertThat(WindowState.at(today, List.of(now, next)).opensOn()).isEqualTo(LocalDate.of(2026, 12, 3));
    }
}
