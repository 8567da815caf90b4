package org.commonhold.job;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which failures are cured by doing the same transaction again: deadlock (1213) and lock wait timeout (1205). */
final class LockConflicts {

    private static final int LONGEST_CHAIN = 20;
    private static final Set<Integer> CODES = Set.of(1213, 1205);

    private LockConflicts() {}

    static boolean causedBy(@Nullable Throwable failure) {
        var cause = failure;
        for (var depth = 0; cause != null && depth < LONGEST_CHAIN; depth++) {
            if (cause instanceof SQLException sql && CODES.contains(sql.getErrorCode())) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
