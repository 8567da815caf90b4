package org.commonhold.ledger;

import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * One side of an entry.
 *
 * @param account the unit's account; required on 1100, 1110 and 2100
 * @param service id of the service that is charged, if any
 * @param amount debit positive, credit negative, never zero
 */
public record EntryLine(
        GlAccount gl, @Nullable AccountId account, @Nullable Long service, Money amount) {

    public static EntryLine of(GlAccount gl, Money amount) {
        return new EntryLine(gl, null, null, amount);
    }

    public static EntryLine of(GlAccount gl, AccountId account, Money amount) {
        return new EntryLine(gl, account, null, amount);
    }
}
