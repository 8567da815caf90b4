package org.commonhold.adjustment;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One of the prices that a line was charged by.
 *
 * @param name by which a right one is given: {@code tier 0–180}, {@code zone T1}; with its first day where the tariff
 *     changed within the month
 * @param what text key below {@code pricing.step.}, {@code detail} tells those of a kind apart
 * @param from first day of the month on which it holds
 * @param price in major units, of a percentage in per cent
 */
public record NamedPrice(String name, String what, String detail, LocalDate from, BigDecimal price) {}
