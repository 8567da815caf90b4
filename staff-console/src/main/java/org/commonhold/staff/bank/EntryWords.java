package org.commonhold.staff.bank;

import java.util.stream.Collectors;
import org.commonhold.bank.BankEntryRow;
import org.commonhold.bank.BankEntryState;
import org.commonhold.ui.Formats;
import org.commonhold.ui.Languages;
import org.commonhold.ui.StatusBadge;
import org.commonhold.ui.StatusBadge.Tone;

/** Movements in words. */
final class EntryWords {

    private EntryWords() {}

    static StatusBadge badge(BankEntryState state) {
        var tone =
                switch (state) {
                    case MATCHED -> Tone.GREEN;
                    case PROPOSED -> Tone.BLUE;
                    case SUSPENSE -> Tone.AMBER;
                    case IGNORED, RETURNED -> Tone.GREY;
                };
        return new StatusBadge(Languages.text("bank.state." + state.name()), tone);
    }

    static String payer(BankEntryRow entry) {
        var payer = entry.payer();
        return payer == null ? Languages.text("banking.payer.none") : payer;
    }

    /** For whom it is booked, or proposed, or why it is left out; empty when nothing is known. */
    static String whose(BankEntryRow entry) {
        if (!entry.shares().isEmpty()) {
            return entry.shares().stream().map(BankEntryRow.Part::number).collect(Collectors.joining(", "));
        }
        var proposed = entry.proposed();
        if (proposed != null) {
            return Languages.text("banking.proposed", proposed.number());
        }
        var note = entry.note();
        return note == null ? "" : note;
    }

    static String reason(BankEntryRow entry) {
        var reason = entry.reason();
        return reason == null ? "" : Languages.text("bank.reason." + reason.name());
    }

    /** Signed, with its currency. */
    static String amount(BankEntryRow entry) {
        return Formats.money(entry.amount());
    }
}
