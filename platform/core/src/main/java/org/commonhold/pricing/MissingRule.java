package org.commonhold.pricing;

import java.math.BigDecimal;
import org.commonhold.pricing.Facts.MissingCase;

/**
 * What is charged without a reading: the monthly mean of earlier use, a number of periods in a row, then the norm. Data of a
 * rule pack or of the company; RU: items 59 and 60 of the rules by Decree 354.
 *
 * @param averageMonths months of measured use that the mean is taken over, at most
 * @param leastMonths fewer measured months than this: no mean, the norm at once
 * @param periods periods in a row that the mean may bill
 * @param normFactor multiplies the norm afterwards
 * @param stays what was charged by this norm is not put right when a reading arrives
 */
public record MissingRule(
        MissingCase when, int averageMonths, int leastMonths, int periods, BigDecimal normFactor, boolean stays) {

    /** By default only what nobody handed in is put right (RU item 59 b). */
    public MissingRule(MissingCase when, int averageMonths, int leastMonths, int periods, BigDecimal normFactor) {
        this(when, averageMonths, leastMonths, periods, normFactor, when != MissingCase.NOT_SUBMITTED);
    }
}
