package org.commonhold.sharing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonhold.basis.BilledAccount;
import org.jspecify.annotations.Nullable;

/**
 * What was used by the accounts of a walk, one number for each: to find it out takes far longer than to read units once more.
 * Every walk has the same pages.
 */
final class UseMemory {

    private static final long UNKNOWN = Long.MIN_VALUE;

    private final List<Used> pages = new ArrayList<>();
    private int next;

    private record Used(long first, long last, long[] amounts) {}

    /** The first page follows. */
    void rewind() {
        next = 0;
    }

    /** Of the next page; asked only when it has not been here before. */
    List<@Nullable BigDecimal> of(
            List<BilledAccount> accounts, Function<List<BilledAccount>, List<@Nullable BigDecimal>> found) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        if (next == pages.size()) {
            pages.add(used(accounts, found.apply(accounts)));
        }
        var page = pages.get(next++);
        if (page.first() != first(accounts)
                || page.last() != last(accounts)
                || page.amounts().length != accounts.size()) {
            throw new IllegalStateException("the accounts are not those of the walk before");
        }
        var result = new ArrayList<@Nullable BigDecimal>(accounts.size());
        for (var amount : page.amounts()) {
            result.add(amount == UNKNOWN ? null : BigDecimal.valueOf(amount, PoolUse.DECIMALS));
        }
        return result;
    }

    private static Used used(List<BilledAccount> accounts, List<@Nullable BigDecimal> amounts) {
        var kept = new long[amounts.size()];
        for (int i = 0; i < kept.length; i++) {
            var amount = amounts.get(i);
            kept[i] = amount == null ? UNKNOWN : amount.unscaledValue().longValueExact();
        }
        return new Used(first(accounts), last(accounts), kept);
    }

    private static long first(List<BilledAccount> accounts) {
        return accounts.get(0).account().value();
    }

    private static long last(List<BilledAccount> accounts) {
        return accounts.get(accounts.size() - 1).account().value();
    }
}
