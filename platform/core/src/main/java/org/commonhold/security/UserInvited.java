package org.commonhold.security;

import java.time.Instant;
import org.commonhold.kernel.Language;

/** An invitation was stored; the listener puts the mail with the link into the outbox, in the same transaction. */
public record UserInvited(
        UserId user, String email, String displayName, Language language, String token, Instant expiresAt) {}
