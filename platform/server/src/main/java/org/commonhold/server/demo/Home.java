package org.commonhold.server.demo;

import java.util.Random;
import org.commonhold.estate.AccountId;
import org.commonhold.estate.BuildingId;
import org.commonhold.estate.UnitId;
import org.commonhold.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A unit of a demo company.
 *
 * @param place from 0, in the order of buildings and numbers
 * @param account the number people know
 * @param owner the signed-in owner; null for those who write, call or come by
 */
record Home(
        int place,
        UnitId unit,
        BuildingId building,
        AccountId accountId,
        String account,
        @Nullable Actor owner) {

    /** The same chances at every start, different for each home and purpose. */
    Random chance(String purpose, int month) {
        return new Random((account + purpose + month).hashCode() * 2_654_435_761L);
    }

    /** The owner whom the demo introduces by name. */
    boolean first() {
        return place == 0;
    }
}
