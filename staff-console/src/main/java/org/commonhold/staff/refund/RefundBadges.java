package org.commonhold.staff.refund;

import org.commonhold.dispute.DisputeState;
import org.commonhold.refund.RefundState;
import org.commonhold.ui.Languages;
import org.commonhold.ui.StatusBadge;
import org.commonhold.ui.StatusBadge.Tone;

/** Where a refund or dispute stands, as word, icon and colour. */
final class RefundBadges {

    private RefundBadges() {}

    static StatusBadge of(RefundState state) {
        var tone =
                switch (state) {
                    case REQUESTED, UNKNOWN -> Tone.AMBER;
                    case APPROVED, SENT -> Tone.BLUE;
                    case CONFIRMED -> Tone.GREEN;
                    case FAILED -> Tone.RED;
                    case REJECTED -> Tone.GREY;
                };
        return new StatusBadge(Languages.text("refund.state." + state.name()), tone);
    }

    static StatusBadge of(DisputeState state) {
        var tone =
                switch (state) {
                    case WAITING, ASKED, OPEN -> Tone.AMBER;
                    case HELD, LOST -> Tone.RED;
                    case WON -> Tone.GREEN;
                    case ENDED -> Tone.GREY;
                };
        return new StatusBadge(Languages.text("dispute.state." + state.name()), tone);
    }
}
