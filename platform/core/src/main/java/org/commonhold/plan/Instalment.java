package org.commonhold.plan;

import java.time.LocalDate;
import org.commonhold.kernel.Money;

/**
 * A part of the debt and its day.
 *
 * @param paid what has been paid of it; instalments are paid one after the other
 */
public record Instalment(int number, LocalDate dueOn, Money amount, Money paid) {}
