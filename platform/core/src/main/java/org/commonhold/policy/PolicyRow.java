package org.commonhold.policy;

import java.time.Instant;

/** How the company has billed since a moment, and who said so. */
public record PolicyRow(boolean fourEyes, Instant setAt, String setBy) {}
