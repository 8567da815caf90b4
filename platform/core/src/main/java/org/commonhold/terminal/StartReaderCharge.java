package org.commonhold.terminal;

import org.commonhold.estate.AccountId;
import org.commonhold.kernel.Money;

/**
 * A card is to be asked for, in the cashier's own open shift.
 *
 * @param requestKey made when the form opens; the same key asks once
 * @param again the same sum for the same account, under way or taken within half an hour, is meant
 */
public record StartReaderCharge(AccountId account, Money amount, ReaderId reader, String requestKey, boolean again) {}
