package org.commonhold.adjustment;

import org.commonhold.latefee.LateFeeEffect;

/** What an adjustment would change: the line, and the late fees to date of its account. */
public record AdjustmentPreview(Correction correction, LateFeeEffect lateFees) {}
