package org.commonhold.admin.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.commonhold.onboarding.ImportState;

/** The pages of an import after its upload, named in the address. */
enum ImportStep {
    MAP,
    CHECK,
    RESULT;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ImportStep> ofCode(String code) {
        return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
    }

    /** The page an import in this state is at. */
    static ImportStep of(ImportState state) {
        return switch (state) {
            case UPLOADED -> MAP;
            case CHECKING, CHECKED, REFUSED -> CHECK;
            case APPLYING, APPLIED, CANCELLED -> RESULT;
        };
    }

    /** An asked-for page is shown only when the import has reached it; columns can be changed until rows are written. */
    ImportStep reachable(ImportState state) {
        return this == MAP && state == ImportState.CHECKED ? MAP : of(state);
    }
}
