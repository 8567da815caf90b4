package org.commonhold.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something was refused, in no language yet: a message key of the feature's bundle, its arguments, and the field
 * (component name of the command) it belongs to, if any.
 */
public record Problem(
        String key, List<Object> arguments, @Nullable String field) {

    public static Problem of(String key, Object... arguments) {
        return new Problem(key, List.of(arguments), null);
    }

    /** The same problem, shown at a field. */
    public Problem at(String fieldName) {
        return new Problem(key, arguments, fieldName);
    }
}
