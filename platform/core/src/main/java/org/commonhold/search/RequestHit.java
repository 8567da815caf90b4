package org.commonhold.search;

import java.time.Instant;

/** A request of a unit; {@code state} is its name in the service desk. */
public record RequestHit(long number, String description, String state, Instant receivedAt) {}
