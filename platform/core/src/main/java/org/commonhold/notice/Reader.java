package org.commonhold.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A person of an audience; {@code readAt} null: has not read it. */
public record Reader(String name, @Nullable Instant readAt) {

    public boolean hasRead() {
        return readAt != null;
    }
}
