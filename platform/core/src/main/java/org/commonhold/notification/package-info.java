/** Messages to people. Whoever has something to say writes an outbox row in its own transaction; a job sends it, retries, and parks what cannot be sent. */
@NullMarked
package org.commonhold.notification;

import org.jspecify.annotations.NullMarked;
