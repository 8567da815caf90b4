package org.commonhold.levy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.commonhold.estate.AccountAccess;
import org.commonhold.estate.BuildingId;
import org.commonhold.estate.BuildingRow;
import org.commonhold.estate.EstateId;
import org.commonhold.estate.Estates;
import org.commonhold.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** Refuses what is not the company's own, or does not belong together, as if it did not exist. */
@ApplicationScoped
class LevyPlaces {

    private final Estates estates;
    private final AccountAccess access;

    @Inject
    LevyPlaces(Estates estates, AccountAccess access) {
        this.estates = estates;
        this.access = access;
    }

    void known(LevyFilter filter) {
        if (filter.account() != null) {
            access.account(filter.account());
        }
        known(filter.estate(), filter.building());
    }

    private void known(@Nullable EstateId estate, @Nullable BuildingId building) {
        if (estate == null) {
            if (building != null) {
                estates.entrances(building);
            }
        } else {
            var own = estates.buildings(estate).stream().map(BuildingRow::id);
            if (building != null && own.noneMatch(building::equals)) {
                throw new NotFound("building");
            }
        }
    }
}
