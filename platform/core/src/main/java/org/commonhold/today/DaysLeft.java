package org.commonhold.today;

import java.time.LocalDate;
import org.commonhold.kernel.Money;

/**
 * How long an account's credit lasts.
 *
 * @param days whole days from today on that it covers
 * @param until the last of them
 * @param perMonth what a month was charged on average
 * @param months how many months that average is of
 */
public record DaysLeft(long days, LocalDate until, Money perMonth, int months) {}
