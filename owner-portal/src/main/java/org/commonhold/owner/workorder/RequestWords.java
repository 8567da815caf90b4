package org.commonhold.owner.workorder;

import java.time.Instant;
import java.util.Optional;
import org.commonhold.owner.Moments;
import org.commonhold.ui.Languages;
import org.commonhold.ui.StatusBadge;
import org.commonhold.ui.StatusBadge.Tone;
import org.commonhold.workorder.RequestRow;
import org.commonhold.workorder.RequestState;
import org.jspecify.annotations.Nullable;

/** Requests in words. */
public final class RequestWords {

    private RequestWords() {}

    /** Number and kind. */
    public static String title(RequestRow request) {
        return Languages.text(
                "owner.request.name",
                Long.toString(request.number().value()),
                Languages.text("owner.category." + request.category().name()));
    }

    public static StatusBadge badge(RequestState state) {
        return new StatusBadge(Languages.text("owner.requestState." + state.name()), tone(state));
    }

    /** When somebody comes: the technician's own time, else the slot; empty when neither is known. */
    public static Optional<String> expected(
            @Nullable Instant eta, @Nullable Instant slotFrom, @Nullable Instant slotTo, Moments moments) {
        if (eta != null) {
            return Optional.of(Languages.text("owner.request.eta", moments.at(eta)));
        }
        return slotFrom == null || slotTo == null
                ? Optional.empty()
                : Optional.of(Languages.text("owner.request.slot", moments.slot(slotFrom, slotTo)));
    }

    private static Tone tone(RequestState state) {
        return switch (state) {
            case RECEIVED, SEEN, IN_WORK -> Tone.BLUE;
            case DONE, CLOSED -> Tone.GREEN;
            case CANCELLED -> Tone.GREY;
        };
    }
}
