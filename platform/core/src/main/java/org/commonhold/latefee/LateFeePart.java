package org.commonhold.latefee;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.commonhold.kernel.Money;

/**
 * One row of the computation.
 *
 * @param from first day and {@code through} last day that count
 * @param open what was open on each of them
 * @param percent the rate; of the instalment when {@code divisor} is 0
 * @param divisor rate ÷ divisor per day; 0 for a sum charged once
 * @param amount in major units, not yet rounded
 */
public record LateFeePart(
        LocalDate from, LocalDate through, Money open, BigDecimal percent, BigDecimal divisor, BigDecimal amount) {

    public int days() {
        return Math.toIntExact(through.toEpochDay() - from.toEpochDay() + 1);
    }

    public boolean isOnce() {
        return divisor.signum() == 0;
    }
}
