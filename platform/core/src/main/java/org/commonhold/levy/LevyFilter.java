package org.commonhold.levy;

import org.commonhold.estate.AccountId;
import org.commonhold.estate.BuildingId;
import org.commonhold.estate.EstateId;
import org.jspecify.annotations.Nullable;

/** The accounts whose reliefs or sums are listed: those for which everything that is given holds. */
public record LevyFilter(
        @Nullable EstateId estate,
        @Nullable BuildingId building,
        @Nullable AccountId account) {

    public static final LevyFilter ALL = new LevyFilter(null, null, null);

    public static LevyFilter of(AccountId account) {
        return new LevyFilter(null, null, account);
    }

    /** On account {@code a} and building {@code b}, to follow others. */
    String condition() {
        return (estate == null ? "" : " and b.estate_id = " + estate.value())
                + (building == null ? "" : " and b.id = " + building.value())
                + (account == null ? "" : " and a.id = " + account.value());
    }
}
