package org.commonhold.staff.adjustment;

import org.commonhold.adjustment.AdjustmentState;
import org.commonhold.ui.Languages;
import org.commonhold.ui.StatusBadge;
import org.commonhold.ui.StatusBadge.Tone;

/** Where an adjustment stands, as word, icon and colour. */
final class AdjustmentBadge {

    private AdjustmentBadge() {}

    static StatusBadge of(AdjustmentState state) {
        var tone =
                switch (state) {
                    case PREPARED -> Tone.AMBER;
                    case APPROVED -> Tone.BLUE;
                    case DECLINED -> Tone.GREY;
                    case CHARGED -> Tone.GREEN;
                };
        return new StatusBadge(Languages.text("adjustment.state." + state.name()), tone);
    }
}
