package org.commonhold.notification;

import org.commonhold.document.DocumentId;
import org.jspecify.annotations.Nullable;

/** A plain-text mail in the recipient's language; {@code dedupeKey} such as {@code STATEMENT:123} names the fact. */
public record OutgoingMail(
        String to,
        String subject,
        String body,
        @Nullable DocumentId attachment,
        @Nullable String dedupeKey) {}
