package org.commonhold.bankmatch;

import org.commonhold.estate.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Whose money a movement is.
 *
 * @param certain true when it may be booked without asking
 */
public record Match(@Nullable AccountId account, @Nullable MatchReason reason, boolean certain) {

    /** Nothing is known. */
    public static final Match NONE = new Match(null, null, false);

    public static Match sure(AccountId account, MatchReason reason) {
        return new Match(account, reason, true);
    }

    public static Match likely(AccountId account, MatchReason reason) {
        return new Match(account, reason, false);
    }

    /** The account to book it for at once; null when a person is to decide. */
    public @Nullable AccountId booked() {
        return certain ? account : null;
    }
}
