package org.commonhold.fiscal;

import org.jspecify.annotations.Nullable;

/** The register was not reached or spoke nonsense: tried again later, under the same key. */
final class FiscalFailure extends Exception {

    private static final long serialVersionUID = 1L;

    FiscalFailure(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
