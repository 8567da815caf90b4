package org.commonhold.plan;

import java.time.LocalDate;
import org.commonhold.estate.AccountId;

/**
 * An agreement with an owner.
 *
 * @param instalments 2 to 36, a month apart
 * @param firstDue the day of the first one, not before today and within 60 days
 * @param graceDays an instalment may be so late, 0 to 30
 * @param reason up to 500 characters, such as the agreement's number
 * @param requestKey made when the form opens; the same key gives the same plan
 */
public record MakePlan(
        AccountId account, int instalments, LocalDate firstDue, int graceDays, String reason, String requestKey) {}
