package org.commonhold.staff.moneymove;

import org.commonhold.moneymove.MoveState;
import org.commonhold.ui.Languages;
import org.commonhold.ui.StatusBadge;
import org.commonhold.ui.StatusBadge.Tone;

/** Where a move stands, as word, icon and colour. */
final class MoveBadge {

    private MoveBadge() {}

    static StatusBadge of(MoveState state) {
        var tone =
                switch (state) {
                    case ASKED -> Tone.AMBER;
                    case DONE -> Tone.GREEN;
                    case DECLINED -> Tone.GREY;
                };
        return new StatusBadge(Languages.text("move.state." + state.name()), tone);
    }
}
