package org.commonhold.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.commonhold.charge.ChargeId;
import org.commonhold.latefee.LateFees;

/** Adjustments with all that they lead to, before they are prepared. Stores nothing. */
@ApplicationScoped
@Transactional
public class AdjustmentPreviews {

    private final Adjustments adjustments;
    private final LateFees lateFees;

    @Inject
    AdjustmentPreviews(Adjustments adjustments, LateFees lateFees) {
        this.adjustments = adjustments;
        this.lateFees = lateFees;
    }

    /** As {@link Adjustments#preview}, with the effect on late fees: they follow by themselves on the next bill. */
    public AdjustmentPreview of(ChargeId charge, Ground ground) {
        var correction = adjustments.preview(charge, ground);
        var line = correction.line();
        return new AdjustmentPreview(
                correction, lateFees.effect(line.account(), line.charge().value(), correction.amount()));
    }
}
