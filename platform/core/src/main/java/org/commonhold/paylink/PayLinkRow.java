package org.commonhold.paylink;

import java.time.Instant;
import org.commonhold.estate.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A link as the office sees it.
 *
 * @param byMail true when it went out with a statement
 * @param payment number of the payment that was begun last by way of it
 */
public record PayLinkRow(
        PayLinkId id,
        AccountId account,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        boolean byMail,
        @Nullable Long payment) {

    public boolean usable(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
