package org.commonhold.staff.plan;

import org.commonhold.plan.PlanState;
import org.commonhold.ui.Languages;
import org.commonhold.ui.StatusBadge;
import org.commonhold.ui.StatusBadge.Tone;

/** How a plan goes, as word, icon and colour. */
final class PlanBadge {

    private PlanBadge() {}

    static StatusBadge of(PlanState state) {
        var tone =
                switch (state) {
                    case ACTIVE -> Tone.BLUE;
                    case KEPT -> Tone.GREEN;
                    case BROKEN -> Tone.RED;
                    case CANCELLED -> Tone.GREY;
                };
        return new StatusBadge(Languages.text("plan.state." + state.name()), tone);
    }
}
