package org.commonhold.server.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a list; {@code total} is how many there are in all, where that is known. */
public record Listing<T>(
        List<T> items, int offset, int limit, @Nullable Long total) {}
