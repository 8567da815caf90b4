package org.commonhold.billing;

import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;

/** What an account was charged last month and would be now; {@code address} is building and unit number. */
public record DifferenceRow(AccountId account, String number, String address, Money previous, Money now) {

    public Money difference() {
        return now.minus(previous);
    }
}
