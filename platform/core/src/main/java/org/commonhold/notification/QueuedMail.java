package org.commonhold.notification;

import org.commonhold.document.DocumentId;
import org.jspecify.annotations.Nullable;

/** A message that this node has claimed; {@code attempt} counts from one and guards against a later claim. */
record QueuedMail(
        long id,
        int attempt,
        String to,
        String subject,
        String body,
        @Nullable DocumentId attachment) {}
