package org.commonhold.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryRulesTest {

    @Test
    void waitsLongerEachTimeAndGivesUpAfterTheEighth() {
        assertThat(RetryRules.delayAfter(1)).contains(Duration.ofMinutes(1));
        assertThat(RetryRules.delayAfter(2)).contains(Duration.ofMinutes(5));
        assertThat(RetryRules.delayAfter(5)).contains(Duration.ofHours(6));
        for (var attempts = 2; attempts < RetryRules.ATTEMPTS; attempts++) {
            assertThat(RetryRules.delayAfter(attempts).orElseThrow())
                    .isGreaterThan(RetryRules.delayAfter(attempts - 1).orElseThrow());
        }
        assertThat(RetryRules.delayAfter(8)).isEmpty();
        assertThat(RetryRules.delayAfter(9)).isEmpty();
    }
}
