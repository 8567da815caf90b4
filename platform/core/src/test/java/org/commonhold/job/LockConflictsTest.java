package org.commonhold.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class LockConflictsTest {

    @Test
    void findsTheDeadlockBehindAnyWrapping() {
        var deadlock = new SQLException("deadlock", "40001", 1213);
        assertThat(LockConflicts.causedBy(new IllegalStateException(new RuntimeException(deadlock))))
                .isTrue();
        assertThat(LockConflicts.causedBy(new SQLException("wait", "HY000", 1205)))
                .isTrue();
    }

    @Test
    void leavesOtherFailuresAlone() {
        assertThat(LockConflicts.causedBy(new SQLException("duplicate", "23000", 1062)))
                .isFalse();
        assertThat(LockConflicts.causedBy(new IllegalStateException("x"))).isFalse();
    }
}
