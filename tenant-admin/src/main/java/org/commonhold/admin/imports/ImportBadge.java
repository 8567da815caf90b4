package org.commonhold.admin.imports;

import org.commonhold.onboarding.ImportState;
import org.commonhold.ui.Languages;
import org.commonhold.ui.StatusBadge;

/** State of an import as word, icon and colour. */
final class ImportBadge {

    private ImportBadge() {}

    static StatusBadge of(ImportState state) {
        return new StatusBadge(
                Languages.text("onboarding.state." + state.name()),
                switch (state) {
                    case UPLOADED -> StatusBadge.Tone.GREY;
                    case CHECKING, APPLYING -> StatusBadge.Tone.BLUE;
                    case CHECKED, CANCELLED -> StatusBadge.Tone.AMBER;
                    case REFUSED -> StatusBadge.Tone.RED;
                    case APPLIED -> StatusBadge.Tone.GREEN;
                });
    }
}
