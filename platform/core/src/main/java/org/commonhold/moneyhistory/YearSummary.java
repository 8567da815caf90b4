package org.commonhold.moneyhistory;

import java.time.LocalDate;
import java.util.List;
import org.commonhold.kernel.Money;

/**
 * A year of an account. {@code opening + charged - paid + returned + other = closing}, and the services add up to what was charged;
 * anything else throws.
 *
 * @param until the last day that counts: the end of the year, or today
 * @param opening what was owed when the year began; negative is an advance
 * @param paid what came in
 * @param returned what left again: refunds, disputes, returned debits
 * @param other opening balances taken over, transfers, write-offs and reversals
 */
public record YearSummary(
        int year,
        LocalDate until,
        Money opening,
        List<ServiceSum> services,
        Money charged,
        Money paid,
        Money returned,
        Money other,
        Money closing) {

    public YearSummary {
        var byService = services.stream().map(ServiceSum::amount).reduce(Money.zero(opening.currency()), Money::plus);
        var end = opening.plus(charged).minus(paid).plus(returned).plus(other);
        if (!byService.equals(charged) || !end.equals(closing)) {
            throw new IllegalStateException("the year " + year + " does not add up to the balance");
        }
    }

    static YearSummary of(
            int year, LocalDate until, Money opening, List<ServiceSum> services, YearSums sums, Money closing) {
        return new YearSummary(
                year,
                until,
                opening,
                services,
                sums.charged(),
                sums.paid().negated(),
                sums.returned(),
                sums.other(),
                closing);
    }
}
