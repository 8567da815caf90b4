package org.commonhold.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.commonhold.pricing.Explanation.Note;
import org.commonhold.pricing.Facts.ShareFact;

/** How a building's common use was found, in remarks: what its meters and its units counted, what is carried from month to month. */
final class CommonNotes {

    private CommonNotes() {}

    static List<Note> of(ShareFact share, String unit) {
        var common = share.common();
        if (common == null) {
            return List.of();
        }
        var notes = new ArrayList<Note>();
        notes.add(new Note("commonUse", List.of(plain(common.measured()), plain(common.used()), unit)));
        if (common.carriedIn().signum() < 0) {
            notes.add(new Note("commonCarriedIn", List.of(plain(common.carriedIn()), unit)));
        }
        if (common.carriedOut().signum() < 0) {
            notes.add(new Note("commonCarriedOut", List.of(plain(common.carriedOut()), unit)));
        }
        var most = common.most();
        if (most != null && common.charged().compareTo(most) == 0) {
            notes.add(new Note("commonMost", List.of(plain(most), unit)));
        }
        return notes;
    }

    private static String plain(BigDecimal number) {
        return Numbers.plain(number).toPlainString();
    }
}
