package org.commonhold.staff.cash;

import org.commonhold.cashdesk.TakeMoney;
import org.commonhold.terminal.ReaderId;
import org.commonhold.terminal.StartReaderCharge;
import org.jspecify.annotations.Nullable;

/** What the form says: money at the desk, by a reader when one is named. */
record Taking(TakeMoney money, @Nullable ReaderId reader) {

    Taking again(boolean meant) {
        return new Taking(
                new TakeMoney(
                        money.account(), money.amount(), money.method(), money.tendered(), money.requestKey(), meant),
                reader);
    }

    StartReaderCharge charge(ReaderId at) {
        return new StartReaderCharge(money.account(), money.amount(), at, money.requestKey(), money.again());
    }
}
